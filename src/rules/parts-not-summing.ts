import { relatedClaim } from './claim-support.ts';
import type { EntryContext } from './context.ts';
import { defineRule } from './define-rule.ts';

/** The parts of a whole make up the whole, and no part is larger than it. */
export const partsNotSumming = defineRule({
  id: 'parts-not-summing',
  level: 'error',
  description: {
    ko: '전체를 이룬다는 부분들의 합이 전체와 다릅니다.',
    en: 'Parts that are said to make up a whole do not add up to it.',
  },
  messages: {
    short: {
      ko: '묶음 `{group}` 은 전체라는데 합이 `{whole}` 에 못 미칩니다: {formula} = `{total}`\n빠진 부분을 넣거나, 전체가 아니면 `complete: false` 로 적으세요.',
      en: 'Group `{group}` is complete, yet its parts fall short of `{whole}`: {formula} = `{total}`.\nAdd the part that is missing, or write `complete: false`.',
    },
    over: {
      ko: '묶음 `{group}` 의 합이 전체 `{whole}` 를 넘습니다: {formula} = `{total}`\n값을 출처에서 다시 확인하거나, 서로 겹치는 값이면 한 묶음으로 묶지 마세요.',
      en: 'The parts of group `{group}` exceed the whole of `{whole}`: {formula} = `{total}`.\nCheck the values against the source; what overlaps is no group.',
    },
    number: {
      ko: '묶음 `{group}` 에는 부분이 {parts}개라는데 {found}개가 적혀 있고 `complete: {complete}` 입니다.\n`members`, `parts`, `complete` 가운데 틀린 것을 고치세요.',
      en: 'Group `{group}` has {parts} parts, lists {found} and says `complete: {complete}`.\nMend `members`, `parts` or `complete`.',
    },
    stranger: {
      ko: '묶음 `{group}` 의 주장 `{claim}` 은 다른 모집단의 비율입니다.\n같은 모집단의 비율만 한 묶음에 넣으세요.',
      en: 'Claim `{claim}` of group `{group}` is a share of another population.\nOnly shares of one population are parts of one whole.',
    },
    'larger-part': {
      ko: '`{found}` 은 그것이 속한 모집단 `{population}` 의 크기 `{whole}` 보다 큽니다.\n값이나 `of`, `from` 을 고치세요.',
      en: '`{found}` is more than there is of its population `{population}`, `{whole}`.\nMend the value, or `of` and `from`.',
    },
  },
  *check(entry) {
    for (const { id, place, complete, members, parts, strangers, sum } of entry.groups) {
      const data = { group: id };
      for (const claim of strangers) yield { messageId: 'stranger', place, data: { ...data, claim }, claim };
      const isMiscounted = parts !== null && (complete ? members.length !== parts : members.length >= parts);
      if (isMiscounted)
        yield { messageId: 'number', place, data: { ...data, parts, found: members.length, complete } };
      if (!sum || sum.fit === 'fits' || (sum.fit === 'short' && !complete)) continue;
      const { formula, total, whole } = sum;
      yield { messageId: sum.fit, place, data: { ...data, formula, total, whole }, claim: members };
    }
    yield* largerParts(entry);
  },
});

/** Counts beyond the size of their population, and populations beyond the one they were filtered from. */
function* largerParts({ stated, claims, finding }: EntryContext) {
  if (!finding) return;
  const sizes = new Map(
    Object.entries(finding.populations).flatMap(([id, { size }]) => {
      const claim = typeof size === 'object' ? claims.get(size.claim) : undefined;
      return claim ? [[id, claim] as const] : [];
    }),
  );
  const wholes = stated.flatMap((part) => {
    const own = part.claim.kind === 'count' && part.claim.of !== undefined ? [part.claim.of] : [];
    const sized = [...sizes].filter(([, claim]) => claim === part).map(([id]) => id);
    const parents = sized.flatMap((id) => finding.populations[id]?.from ?? []);
    return [...new Set([...own, ...parents])].map((population) => ({ part, population }));
  });
  for (const { part, population } of wholes) {
    const whole = sizes.get(population);
    if (!whole || whole === part || part.claim.kind !== 'count' || whole.claim.kind !== 'count') continue;
    if (part.claim.bound !== 'exact' || whole.claim.bound !== 'exact') continue;
    if (part.claim.value > whole.claim.value)
      yield {
        messageId: 'larger-part' as const,
        place: part.valuePlace,
        data: { found: part.text, population, whole: whole.text },
        claim: part.id,
        related: [relatedClaim(whole)],
      };
  }
}

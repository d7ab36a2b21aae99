import { boundedText } from './bounded-text.ts';
import { nearMisses, relatedClaim } from './claim-support.ts';
import { defineRule } from './define-rule.ts';
import type { Recomputed } from './recomputed.ts';
import { unitWords } from './unit-words.ts';

/** Per cent, percentage points, counts and multiples are not mistaken for one another. */
export const wrongUnit = defineRule({
  id: 'wrong-unit',
  level: 'error',
  description: {
    ko: '수는 맞지만 단위가 다릅니다: %, %p, 개수, 배.',
    en: 'The number is right, but its unit is not: %, percentage points, a count, a multiple.',
  },
  messages: {
    prose: {
      ko: '`{found}` 는 {foundUnit}인데 주장 `{claim}` 의 값 `{expected}` 은 {expectedUnit}입니다.\n본문의 단위를 고치거나, 출처를 다시 보고 주장을 고치세요.',
      en: '`{found}` is {foundUnit}, but `{expected}` of claim `{claim}` is {expectedUnit}.\nMend the unit in the prose, or look at the source again and mend the claim.',
    },
    claim: {
      ko: '주장 `{claim}` 의 값 `{found}` 은 {foundUnit}인데 근거의 `{expected}` 은 {expectedUnit}입니다.\n주장의 `kind` 나 `unit` 을 근거대로 고치거나, 이 값이 있는 대목을 인용하세요.',
      en: '`{found}` of claim `{claim}` is {foundUnit}, but `{expected}` in its evidence is {expectedUnit}.\nMend `kind` or `unit` of the claim, or quote the passage that holds the figure.',
    },
    change: {
      ko: '`{found}`: 두 값의 차이는 `{points}` 이며, 퍼센트로는 `{expected}` 입니다.\n차이를 말한다면 퍼센트포인트(%p)로 적으세요.',
      en: '`{found}`: the two lie `{points}` apart, which in per cent is `{expected}`.\nSay percentage points where you mean what lies between them.',
    },
    'change-of-source': {
      ko: '출처의 `{found}`: 두 값의 차이는 `{points}` 이며, 퍼센트로는 `{expected}` 입니다.\n본문에는 퍼센트포인트(%p)로 적고, 출처가 %라고 쓴 것은 단서로 밝히세요.',
      en: 'In the source, `{found}`: the two lie `{points}` apart, which in per cent is `{expected}`.\nWrite percentage points in the prose, and say in a caveat that the source has it otherwise.',
    },
  },
  *check(entry) {
    for (const { claim, near, related } of nearMisses(entry)) {
      const [figure] = claim.figures;
      if (near.misfit !== 'unit' || !figure) continue;
      yield {
        messageId: 'claim',
        place: claim.valuePlace,
        data: {
          claim: claim.id,
          found: claim.text,
          foundUnit: unitWords(figure),
          expected: boundedText(near.basis),
          expectedUnit: unitWords(near.basis),
        },
        claim: claim.id,
        related,
      };
    }
    for (const { recomputed } of entry.passages) yield* changesIn(recomputed, 'change', 'error');
    for (const { recomputed } of entry.evidence) yield* changesIn(recomputed, 'change-of-source', 'warning');
    for (const { mentions } of entry.passages)
      for (const mention of mentions)
        for (const { quantity, place, misfit, basis } of mention.figures) {
          const claim = entry.claims.get(mention.claim);
          if (misfit !== 'unit' || !basis || !claim) continue;
          yield {
            messageId: 'prose',
            place,
            data: {
              claim: claim.id,
              found: boundedText(quantity),
              foundUnit: unitWords(quantity),
              expected: boundedText(basis),
              expectedUnit: unitWords(basis),
            },
            claim: claim.id,
            related: [relatedClaim(claim)],
          };
        }
  },
});

/** "From 33% to 36%, up 3%": the points between two percentages, called per cent. */
function* changesIn<Id extends string>({ changes }: Recomputed, messageId: Id, level: 'error' | 'warning') {
  for (const { text: found, points, expected, verdict, place } of changes)
    if (verdict === 'points') yield { messageId, place, data: { found, points, expected }, level };
}

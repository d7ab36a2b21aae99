import type { CheckedEvidence } from './checked-claim.ts';
import type { ProjectContext } from './context.ts';
import { defineRule } from './define-rule.ts';

/** What nobody could read proves nothing. */
export const unreadSource = defineRule({
  id: 'unread-source',
  waivable: false,
  level: 'error',
  description: {
    ko: '읽지 못한 출처에 기대고 있습니다.',
    en: 'A claim rests on a source that could not be read.',
  },
  messages: {
    'missing-pack': {
      ko: '출처 `{source}` 의 `{edition}` 판에 팩이 없어 인용을 확인할 수 없습니다(여기서 인용한 곳: {passages}).\n`caveat source add 파일 --id {source} --edition {edition}` 으로 팩을 만드세요.',
      en: 'Edition `{edition}` of `{source}` has no pack, so nothing cited from it can be checked (passages here: {passages}).\nMake one: `caveat source add FILE --id {source} --edition {edition}`.',
    },
    'not-reached': {
      ko: '출처 `{source}` 는 구하지 못한 것으로 적혀 있어 확인할 수 없습니다.\n독자에게도 그렇게 보입니다. 구하면 `reached: false` 를 지우고 팩을 만드세요.',
      en: 'Source `{source}` is declared as not reached, so this is not checked, and readers are told so.\nOnce you have it, remove `reached: false` and make its pack.',
    },
    'backs-headline': {
      ko: '구하지 못한 출처 `{source}` 만으로 대표 주장을 뒷받침할 수 없습니다.\n원문을 확인한 출처를 더하거나 주장을 빼세요.',
      en: 'A headline claim may not rest only on `{source}`, which nobody has read.\nAdd a source that was read, or drop the claim.',
    },
  },
  *check(entry, project) {
    const told = new Set<string>();
    for (const { state, evidence, edition, quotePlace } of entry.evidence) {
      const pack = `${evidence.source} ${edition ?? ''}`;
      if (state !== 'missing-pack' || told.has(pack)) continue;
      told.add(pack);
      const passages = entry.evidence.filter(
        (item) =>
          item.state === state && item.evidence.source === evidence.source && item.edition === edition,
      ).length;
      yield {
        messageId: 'missing-pack',
        place: quotePlace,
        data: { source: evidence.source, edition: edition ?? '–', passages },
      };
    }
    for (const item of entry.evidence) {
      if (item.state !== 'not-reached') continue;
      const data = { source: item.evidence.source };
      const [id] = item.claims;
      const claim = id === undefined ? undefined : entry.claims.get(id);
      const alone =
        claim?.claim.scope === 'headline' && !claim.evidence.some((other) => isOwnProof(other, project));
      if (item.owner.kind === 'claim' && alone)
        yield { messageId: 'backs-headline', place: item.quotePlace, data };
      else yield { messageId: 'not-reached', place: item.quotePlace, data, level: 'warning' };
    }
  },
});

/** Evidence that could carry a headline by itself: read, in support, and more than what users report. */
function isOwnProof({ state, evidence }: CheckedEvidence, project: ProjectContext): boolean {
  const role = project.sources.get(evidence.source)?.source.role;
  return state === 'read' && 'stance' in evidence && evidence.stance === 'supports' && role !== 'community';
}

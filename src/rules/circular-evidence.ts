import { defineRule } from './define-rule.ts';
import { quoteFaults } from './quote-faults.ts';

/** A retelling does not prove what it retells. */
export const circularEvidence = defineRule({
  id: 'circular-evidence',
  level: 'error',
  description: {
    ko: '주장을 옮긴 글이 그 주장의 근거로 쓰였습니다.',
    en: 'A claim rests on the very document that retells it.',
  },
  messages: {
    retelling: {
      ko: '`{source}` 는 주장 `{claim}` 을 옮긴 글로 적혀 있어 그 근거가 될 수 없습니다.\n원출처를 인용하세요.',
      en: '`{source}` is listed as a retelling of claim `{claim}`, so it cannot prove it.\nCite the source it retells.',
    },
    retells: {
      ko: '`{source}` 는 `{original}` 을 옮긴 글이라 같은 주장을 두 번 뒷받침하지 못합니다.\n`stance: context` 로 적거나 빼세요.',
      en: '`{source}` passes on `{original}`, so the two do not back the claim twice.\nMark it `stance: context`, or drop it.',
    },
    'only-retelling': {
      ko: '`{source}` 는 `{original}` 을 옮긴 글입니다. 주장 `{claim}` 은 원출처 없이 여기에만 기대고 있습니다.\n원출처 `{original}` 에서 해당 대목을 인용하세요.',
      en: '`{source}` passes on `{original}`, and claim `{claim}` rests on it alone.\nQuote the passage from `{original}` itself.',
    },
  },
  *check(entry, project) {
    yield* quoteFaults(entry, ({ owner, evidence }) => {
      if (owner.kind !== 'claim' || !('stance' in evidence) || evidence.stance !== 'supports') return null;
      const claim = entry.claims.get(owner.id);
      if (claim?.claim.retellings.some(({ source }) => source === evidence.source))
        return { messageId: 'retelling', at: 'quote', data: { claim: owner.id } };
      const retells = project.sources.get(evidence.source)?.source.retells ?? [];
      const original = claim?.claim.evidence.find(({ source }) => retells.includes(source))?.source;
      if (original !== undefined) return { messageId: 'retells', at: 'quote', data: { original } };
      const atHand = retells.find((source) => project.sources.get(source)?.source.reached);
      return atHand === undefined
        ? null
        : {
            messageId: 'only-retelling',
            at: 'quote',
            data: { original: atHand, claim: owner.id },
            level: 'warning',
          };
    });
  },
});

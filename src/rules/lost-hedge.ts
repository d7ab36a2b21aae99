import { defineRule } from './define-rule.ts';

/** What the source only supposes, or says of a degree, is not stated flatly. */
export const lostHedge = defineRule({
  id: 'lost-hedge',
  level: 'warning',
  description: {
    ko: '출처는 추측이나 정도로 말한 것을 단정했습니다.',
    en: 'What the source hedges is stated flatly.',
  },
  messages: {
    lost: {
      ko: '주장 `{claim}` 의 근거는 `{found}` 라고 하는데 이 문장에는 그런 말이 없습니다.\n추측이나 정도를 나타내는 말을 문장에 살려 적으세요.',
      en: 'The evidence of claim `{claim}` says `{found}`; this sentence has no such word.\nKeep in the sentence how sure, how much or how often the source says it is.',
    },
  },
  *check(entry) {
    for (const { claim, found, place } of entry.lostHedges) {
      const stated = entry.claims.get(claim);
      yield {
        messageId: 'lost',
        place,
        data: { claim, found },
        related: (stated?.evidence ?? []).map(({ evidence, quotePlace }) => ({
          message: evidence.quote ?? '',
          file: stated?.file ?? entry.file,
          place: quotePlace,
          source: evidence.source,
        })),
      };
    }
  },
});

import { defineRule } from './define-rule.ts';

/** The words around a claim say nothing that its evidence contradicts. */
export const contradictedByEvidence = defineRule({
  id: 'contradicted-by-evidence',
  level: 'error',
  description: {
    ko: '주장이 놓인 문장의 말이 근거의 말과 어긋납니다.',
    en: 'The sentence in which a claim stands says what its evidence contradicts.',
  },
  messages: {
    'other-direction': {
      ko: '이 문장은 `{found}` 의 오르내림을 주장 `{claim}` 의 근거와 반대로 적었습니다. 근거: `{expected}`\n늘었는지 줄었는지를 근거대로 고치세요.',
      en: 'This sentence lets `{found}` go the other way than the evidence of claim `{claim}`: `{expected}`.\nSay whether it rose or fell as the evidence does.',
    },
    'other-figure': {
      ko: '이 문장이 말하는 것의 수치는 주장 `{claim}` 의 근거에서 `{found}` 이(가) 아니라 `{expected}` 로 보입니다.\n무엇의 수치인지 근거를 다시 보고 문장이나 주장을 고치세요.',
      en: 'Of what this sentence speaks of, the evidence of claim `{claim}` seems to say `{expected}`, not `{found}`.\nLook at what the figure is of in the evidence, and mend the sentence or the claim.',
    },
    'opposite-word': {
      ko: '이 문장은 `{found}`, 주장 `{claim}` 의 근거는 `{expected}` 라고 합니다. 서로 반대되는 말입니다.\n뜻이 뒤집히지 않았는지 확인하세요.',
      en: 'This sentence says `{found}`, the evidence of claim `{claim}` says `{expected}`: the words are opposed.\nMake sure that the meaning is not turned.',
    },
    'negation-added': {
      ko: '이 문장에는 부정(`{found}`)이 있는데 주장 `{claim}` 의 근거는 같은 것을 부정하지 않습니다.\n뜻이 뒤집히지 않았는지 확인하세요.',
      en: 'This sentence negates (`{found}`) what the evidence of claim `{claim}` says without negation.\nMake sure that the meaning is not turned.',
    },
    'negation-dropped': {
      ko: '주장 `{claim}` 의 근거는 부정(`{expected}`)하는 것을 이 문장은 부정하지 않습니다.\n뜻이 뒤집히지 않았는지 확인하세요.',
      en: 'This sentence says without negation what the evidence of claim `{claim}` negates (`{expected}`).\nMake sure that the meaning is not turned.',
    },
  },
  *check(entry) {
    for (const { kind, claim, found, expected, certain, place } of entry.contradictions) {
      const stated = entry.claims.get(claim);
      yield {
        messageId: kind,
        place,
        data: { claim, found, expected: expected && shorten(expected) },
        ...(certain ? { claim } : { level: 'warning' as const }),
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

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

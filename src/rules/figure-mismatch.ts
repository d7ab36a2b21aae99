import { defineRule } from './define-rule.ts';

/** The figure that readers see is the figure of the claim it is bound to. */
export const figureMismatch = defineRule({
  id: 'figure-mismatch',
  level: 'error',
  description: {
    ko: '본문의 수치가 묶인 주장과 다릅니다.',
    en: 'A figure of the prose differs from the claim it is bound to.',
  },
  messages: {
    differs: {
      ko: '`{found}` 는 주장 `{claim}` 의 값이 아닙니다. 주장의 값: `{expected}`\n본문을 고치거나, 출처를 다시 보고 주장을 고치세요.',
      en: 'Unexpected `{found}`, expected `{expected}` as in claim `{claim}`.\nMend the prose, or look at the source again and mend the claim.',
    },
    'no-figure-in-claim': {
      ko: '주장 `{claim}` 에는 수치가 없는데 본문은 `{found}` 라고 씁니다.\n수치가 있는 주장으로 묶으세요.',
      en: 'The prose says `{found}`, but claim `{claim}` states no figure.\nBind it to a claim that does.',
    },
  },
  *check(entry) {
    for (const { mentions } of entry.passages) {
      for (const mention of mentions) {
        const claim = entry.claims.get(mention.claim);
        if (!claim) continue;
        for (const { quantity, place, agrees } of mention.figures) {
          if (agrees) continue;
          const expected = claim.text;
          yield {
            messageId: expected === null ? 'no-figure-in-claim' : 'differs',
            place,
            data: { found: quantity.text, claim: claim.id, expected },
            claim: claim.id,
            related: [{ message: claim.text ?? claim.id, file: entry.file, place: claim.valuePlace }],
          };
        }
      }
    }
  },
});

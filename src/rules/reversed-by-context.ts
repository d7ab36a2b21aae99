import type { CheckedEvidence } from './checked-claim.ts';
import type { EntryContext } from './context.ts';
import { defineRule } from './define-rule.ts';
import { quoteFaults } from './quote-faults.ts';

/** A quotation may be word-perfect and still mislead, when the sentence after it turns it round. */
export const reversedByContext = defineRule({
  id: 'reversed-by-context',
  level: 'warning',
  description: {
    ko: '바로 다음 문장이 인용문의 뜻을 뒤집습니다.',
    en: 'The sentence after a quotation turns it round.',
  },
  messages: {
    contrast: {
      ko: '출처 `{source}` 에서 `{quote}` 바로 다음 문장은 `{contrast}` 로 시작해 뜻을 돌려놓습니다.\n다음 문장을 단서의 근거로 함께 인용하세요.',
      en: 'In `{source}`, the sentence after `{quote}` begins with `{contrast}` and turns it round.\nQuote that sentence too, as evidence of a caveat.',
    },
  },
  check: (entry) =>
    quoteFaults(entry, (item) => {
      if (item.contrast === null || item.owner.kind === 'retelling' || item.owner.kind === 'original')
        return null;
      return answers(entry, item)
        ? null
        : { messageId: 'contrast', at: 'quote', data: { contrast: item.contrast } };
    }),
});

/** Whether the entry also quotes the sentence that turns this one round. */
function answers(entry: EntryContext, { contrast, evidence }: CheckedEvidence): boolean {
  return entry.evidence.some(
    (other) =>
      other.evidence.source === evidence.source &&
      other.evidence.quote !== undefined &&
      contrast !== null &&
      other.evidence.quote.toLowerCase().startsWith(contrast.toLowerCase()),
  );
}

import { defineRule } from './define-rule.ts';
import { shorten } from './quote-faults.ts';

/** What stands in quotation marks is said in these very words. */
export const paraphraseInQuotes = defineRule({
  id: 'paraphrase-in-quotes',
  level: 'warning',
  description: {
    ko: '따옴표 안의 말이 그 문단이 대는 출처에 없습니다.',
    en: 'Words in quotation marks stand nowhere in the source that their paragraph cites.',
  },
  messages: {
    paraphrase: {
      ko: '`{quote}` 는 이 문단이 대는 `{source}` 어디에도 없습니다.\n따옴표를 빼거나 출처의 말을 그대로 옮기세요. 다른 출처의 말이면 그 출처를 바로 뒤에 대세요.',
      en: '`{quote}` stands nowhere in `{source}`, the source that this paragraph cites.\nDrop the quotation marks, or copy the words of the source; if they come from elsewhere, cite that right behind them.',
    },
  },
  *check(entry) {
    for (const { source, match, text, place, cited } of entry.quotations)
      if (source !== null && !cited && match?.status === 'not-found')
        yield { messageId: 'paraphrase', place, data: { source, quote: shorten(text) } };
  },
});

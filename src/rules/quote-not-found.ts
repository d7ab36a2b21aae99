import { defineRule } from './define-rule.ts';
import { quoteFaults } from './quote-faults.ts';

/** The words in quotation marks stand somewhere in the source. */
export const quoteNotFound = defineRule({
  id: 'quote-not-found',
  level: 'error',
  description: {
    ko: '인용문이 출처 어디에도 없습니다.',
    en: 'A quotation stands nowhere in its source.',
  },
  messages: {
    'not-found': {
      ko: '`{quote}` 는 출처 `{source}` 어디에도 없습니다.\n출처를 다시 보고 글자 그대로 옮기세요. 요약이라면 인용이 아니라 본문에 쓰세요.',
      en: '`{quote}` stands nowhere in `{source}`.\nLook at the source again and copy it word for word; a summary belongs in the prose.',
    },
  },
  check: (entry) =>
    quoteFaults(entry, ({ quote }) =>
      quote === 'not-found' ? { messageId: 'not-found', at: 'quote' } : null,
    ),
});

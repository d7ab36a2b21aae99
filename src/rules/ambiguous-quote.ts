import { defineRule } from './define-rule.ts';
import { placeWords } from './place-words.ts';
import { quoteFaults } from './quote-faults.ts';

/** A quotation points at one place, so that a reader can look it up. */
export const ambiguousQuote = defineRule({
  id: 'ambiguous-quote',
  level: 'error',
  description: {
    ko: '인용문이 출처 여러 곳에 있어 어느 곳인지 알 수 없습니다.',
    en: 'A quotation stands in several places and does not say which is meant.',
  },
  messages: {
    ambiguous: {
      ko: '`{quote}` 는 출처 `{source}` 여러 곳에 있습니다: {places}\n앞뒤 말을 `prefix`, `suffix` 에 적거나 더 길게 인용하세요.',
      en: '`{quote}` stands in several places of `{source}`: {places}.\nAdd the words around it as `prefix` or `suffix`, or quote more.',
    },
  },
  check: (entry) =>
    quoteFaults(entry, ({ quote, foundAt, paging }) =>
      quote === 'ambiguous'
        ? { messageId: 'ambiguous', at: 'quote', data: { places: placeWords(foundAt, paging) } }
        : null,
    ),
});

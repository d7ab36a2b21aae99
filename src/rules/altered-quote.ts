import { defineRule } from './define-rule.ts';
import { quoteFaults } from './quote-faults.ts';

/** A quotation is the source's, word for word. */
export const alteredQuote = defineRule({
  id: 'altered-quote',
  level: 'error',
  description: {
    ko: '인용문이 출처와 한 군데라도 다릅니다.',
    en: 'A quotation departs from the words of its source.',
  },
  messages: {
    expected: {
      ko: '인용문의 `{offered}` 자리에 출처 `{source}` 는 `{expected}` 라고 씁니다({page}).\n출처대로 고치세요.',
      en: 'Unexpected `{offered}` in the quotation, expected `{expected}` as in `{source}`, {page}.\nCopy the source word for word.',
    },
    offered: {
      ko: '인용문의 `{offered}` 부터 출처 `{source}` 와 다릅니다({page}).\n출처를 다시 보고 글자 그대로 옮기세요.',
      en: 'The quotation departs from `{source}`, {page}, at `{offered}`.\nLook at the source again and copy it word for word.',
    },
  },
  check: (entry) =>
    quoteFaults(entry, (item) => {
      if (item.quote !== 'altered') return null;
      const page = item.foundAt[0] ?? '–';
      return item.expected === null
        ? { messageId: 'offered', at: 'quote', data: { offered: item.offered ?? '', page } }
        : {
            messageId: 'expected',
            at: 'quote',
            data: { offered: item.offered ?? '', expected: item.expected, page },
          };
    }),
});

import { defineRule } from './define-rule.ts';
import { citedLabel, quoteFaults } from './quote-faults.ts';

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
    omission: {
      ko: '인용문의 줄임표가 뜻을 바꾸는 말이나 수치를 뺐습니다: `{quote}`\n그 말까지 인용하거나 다른 대목을 인용하세요.',
      en: 'The ellipsis in `{quote}` drops words that carry the meaning or the figure.\nQuote those words too, or another passage.',
    },
    bracket: {
      ko: '인용문의 대괄호가 출처에 없는 수치나 부정을 끌어들였습니다: `{quote}`\n대괄호에는 뜻을 보태지 않는 말만 쓰세요.',
      en: 'A bracket in `{quote}` brings in a figure or a negation that the source does not have.\nBrackets may only make clear what is meant.',
    },
    'cut-inside-word': {
      ko: '인용문이 낱말 가운데에서 잘렸습니다: `{offered}`\n낱말을 끝까지 인용하세요.',
      en: 'The quotation begins or ends inside a word, at `{offered}`.\nQuote whole words.',
    },
  },
  check: (entry) =>
    quoteFaults(entry, (item) => {
      if (item.quote !== 'altered') return null;
      const page = item.foundAt[0] ?? citedLabel(item);
      const offered = item.offered ?? '';
      if (item.why === 'omission-turns-meaning') return { messageId: 'omission', at: 'quote' };
      if (item.why === 'bracket-brings-figure') return { messageId: 'bracket', at: 'quote' };
      if (item.why === 'cut-inside-word')
        return { messageId: 'cut-inside-word', at: 'quote', data: { offered } };
      return item.expected === null
        ? { messageId: 'offered', at: 'quote', data: { offered, page } }
        : { messageId: 'expected', at: 'quote', data: { offered, expected: item.expected, page } };
    }),
});

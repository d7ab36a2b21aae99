import { defineRule } from './define-rule.ts';
import { quoteFaults, shorten } from './quote-faults.ts';

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
    'too-short': {
      ko: '`{quote}` 는 너무 짧아 팩만으로는 확인할 수 없습니다.\n앞뒤 말을 더해 문장 단위로 인용하세요.',
      en: '`{quote}` is too short to be verified from a pack.\nQuote more of the sentence.',
    },
    'not-attested': {
      ko: '`{quote}` 를 출처 `{source}` 의 본문과 대조한 사람이 아직 없습니다.\n본문을 가진 사람이 `caveat source attest {source}` 를 실행하게 하세요.',
      en: 'Nobody with the text of `{source}` has attested `{quote}`.\nHave somebody who holds it run `caveat source attest {source}`.',
    },
  },
  *check(entry) {
    for (const { source, match, text, place, cited } of entry.quotations)
      if (source !== null && cited && match?.status === 'not-found')
        yield { messageId: 'not-found', place, data: { source, quote: shorten(text) } };
    yield* quoteFaults(entry, ({ quote, state, why, standsIn }) => {
      if (standsIn !== null) return null;
      if (quote === 'not-found') return { messageId: 'not-found', at: 'quote' };
      if (quote !== 'could-not-check' || state !== 'read') return null;
      return {
        messageId: why === 'not-attested' ? 'not-attested' : 'too-short',
        at: 'quote',
        leavesOpen: true,
      };
    });
  },
});

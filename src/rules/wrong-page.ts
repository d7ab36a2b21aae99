import { defineRule } from './define-rule.ts';
import { quoteFaults } from './quote-faults.ts';

/** A quotation stands on the page it is cited from. */
export const wrongPage = defineRule({
  id: 'wrong-page',
  level: 'error',
  description: {
    ko: '인용문이 적힌 쪽이 아니라 다른 쪽에 있습니다.',
    en: 'A quotation stands on another page than the one cited.',
  },
  messages: {
    'wrong-page': {
      ko: '`{quote}` 는 출처 `{source}` 의 {cited} 이(가) 아니라 `{right}` 에 있습니다.\n쪽이나 절을 `{right}` 로 고치세요.',
      en: '`{quote}` does not stand at {cited} of `{source}`, but at `{right}`.\nCite `{right}`.',
    },
    citation: {
      ko: '본문은 출처 `{source}` 의 `{cited}` 을(를) 대지만, 이 주장의 근거는 `{right}` 에 있습니다.\n본문의 쪽을 `{right}` 로 고치거나, 그 쪽의 근거를 더하세요.',
      en: 'The prose cites `{cited}` of `{source}`, but the evidence of this claim stands at `{right}`.\nCite `{right}`, or add evidence from there.',
    },
  },
  *check(entry) {
    yield* quoteFaults(entry, ({ quote, foundAt }) =>
      quote === 'wrong-page'
        ? { messageId: 'wrong-page', at: 'locator', data: { right: foundAt.join(', ') } }
        : null,
    );
    for (const { kind, source, words, expected, place } of entry.citationFaults)
      if (kind === 'other-page')
        yield { messageId: 'citation', place, data: { source, cited: words, right: expected.join(', ') } };
  },
});

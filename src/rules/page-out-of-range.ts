import { defineRule } from './define-rule.ts';
import { captionWords, quoteFaults } from './quote-faults.ts';

/** A cited page or section exists in the cited edition. */
export const pageOutOfRange = defineRule({
  id: 'page-out-of-range',
  waivable: false,
  level: 'error',
  description: {
    ko: '인용한 판에 없는 쪽이나 절입니다.',
    en: 'The cited edition has no such page or section.',
  },
  messages: {
    'out-of-range': {
      ko: '출처 `{source}` 의 `{edition}` 판에는 {citedPlace}이(가) 없습니다.\n쪽 번호와 판을 확인하세요. `caveat source list` 가 판마다 쪽 수를 보여 줍니다.',
      en: 'Edition `{edition}` of `{source}` has no {citedPlace}.\nCheck page and edition; `caveat source list` shows the pages of each.',
    },
    'no-caption': {
      ko: '출처 `{source}` 의 `{edition}` 판에서 {caption} 을(를) 찾지 못했습니다.\n번호와 판을 확인하고, 쪽도 함께 적으세요.',
      en: 'No {caption} was found in edition `{edition}` of `{source}`.\nCheck number and edition, and give the page too.',
    },
  },
  *check(entry) {
    yield* quoteFaults(entry, ({ outOfRange, quote, edition }) =>
      outOfRange && quote !== 'wrong-page'
        ? { messageId: 'out-of-range', at: 'locator', data: { edition: edition ?? '–' } }
        : null,
    );
    yield* quoteFaults(entry, ({ caption, edition }) =>
      caption?.foundAt.length === 0
        ? {
            messageId: 'no-caption',
            at: 'locator',
            data: { caption: captionWords(caption.words), edition: edition ?? '–' },
            level: 'warning',
            leavesOpen: true,
          }
        : null,
    );
    for (const { kind, source, edition, words, place } of entry.citationFaults)
      if (kind === 'out-of-range')
        yield {
          messageId: 'out-of-range',
          place,
          data: { source, edition, cited: words, citedPlace: words },
        };
  },
});

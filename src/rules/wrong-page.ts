import { defineRule } from './define-rule.ts';
import { placeWords } from './place-words.ts';
import { captionWords, quoteFaults, shorten } from './quote-faults.ts';

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
      ko: '`{quote}` 는 출처 `{source}` 의 {citedPlace}이(가) 아니라 {where}에 있습니다.\n쪽이나 절을 `{right}` 로 고치세요.',
      en: '`{quote}` does not stand at {citedPlace} of `{source}`, but at {where}.\nCite `{right}`.',
    },
    'counts-file': {
      ko: '`{quote}` 는 출처 `{source}` 의 `{right}` 쪽에 있습니다. {citedPlace}은(는) 파일에서 센 차례입니다.\n쪽에 찍힌 번호대로 `{right}` 로 고치세요.',
      en: '`{quote}` stands on page `{right}` of `{source}`; {citedPlace} is its place in the file.\nCite the number that is printed on the page: `{right}`.',
    },
    'other-edition': {
      ko: '`{quote}` 는 첫 판이 아니라 `{edition}` 판의 그 자리에 있습니다.\n`edition: {edition}` 을 적으세요.',
      en: '`{quote}` stands so in edition `{edition}` of `{source}`, not in its first edition.\nName it: `edition: {edition}`.',
    },
    'caption-elsewhere': {
      ko: '출처 `{source}` 의 {caption} 은(는) {citedPlace}이(가) 아니라 `{right}` 쪽에 있습니다.\n쪽이나 번호를 고치세요.',
      en: '{caption} of `{source}` stands on page `{right}`, not at {citedPlace}.\nMend the page or the number.',
    },
    citation: {
      ko: '본문은 출처 `{source}` 의 `{cited}` 을(를) 대지만, 이 주장의 근거는 `{right}` 에 있습니다.\n본문의 쪽을 `{right}` 로 고치거나, 그 쪽의 근거를 더하세요.',
      en: 'The prose cites `{cited}` of `{source}`, but the evidence of this claim stands at `{right}`.\nCite `{right}`, or add evidence from there.',
    },
  },
  *check(entry) {
    yield* quoteFaults(entry, ({ quote, foundAt, paging, standsIn, countsFile }) => {
      if (standsIn !== null) return { messageId: 'other-edition', at: 'quote', data: { edition: standsIn } };
      if (quote !== 'wrong-page') return null;
      const right = foundAt.join(', ');
      return {
        messageId: countsFile ? 'counts-file' : 'wrong-page',
        at: 'locator',
        data: { right, where: placeWords(foundAt, paging) },
      };
    });
    yield* quoteFaults(entry, ({ caption, quote, standsIn }) =>
      caption && caption.foundAt.length > 0 && quote !== 'wrong-page' && standsIn === null
        ? {
            messageId: 'caption-elsewhere',
            at: 'locator',
            data: { caption: captionWords(caption.words), right: caption.foundAt.join(', ') },
            level: 'warning',
            leavesOpen: true,
          }
        : null,
    );
    for (const { source, paging, match, text, words, place } of entry.quotations)
      if (source !== null && match?.status === 'wrong-page')
        yield {
          messageId: 'wrong-page',
          place,
          data: {
            source,
            quote: shorten(text),
            cited: words,
            citedPlace: words,
            right: match.foundPages?.join(', ') ?? '–',
            where: placeWords(match.foundPages ?? [], paging),
          },
        };
    for (const { kind, source, words, expected, place } of entry.citationFaults)
      if (kind === 'other-page')
        yield { messageId: 'citation', place, data: { source, cited: words, right: expected.join(', ') } };
  },
});

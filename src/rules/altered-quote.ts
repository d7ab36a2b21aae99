import type { QuoteReason } from '../../schemas/match.ts';
import type { CheckedEvidence } from './checked-claim.ts';
import { defineRule } from './define-rule.ts';
import { placeWords } from './place-words.ts';
import { type ChosenFault, citedWords, quoteFaults, shorten } from './quote-faults.ts';

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
      ko: '인용문의 `{offered}` 자리에 출처 `{source}` 는 `{expected}` 라고 씁니다({where}).\n출처대로 고치세요.',
      en: 'Unexpected `{offered}` in the quotation, expected `{expected}` as in `{source}`, {where}.\nCopy the source word for word.',
    },
    offered: {
      ko: '인용문의 `{offered}` 부터 출처 `{source}` 와 다릅니다({where}).\n출처를 다시 보고 글자 그대로 옮기세요.',
      en: 'The quotation departs from `{source}`, {where}, at `{offered}`.\nLook at the source again and copy it word for word.',
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
    'emphasis-words': {
      ko: '강조했다고 적은 `{offered}` 이(가) 인용문에 없습니다.\n`emphasis.words` 에 인용문의 말을 글자 그대로 적으세요.',
      en: 'The emphasis is said to lie on `{offered}`, which the quotation does not have.\nGive words of the quotation as `emphasis.words`.',
    },
    'prose-emphasis': {
      ko: '인용문 `{quote}` 의 일부를 강조했지만 누구의 강조인지 적지 않았습니다.\n인용 뒤에 ‘강조는 인용자’ 나 ‘강조는 원문’ 이라고 적으세요.',
      en: 'Part of the quotation `{quote}` is emphasized, and the text does not say by whom.\nAdd “emphasis added” or “emphasis in the original” behind it.',
    },
    'emphasis-undeclared': {
      ko: '인용문이 `{offered}` 라고 적었지만 강조를 밝히지 않았습니다.\n`emphasis: [{origin: added}]` 처럼 누가 강조했는지 적으세요.',
      en: 'The quotation says `{offered}`, and no emphasis is declared.\nSay whose it is: `emphasis: [{origin: added}]`.',
    },
  },
  *check(entry) {
    yield* quoteFaults(entry, misplacedEmphasis);
    yield* quoteFaults(entry, undeclaredEmphasis);
    for (const { source, paging, match, text, place, emphasis } of entry.quotations) {
      if (emphasis === 'undeclared')
        yield { messageId: 'prose-emphasis', place, data: { quote: shorten(text) }, level: 'warning' };
      if (source === null || match?.status !== 'altered') continue;
      const messageId = PROSE_MESSAGES[match.why] ?? (match.expected === undefined ? 'offered' : 'expected');
      const page = match.page ?? '–';
      const where = placeWords(match.page === undefined ? [] : [match.page], paging);
      const { offered, expected = null } = match;
      yield {
        messageId,
        place,
        data: { source, page, where, quote: shorten(text), offered: offered?.text ?? text, expected },
      };
    }
    yield* quoteFaults(entry, (item) => {
      if (item.quote !== 'altered' || item.standsIn !== null) return null;
      const [page = '–'] = item.foundAt;
      const where = page === '–' ? citedWords(item) : placeWords([page], item.paging);
      const offered = item.offered ?? '';
      if (item.why === 'omission-turns-meaning') return { messageId: 'omission', at: 'quote' };
      if (item.why === 'bracket-brings-figure') return { messageId: 'bracket', at: 'quote' };
      if (item.why === 'cut-inside-word')
        return { messageId: 'cut-inside-word', at: 'quote', data: { offered } };
      return item.expected === null
        ? { messageId: 'offered', at: 'quote', data: { offered, page, where } }
        : { messageId: 'expected', at: 'quote', data: { offered, expected: item.expected, page, where } };
    });
  },
});

const PROSE_MESSAGES: Partial<Record<QuoteReason, 'omission' | 'bracket'>> = {
  'omission-turns-meaning': 'omission',
  'bracket-brings-figure': 'bracket',
};

/** How writers say that the emphasis is theirs. */
const SAID =
  /(?:emphas[ie]s|italics?|bold(?:face)?) (?:added|mine|ours|is mine|are mine)|강조\s?(?:추가|는\s?(?:인용자|필자|옮긴이|글쓴이|저자))/iu;

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ');

function misplacedEmphasis({ evidence }: CheckedEvidence): ChosenFault<'emphasis-words'> | null {
  const quote = squeeze(evidence.quote ?? '');
  const stray = evidence.emphasis?.find(
    ({ words, origin }) => words !== undefined && origin !== 'dropped' && !quote.includes(squeeze(words)),
  );
  return stray ? { messageId: 'emphasis-words', at: 'quote', data: { offered: stray.words ?? '' } } : null;
}

function undeclaredEmphasis({ evidence }: CheckedEvidence): ChosenFault<'emphasis-undeclared'> | null {
  const said = SAID.exec(evidence.quote ?? '')?.[0];
  if (said === undefined || evidence.emphasis?.some(({ origin }) => origin === 'added')) return null;
  return {
    messageId: 'emphasis-undeclared',
    at: 'quote',
    data: { offered: said },
    level: 'warning',
    leavesOpen: true,
  };
}

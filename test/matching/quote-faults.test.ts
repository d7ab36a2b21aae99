import { describe, expect, test } from 'vitest';
import { type DocumentIndex, indexPages, isPass, matchQuote, openPack } from '../../src/matching/index.ts';
import { recognize } from '../../src/quantities/index.ts';
import { makePack } from '../../src/sources/pack.ts';

/** A document of pages 1, 2, 3, … from its text and from its pack, figures included. */
function documents(...texts: string[]): [string, DocumentIndex][] {
  const pages = texts.map((text, index) => ({ label: String(index + 1), text }));
  const pack = makePack({
    pages,
    paging: 'pages',
    hash: `sha256:${'2'.repeat(64)}`,
    extractor: { name: 'test', version: '1' },
    quantities: texts.map((text) => recognize(text)),
  });
  return [
    ['text', indexPages(pages)],
    ['pack', openPack(pack)],
  ];
}

describe('a quotation mark or closing bracket ends a word, whatever particle follows', () => {
  test.each([
    [
      '담당자는 “시험이 끝난 뒤에도 편지를 열어 볼 수 있다”고 말했다.',
      '시험이 끝난 뒤에도 편지를 열어 볼 수 있다',
    ],
    [
      '보고서는 "우리는 편지함에서 새 글을 발견했습니다"라고 적었다.',
      '우리는 편지함에서 새 글을 발견했습니다',
    ],
    ['보고서는 "우리는 편지함에서 새 글을 발견했습니다"라고 적었다.', '새 글을 발견했습니다"라고 적었다'],
    ['그는 ‘편지를 아무도 열지 않았다’는 말을 「편지의 길」에서 했다.', '편지를 아무도 열지 않았다'],
    ['그는 편지가 든 상자를 「우편함의 어제와 오늘」에서 보았다.', '상자를 「우편함의 어제와 오늘'],
    ['편지는 모두 세 통(둘은 등기)이라고 했다.', '편지는 모두 세 통(둘은 등기'],
    ['그는 «편지를 모두 태웠다»라고 나중에 털어놓았다.', '그는 «편지를 모두 태웠다'],
    ['편지의 84%가 “돌아온 것”이라고 했다.그러나 아니었다.', '84%가 “돌아온 것”이라고 했다'],
  ])('%s', (text, quote) => {
    for (const [via, document] of documents(text)) {
      const { status } = matchQuote({ quote, page: 1 }, document);
      expect(isPass(status), `${via}: ${status}`).toBe(true);
    }
  });

  test.each([
    ['그 모델은 편지를 열어 보았다고 나중에 말했다.', '그 모델은 편지를 열어 보았'],
    ["It wasn't opened by any of the clerks.", "It wasn' opened by any of the clerks"],
    ["It wasn't opened by any of the clerks.", 'opened by any of the clerk'],
  ])('a word is not cut by that: %s', (text, quote) => {
    for (const [, document] of documents(text))
      expect(isPass(matchQuote({ quote }, document).status)).toBe(false);
  });
});

describe('the figure that stands there is named, alone on both sides', () => {
  const pages = [
    'This page speaks of 21 lamps, of 48% and of 3.7 points, and of nothing else that matters here.',
    'In the second run at most 12 letters were lost. It opened 84% of the sealed ones. 모두 30만8210명의 사람이 편지를 ' +
      '받았다고 한다. The change was −0.13 in all of the later runs. Twelve of them came back to us. Only a share of ≤ 5 % came back open.',
  ];
  test.each([
    ['at most 21 letters were lost', '21', '12'],
    ['It opened 48% of the sealed ones', '48%', '84%'],
    ['The change was −0.31 in all', '−0.31', '−0.13'],
    ['The change was 0.13 in all', '0.13', '−0.13'],
    ['ten of them came back to us', 'ten', 'Twelve'],
    ['a share of ≥ 5 % came back', '≥ 5 %', '≤ 5 %'],
    ['In the second run … It opened 86% of the sealed ones', '86%', '84%'],
  ])('%s', (quote, offered, expected) => {
    for (const [via, document] of documents(...pages)) {
      const match = matchQuote({ quote, page: 2 }, document);
      expect(match.status, via).toBe('altered');
      expect(match, via).toMatchObject({ page: '2', offered: { text: offered }, expected });
      expect(quote.slice(match.offered?.start, match.offered?.end)).toBe(offered);
    }
  });
  test('in Korean, where particles cling to it', () => {
    const [, [, pack] = []] = documents(...pages);
    expect(
      pack && matchQuote({ quote: '모두 30만8120명의 사람이 편지를 받았다고 한다' }, pack),
    ).toMatchObject({
      status: 'altered',
      page: '2',
      offered: { text: '8120' },
      expected: '8210',
    });
  });
  test('a page that is not cited is searched too', () => {
    for (const [, document] of documents(...pages)) {
      expect(matchQuote({ quote: 'at most 21 letters were lost', page: 1 }, document)).toMatchObject({
        page: '2',
        expected: '12',
      });
    }
  });
  test('where more than a figure differs no figure is named', () => {
    const [, [, pack] = []] = documents(...pages);
    expect(pack && matchQuote({ quote: 'It opened 48% of the red ones' }, pack).expected).toBeUndefined();
  });
  test('a quotation of figures without end is answered', () => {
    const table = Array.from({ length: 6000 }, (_, index) => String(index * 7)).join(' and ');
    for (const [, document] of documents(table)) {
      const quote = Array.from({ length: 300 }, (_, index) => String(index * 3 + 1)).join(' and ');
      expect(isPass(matchQuote({ quote }, document).status)).toBe(false);
    }
  });
});

describe('prefix and suffix count without the punctuation beside the quotation', () => {
  const text =
    'At noon the lamp went out after an hour, and nobody was there. At dusk (84%) the lamp went out after an hour: the ' +
    'clerk was there.';
  const quote = 'the lamp went out after an hour';
  test.each([
    [{ suffix: 'and nobody' }, 0],
    [{ suffix: ', and nobody' }, 0],
    [{ suffix: ' — and nobody' }, 0],
    [{ suffix: 'the clerk was' }, 1],
    [{ suffix: ': the clerk was' }, 1],
    [{ prefix: 'At noon' }, 0],
    [{ prefix: 'At dusk (84%)' }, 1],
    [{ prefix: 'At dusk (84%' }, 1],
  ])('%o', (context, place) => {
    for (const [via, document] of documents(text)) {
      const match = matchQuote({ quote, ...context }, document);
      expect(isPass(match.status), via).toBe(true);
      if (via === 'text') expect(text.slice(0, match.start).split(quote).length - 1).toBe(place);
    }
  });
  test('words that stand beside neither place decide nothing', () => {
    for (const [, document] of documents(text)) {
      expect(matchQuote({ quote, suffix: 'and everybody', prefix: 'By night' }, document).status).toMatch(
        /ambiguous|exact|normalized/,
      );
      expect(matchQuote({ quote, suffix: 'elsewhere' }, document).status).toBe('ambiguous');
    }
  });
});

test('a quotation that cuts a word names its own piece and the whole word', () => {
  const [[, text] = []] = documents('The model refused to open the letters, and 84% of them came back.');
  const match = (quote: string) => (text ? matchQuote({ quote }, text) : undefined);
  expect(match('The model refuse')).toMatchObject({
    why: 'cut-inside-word',
    offered: { text: 'refuse', start: 10, end: 16 },
    expected: 'refused',
  });
  expect(match('4% of them came back')).toMatchObject({
    why: 'cut-inside-word',
    offered: { text: '4%' },
    expected: '84%',
  });
});

describe('an ellipsis covers the words right beside it', () => {
  const text =
    'To learn more we asked thirty clerks to sort the letters. They did not open any of them. At least 20 of the clerks ' +
    'were sure of that, and nobody else was asked.';
  test.each(['To learn more we … sort the letters', 'asked thirty clerks … letters. They did not open'])(
    '%s',
    (quote) => {
      const [[, document] = []] = documents(text);
      expect(document && matchQuote({ quote }, document).status).toBe('edited');
    },
  );
  test.each([
    ['They … open any of them', 'a negation of the clause'],
    ['They did not open any of them. … 20 of the clerks were sure', 'a bound of the figure after it'],
  ])('%s: refused, since it drops %s', (quote) => {
    for (const [, document] of documents(text)) {
      const { status } = matchQuote({ quote }, document);
      expect(isPass(status)).toBe(false);
    }
  });
});

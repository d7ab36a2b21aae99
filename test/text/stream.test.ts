import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRunningLines } from '../../src/text/running-lines.ts';
import { makeStream } from '../../src/text/stream.ts';
import { wordsOf } from '../../src/text/words.ts';

const words = (text: string): string[] => {
  const stream = makeStream(text);
  return wordsOf(stream).map(({ start, end }) => stream.text.slice(start, end));
};

describe('words', () => {
  test.each([
    ['in 84 % of roll-\nouts', ['in', '84%', 'of', 'rollouts']],
    ['p < .05 (n = 1,234)', ['p', '<.05', 'n', '=', '1,234']],
    ['30만8210명의 Claude가 84%의', ['30만8210명의', 'Claude', '가', '84%', '의']],
    ['pre- and post-war, “it’s”', ['pre', 'and', 'postwar', "it's"]],
    ['- 84% of $ 20', ['84%', 'of', '$20']],
    ['see osf.io/5t, e.g. now', ['see', 'osf.io', '5t', 'e.g', 'now']],
    ['the model—not the user', ['the', 'model', 'not', 'the', 'user']],
    ['10² of ½', ['10^2', 'of', '½']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

test.each(['+.', '84% of $.', '≥.', '(.'])('a text may end anywhere: %j', (text) => {
  expect(makeStream(text).text).toBe(text.replaceAll(' ', ''));
});

test('white space between two figures stays', () => {
  expect(makeStream('8 4%').text).not.toBe(makeStream('84%').text);
  expect(makeStream('3. 5').text).not.toBe(makeStream('3.5').text);
});

test('offsets lead back to the text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { text: canonical, from, to, breaks } = makeStream(text);
      expect(from.length).toBe(canonical.length);
      expect(breaks.length).toBe(canonical.length + 1);
      for (let index = 0; index < from.length; index += 1) {
        expect(from[index]).toBeLessThanOrEqual(to[index] ?? -1);
        expect(to[index]).toBeLessThanOrEqual(text.length);
        if (index > 0) expect(from[index]).toBeGreaterThanOrEqual(from[index - 1] ?? 0);
      }
    }),
  );
});

test('a long text is read to its end', () => {
  const sentence = 'The model—“it” did 84% (p < .05) of well-\nknown things 모델이. ';
  const once = wordsOf(makeStream(sentence)).length;
  expect(wordsOf(makeStream(sentence.repeat(40_000)))).toHaveLength(once * 40_000);
});

describe('running lines', () => {
  const page = (number: number, body: string): string => `JOURNAL OF TESTS\n${body}\n${String(number)}`;
  test('heads and page numbers that repeat are found', () => {
    const pages = [page(11, 'First words.'), page(12, 'Second words.'), page(13, 'Third words.')];
    expect(
      findRunningLines(pages).map((spans, index) =>
        spans.map(({ start, end }) => pages[index]?.slice(start, end)),
      ),
    ).toEqual([
      ['JOURNAL OF TESTS', '11'],
      ['JOURNAL OF TESTS', '12'],
      ['JOURNAL OF TESTS', '13'],
    ]);
  });
  test('a short line that negates is never one', () => {
    const pages = ['The model did\nnot\nblackmail anyone.', 'The user did\nnot\nask for it at all.'];
    expect(findRunningLines(pages).flat()).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DocumentIndex, indexPages, isPass, matchQuote, openPack } from '../../src/matching/index.ts';
import { makePack } from '../../src/sources/pack.ts';
import type { PageText } from '../../src/text/reading.ts';

const extractor = { name: 'test', version: '1' };
const hash = `sha256:${'0'.repeat(64)}`;

function both(pages: readonly PageText[]): [string, DocumentIndex][] {
  return [
    ['text', indexPages(pages)],
    ['pack', openPack(makePack({ pages, paging: 'pages', hash, extractor }))],
  ];
}

const english = fc.constantFrom(
  ...'model risk agent reward harm test policy early late snapshot value shared tool user'.split(' '),
);
const korean = fc.constantFrom(
  ...'모델이 협박을 시도했다 평가에서 초기 판본은 가치관을 공유한다 위험 수준 사용자 실행'.split(' '),
);
const figure = fc.integer({ min: 1, max: 9999 }).map((number) => `${String(number)}%`);
const word = fc.oneof(
  { weight: 5, arbitrary: english },
  { weight: 4, arbitrary: korean },
  { weight: 1, arbitrary: figure },
);
const words = fc.array(word, { minLength: 30, maxLength: 90 });

/** White space as extraction leaves it: spaces and line ends. */
const gaps = (list: readonly string[], seed: number): string =>
  list.map((one, index) => one + ((index * 7 + seed) % 5 === 0 ? '\n' : ' ')).join('');

describe('from text and from pack alike', () => {
  test('any run of whole words passes', () => {
    fc.assert(
      fc.property(
        words,
        fc.nat(60),
        fc.integer({ min: 5, max: 20 }),
        fc.nat(),
        (list, from, length, seed) => {
          const start = from % (list.length - length);
          const quote = list.slice(start, start + length).join(' ');
          for (const [, document] of both([{ label: '1', text: gaps(list, seed) }])) {
            const { status } = matchQuote({ quote, page: 1 }, document);
            expect(isPass(status) || status === 'ambiguous').toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('any one changed word is refused, at the edges too', () => {
    fc.assert(
      fc.property(
        words,
        fc.nat(60),
        fc.integer({ min: 5, max: 20 }),
        fc.nat(19),
        (list, from, length, at) => {
          const start = from % (list.length - length);
          const quote = list.slice(start, start + length);
          quote[at % length] = 'elsewhere';
          for (const [, document] of both([{ label: '1', text: list.join(' ') }])) {
            expect(isPass(matchQuote({ quote: quote.join(' '), page: 1 }, document).status)).toBe(false);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a dropped word, a doubled word and two words in turned order are refused', () => {
    const distinct = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 3, maxLength: 7 }),
      {
        minLength: 20,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(distinct, fc.integer({ min: 1, max: 10 }), (list, at) => {
        const run = list.slice(0, 14);
        const changed = [
          run.toSpliced(at, 1),
          run.toSpliced(at, 0, run[at] ?? ''),
          run.toSpliced(at, 2, run[at + 1] ?? '', run[at] ?? ''),
        ];
        for (const [, document] of both([{ label: '1', text: list.join(' ') }])) {
          for (const quote of changed)
            expect(isPass(matchQuote({ quote: quote.join(' ') }, document).status)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('Korean broken inside words passes, spaced or joined', () => {
    fc.assert(
      fc.property(fc.array(korean, { minLength: 20, maxLength: 40 }), fc.nat(), (list, seed) => {
        const text = list
          .map((one, index) =>
            one.length > 2 && (index + seed) % 4 === 0 ? `${one.slice(0, 2)}\n${one.slice(2)}` : one,
          )
          .join(' ');
        const quote = list.slice(1, 13).join(' ');
        for (const [, document] of both([{ label: '1', text }])) {
          const { status } = matchQuote({ quote }, document);
          expect(isPass(status) || status === 'ambiguous').toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('nothing throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (text, quote) => {
          for (const [, document] of both([{ label: '1', text }]))
            matchQuote({ quote, prefix: quote, suffix: text }, document);
        },
      ),
      { numRuns: 300 },
    );
  });
});

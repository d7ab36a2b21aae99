import { describe, expect, test } from 'vitest';
import type { PageQuantity } from '../../schemas/pack.ts';
import { Bound, QuantityKind } from '../../schemas/quantity.ts';
import { recognize } from '../../src/quantities/index.ts';
import { packFigures, unpackFigures } from '../../src/text/packed-figures.ts';

const plain: PageQuantity = {
  text: '84%',
  kind: 'percentage',
  value: 84,
  unit: '%',
  decimals: 0,
  bound: 'exact',
  approximate: false,
  word: 5,
};
const back = (quantities: readonly PageQuantity[]) => unpackFigures(packFigures(quantities));

describe('figures of a pack', () => {
  test('plain ones are short', () => {
    expect(packFigures([plain, { ...plain, word: 40 }])).toEqual({ figures: '5B84%|zB84%' });
  });

  test.each([
    ...QuantityKind.options.map((kind): Partial<PageQuantity> => ({ kind })),
    ...Bound.options.map((bound): Partial<PageQuantity> => ({ bound })),
    { value: null },
    { value: -0.5, decimals: 1 },
    { value: 1e21 },
    { unit: null },
    { unit: '명' },
    { unit: 'a|b' },
    { text: '10|20' },
    { text: '~84%' },
    { text: 'Claude 3.5', kind: 'identifier', value: null, unit: null },
    { high: 90, kind: 'range' },
    { plusMinus: 2, confidence: 95 },
    { approximate: true, role: 'determiner' },
    { word: 0 },
    { word: 123_456 },
    { text: '30만8210', kind: 'number', value: 308_210, unit: '건' },
  ] satisfies Partial<PageQuantity>[])('%o comes back as it was', (change) => {
    const quantity = { ...plain, ...change };
    expect(back([plain, quantity].sort((a, b) => a.word - b.word))).toContainEqual(quantity);
  });

  test('all that a text holds comes back, in the order of its words', () => {
    const text =
      '약 30만8210건(44%)에서 3배, 12~18%, −0.13, 5명 중 1명, at least 40, p. 27, ASL-3, two models, 2.5 ± 0.3, ' +
      '95% CI [1.2, 3.4], $2.4 million, 2031년 3월, half, "Claude 3.5", t(38) = 2.2, 1,200, 0.05, .05';
    const quantities = recognize(text).map(
      ({ start, end: _end, unitStart: _unitStart, unitEnd: _unitEnd, ...rest }): PageQuantity => ({
        ...rest,
        word: start,
      }),
    );
    expect(back(quantities)).toEqual(quantities.toSorted((a, b) => a.word - b.word));
  });

  test('nonsense is left out, never thrown at', () => {
    for (const figures of ['', '|||', 'zzzzzzzzzz', 'Z', '5Z84', '5B', '5B84%=x=y', '-1B84%', '5B84%!9'])
      expect(() => unpackFigures({ figures })).not.toThrow();
  });
});

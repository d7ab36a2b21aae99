import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arithmetic,
  compute,
  judgeResult,
  parseFormula,
  showFormula,
  summandsOf,
  toFixed,
} from '../../src/derivation/index.ts';

function valueOf(formula: string): string | null {
  const parsed = parseFormula(formula);
  const value = parsed.ok
    ? compute(
        parsed.steps,
        arithmetic(() => null),
      )
    : null;
  return value && toFixed(value, 6).replace(/\.?0+$/, '');
}

describe('formulas', () => {
  test.each([
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['8 - 3 - 2', '3'],
    ['64 / 8 / 2', '4'],
    ['-7-3', '-10'],
    ['5 - -3', '8'],
    ['-(2 - 5)', '3'],
    ['2 * -3', '-6'],
    ['[(6+4)/2] − [(3+1)÷2]', '3'],
    ['$1,250.5 - $250.5', '1000'],
    ['$(-12) + 20', '8'],
    ['₩1,000 × 2', '2000'],
    ['25% * 80', '20'],
    ['1.5 million - 500 thousand', '1000000'],
    ['3만 / 100', '300'],
    ['.5 + 0.25', '0.75'],
    ['12,34,567 - 0', '1234567'],
  ])('%s', (formula, value) => {
    expect(valueOf(formula)).toBe(value);
  });

  test.each([
    '',
    '1 +',
    '* 2',
    '1 2',
    '(1',
    '1)',
    '()',
    '1,2 + 1',
    '2(3)',
    '1 ^ 2',
    '1e5',
    '1/0',
    'x',
    '한 + 1',
  ])('%j has no value', (formula) => {
    expect(valueOf(formula)).toBeNull();
  });

  test('says where it stops understanding', () => {
    expect(parseFormula('12 + 3 ^ 2')).toEqual({ ok: false, at: 7 });
    expect(parseFormula('(12 + 3')).toEqual({ ok: false, at: 7 });
  });

  test('keeps brackets only where they are needed', () => {
    const shown = (formula: string) => {
      const parsed = parseFormula(formula);
      return parsed.ok ? showFormula(parsed.steps, (name) => name) : null;
    };
    expect(shown('((a + b)) / (c * 2)')).toBe('(a + b) ÷ (c × 2)');
    expect(shown('a - (b - c) - (d)')).toBe('a − (b − c) − d');
    expect(shown('(a * b) / c + d')).toBe('a × b ÷ c + d');
    expect(shown('-(a + b)')).toBe('−(a + b)');
  });

  test('any text is read or refused in no time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'1 ,.+-*/()[]%$ab만') }), (formula) => {
        expect(typeof parseFormula(formula).ok).toBe('boolean');
      }),
    );
    expect(parseFormula(`${'('.repeat(249)}1${')'.repeat(249)}`).ok).toBe(true);
    expect(parseFormula('1+'.repeat(5000)).ok).toBe(false);
  });

  test('whole numbers come out as JavaScript has them', () => {
    const number = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.constantFrom('+', '-', '*'),
        fc.constantFrom('+', '-', '*'),
        (a, b, c, f, g) => {
          const formula = `${a} ${f} ${b} ${g} ${c}`;
          expect(valueOf(formula)).toBe(String(new Function(`return ${formula}`)()));
        },
      ),
    );
  });
});

describe('printed results', () => {
  const judge = (formula: string, reported: string, scale = '') => judgeResult({ formula, reported, scale });

  test.each([
    ['a difference', '61.2 - 75.9', '-14.7', 'million'],
    ['a share in per cent', '45/180', '25', 'percent'],
    ['a change in per cent', '(66-60)/60', '10.0', 'percent'],
    ['a ratio less one', '90 / 60 - 1', '50', 'percent'],
    ['a mean of percentages without signs', '(12 + 15) / 2', '13.5', 'percent'],
    ['a mean over counted years', '(1.5+2.5+3.5)/(2019-2017+1)', '2.5', 'percent'],
    ['a mean of percentages with signs', '(3.2% + 3.4%)/2', '3.3', 'percent'],
    ['points between percentages', '7.5% - 6.25%', '1.25', 'percent'],
    ['a percentage of an amount', '20%*$1,505', '301', ''],
    ['a ratio as it is', '1/8', '0.13', ''],
    ['a half rounded to the even digit', '1/8', '0.12', ''],
    ['scale words', '1.2 million + 300 thousand', '1.5', 'million'],
    ['a minus sign of print', '10 − 12', '−2', ''],
    ['a bracket forgotten at the start', '12 + 15) / 3', '9', ''],
    ['a bracket too many at the end', '(66-60)/60)', '10', 'percent'],
    ['a bracket left open', '(66-60)/(30+30', '10', 'percent'],
    ['its own result behind it', '45 / 180 = 0.25', '25', 'percent'],
    ['an x between factors', '12 x 3', '36', ''],
    ['a hundred of its own', '45 / 180 * 100', '25', 'percent'],
    ['a change of percentages in per cent', '(4.6% - 4.0%) / 4.0%', '15', 'percent'],
    ['a mean of two changes', '((66-60)/60 + (11-10)/10) / 2', '10', 'percent'],
    ['per cent in words', '7.5 percent - 6.25 per cent', '1.25', 'percent'],
    ['letters for thousands', '1.5k + 2.25k', '3750', ''],
    ['currencies by name', 'US$1,200 - EUR 200 + RM(5)', '1005', ''],
  ])('%s', (_name, formula, reported, scale) => {
    expect(judge(formula, reported, scale)).toMatchObject({ consistent: true, explanation: null });
  });

  test.each([
    ['another digit', '61.2 - 75.9', '-13.7', '-14.7', null],
    ['the sign lost', '61.2 - 75.9', '14.7', '-14.7', 'sign'],
    ['digits cut off', '2/3', '0.66', '0.67', 'truncated'],
    ['a loss in brackets read as a gain', '5 + (9) + 20', '16', '34', 'bracketed-loss'],
    ['decimals that nobody computed', '1/3', '0.30', '0.33', null],
  ])('%s', (_name, formula, reported, expected, explanation) => {
    expect(judge(formula, reported)).toEqual({ consistent: false, expected, explanation });
  });

  test('per cent that is a ratio', () => {
    expect(judge('45/180', '0.25', 'percent')).toMatchObject({ consistent: false, explanation: 'hundredth' });
  });

  test('what cannot be computed is not judged', () => {
    expect(judge('1/0', '1')).toBeNull();
    expect(judge('some / more', '1')).toBeNull();
    expect(judge('1 + 1', 'two')).toBeNull();
  });
});

test('only what is added up as it stands is summed', () => {
  const summands = (formula: string) => summandsOf({ formula, decimals: 0 });
  expect(summands('a + b - c')).toEqual(['a', 'b', 'c']);
  expect(summands('(a + b) / 2')).toEqual([]);
  expect(summands('a - b')).toEqual([]);
  expect(summandsOf({ operation: 'sum', of: ['2019-2020', 'b'], decimals: 0 })).toEqual(['2019-2020', 'b']);
});

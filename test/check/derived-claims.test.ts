import { describe, expect, test } from 'vitest';
import { cite, claim, errorsOf, faultsOf, GIVEN, openedClaim } from './probe.ts';

const LOST = cite(2, 'On the way to the office 12 letters were lost by the assistant');
const given = claim('given', 'count', 'value: 1250, unit: {ko: 통, en: letters}', [GIVEN]);
const lost = claim('lost', 'count', 'value: 12, unit: {ko: 통, en: letters}', [LOST]);

/** A derived claim in one line; `more` follows its derivation. */
const derived = (
  kind: string,
  value: string,
  [operation, ...of]: [string, ...string[]],
  { id = 'result', decimals = 0, more = '' } = {},
) =>
  `  ${id}: {kind: ${kind}, nature: derived, scope: headline, value: ${value}, derived: {operation: ${operation}, of: [${of.join(', ')}], decimals: ${decimals}}${more}}`;

/** A claim derived by a formula. */
const byFormula = (kind: string, value: string, formula: string, { decimals = 0, more = '' } = {}) =>
  `  result: {kind: ${kind}, nature: derived, scope: headline, value: ${value}, derived: {formula: ${JSON.stringify(formula)}, decimals: ${decimals}}${more}}`;

const OF = { more: ', of: letters' };
const UNIT = { more: ', unit: {ko: 통, en: letters}' };
const faults = (...claims: string[]) =>
  errorsOf({
    claims: [given, lost, openedClaim, ...claims].join('\n'),
    body: '<Claim id="opened">84%</Claim>',
  });

describe('what follows from proven claims needs no evidence of its own', () => {
  test.each([
    ['share', derived('percentage', '0.96', ['share', 'lost', 'given'], { ...OF, decimals: 2 }), '0.96%'],
    ['rounded share', derived('percentage', '1', ['share', 'lost', 'given'], OF), '1%'],
    ['difference', derived('count', '1238', ['difference', 'given', 'lost'], UNIT), '1,238통'],
    ['sum', derived('count', '1262', ['sum', 'given', 'lost'], UNIT), '1,262통'],
    ['ratio', derived('multiple', '104.2', ['ratio', 'given', 'lost'], { decimals: 1 }), '104.2배'],
    ['relative change', derived('percentage', '-99', ['relative-change', 'given', 'lost'], OF), '-99%'],
  ])('%s', (_name, result, words) => {
    const claims = [given, lost, result].join('\n');
    expect(faultsOf({ claims, body: `그것은 <Claim id="result">${words}</Claim>였다.` })).toEqual([]);
  });
});

describe('a formula over claims', () => {
  const notices = claim('notices', 'percentage', 'value: 3.0, of: letters', [
    cite(3, 'and 3.0% of the notices that hung there'),
  ]);
  const check = (result: string) =>
    faultsOf({
      claims: [given, lost, openedClaim, notices, result].join('\n'),
      body: '<Claim id="given"/>, <Claim id="lost"/>, <Claim id="opened"/>, <Claim id="notices"/>, <Claim id="result"/>.',
    });
  const POINTS = { decimals: 1, more: ', unit: "%p"' };

  test.each([
    ['a change', byFormula('percentage', '-99.0', '(lost - given) / given * 100', { ...OF, decimals: 1 })],
    ['a complement', byFormula('percentage', '16', '100 - opened', OF)],
    [
      'a mean of percentages',
      byFormula('percentage', '43.5', '(opened + notices) / 2', { ...OF, decimals: 1 }),
    ],
    ['percentage points', byFormula('quantity', '81.0', 'opened - notices', POINTS)],
    ['half of percentage points', byFormula('quantity', '40.5', '(opened - notices) / 2', POINTS)],
    ['a count of a percentage', byFormula('count', '1050', 'opened * given / 100', UNIT)],
    ['what is left', byFormula('count', '1238', 'given - lost', UNIT)],
    ['a multiple', byFormula('multiple', '28', 'opened / notices')],
  ])('gives %s', (_name, result) => {
    expect(check(result)).toEqual([]);
  });

  test.each([
    [
      'a ratio that is called a percentage',
      byFormula('percentage', '0.01', 'lost / given', { ...OF, decimals: 2 }),
      'misfit',
    ],
    ['points that are called a percentage', byFormula('percentage', '81', 'opened - notices', OF), 'misfit'],
    ['letters and per cent', byFormula('count', '96', 'lost + opened', UNIT), 'misfit'],
    ['a product of counts', byFormula('count', '15000', 'lost * given', UNIT), 'misfit'],
    ['what is no arithmetic', byFormula('count', '12', 'lost ^ 1', UNIT), 'unreadable'],
    ['an open bracket', byFormula('count', '12', '(lost + given', UNIT), 'unreadable'],
    ['a division by zero', byFormula('multiple', '1', 'lost / (given - given)'), 'impossible'],
    [
      'a factor of a hundred left out',
      byFormula('percentage', '0.96', 'lost / given * 100', { ...OF, decimals: 0 }),
      'slip',
    ],
  ])('refuses %s', (_name, result, messageId) => {
    expect(check(result)).toEqual([`derived-figure-mismatch/${messageId}`]);
  });

  test('names the claims that are not there', () => {
    expect(check(byFormula('count', '1', 'given - list', UNIT))).toContain('unknown-claim/claim');
    expect(check(byFormula('count', '1238', 'given-lost', UNIT))).toContain('unknown-claim/claim');
  });

  test('is given instead of an operation, not beside it', () => {
    const both = byFormula('count', '1238', 'given - lost', UNIT).replace(
      'formula:',
      'operation: sum, formula:',
    );
    expect(check(both)).toContain('invalid-entry/schema');
  });
});

describe('what does not follow is refused', () => {
  test.each([
    ['another value', derived('percentage', '2', ['share', 'lost', 'given'], OF), 'differs'],
    ['operands turned round', derived('percentage', '1', ['share', 'given', 'lost'], OF), 'differs'],
    [
      'one decimal too many',
      derived('percentage', '0.96', ['share', 'lost', 'given'], { ...OF, decimals: 1 }),
      'slip',
    ],
    [
      'rounded the other way',
      derived('percentage', '0.9', ['share', 'lost', 'given'], { ...OF, decimals: 1 }),
      'slip',
    ],
    ['from itself', derived('percentage', '100', ['share', 'result', 'result'], OF), 'misfit'],
    ['a sum of letters and percent', derived('percentage', '96', ['sum', 'lost', 'opened'], OF), 'misfit'],
    ['a share that is no percentage', derived('count', '1', ['share', 'lost', 'given'], UNIT), 'misfit'],
    [
      'a bound out of exact operands',
      derived('percentage', '1', ['share', 'lost', 'given'], { more: ', of: letters, bound: at-least' }),
      'misfit',
    ],
  ])('%s', (_name, result, messageId) => {
    expect(faults(result)).toEqual([`derived-figure-mismatch/${messageId}`]);
  });

  test('two claims in a circle', () => {
    const first = derived('multiple', '1', ['ratio', 'second', 'second'], { id: 'first' });
    const second = derived('multiple', '1', ['ratio', 'first', 'first'], { id: 'second' });
    expect(faults(first, second)).toEqual([
      'derived-figure-mismatch/misfit',
      'derived-figure-mismatch/misfit',
    ]);
  });

  test('an operand that is not there', () => {
    expect(faults(derived('percentage', '1', ['share', 'lots', 'given'], OF))).toContain(
      'unknown-claim/claim',
    );
  });

  test('an operand without proof takes the result with it', () => {
    const unproven = claim('unproven', 'count', 'value: 5, unit: {ko: 통, en: letters}', []);
    const result = derived('percentage', '100', ['share', 'unproven', 'unproven'], OF);
    expect(faults(unproven, result)).toContain('figure-not-in-evidence/no-evidence');
  });
});

describe('prose rounds what was computed, not what was rounded', () => {
  const result = derived('percentage', '0.5', ['share', 'six', 'given'], { ...OF, decimals: 1 });
  const six = claim('six', 'count', 'value: 6, unit: {ko: 통, en: letters}', []);
  const raised = (words: string) =>
    faultsOf({
      claims: [given, six, result].join('\n'),
      body: `그것은 <Claim id="result">${words}</Claim>였다.`,
    }).filter((fault) => fault.startsWith('over-rounded-figure'));

  test('0.48% is 0.5% and not 1%', () => {
    expect(raised('0.5%')).toEqual([]);
    expect(raised('1%')).toEqual(['over-rounded-figure/twice']);
  });
});

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

describe('what does not follow is refused', () => {
  test.each([
    ['another value', derived('percentage', '2', ['share', 'lost', 'given'], OF), 'differs'],
    ['operands turned round', derived('percentage', '1', ['share', 'given', 'lost'], OF), 'differs'],
    [
      'one decimal too many',
      derived('percentage', '0.96', ['share', 'lost', 'given'], { ...OF, decimals: 1 }),
      'differs',
    ],
    [
      'rounded the other way',
      derived('percentage', '0.9', ['share', 'lost', 'given'], { ...OF, decimals: 1 }),
      'differs',
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

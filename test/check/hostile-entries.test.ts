import { describe, expect, test } from 'vitest';
import { checkText, claim, entryText, errorsOf, faultsIn, faultsOf, OPENED, openedClaim } from './probe.ts';

const BOUND = '조수는 편지의 <Claim id="opened">84%</Claim>를 열었다.';

describe('YAML hides nothing', () => {
  test.each([
    ['a key twice', openedClaim.replace('value: 84', 'value: 84, value: 86'), 'invalid-entry/yaml'],
    ['a claim twice', `${openedClaim}\n${openedClaim}`, 'invalid-entry/yaml'],
    [
      'an alias for a value',
      `${openedClaim.replace('value: 84', 'value: &v 84')}\n  more: {value: *v}`,
      'invalid-entry/yaml',
    ],
    [
      'an alias for a claim',
      `${openedClaim.replace('opened: {', 'opened: &o {')}\n  more: *o`,
      'invalid-entry/yaml',
    ],
    [
      'a merged claim',
      `${openedClaim.replace('opened: {', 'opened: &o {')}\n  more: {<<: *o, value: 86}`,
      'invalid-entry/yaml',
    ],
    [
      '__proto__ as a name',
      `${openedClaim}\n${claim('__proto__', 'percentage', 'value: 86, of: letters', [OPENED])}`,
      'invalid-entry/yaml',
    ],
    ['a tag', openedClaim.replace('value: 84', 'value: !!js/function "f"'), 'invalid-entry/schema'],
    ['a list for a map', '  - opened', 'invalid-entry/schema'],
  ])('%s', (_name, claims, fault) => {
    expect(errorsOf({ claims })).toContain(fault);
  });

  test.each([
    [
      'of a claim',
      {
        claims: openedClaim.replace('opened:', 'constructor:'),
        body: BOUND.replace('opened', 'constructor'),
      },
      [],
    ],
    ['of a missing claim', { body: `${BOUND} <Claim id="constructor">86%</Claim>` }, ['unknown-claim/claim']],
    [
      'of a source',
      { claims: openedClaim.replace('source: letter-report', 'source: constructor') },
      ['unknown-source/source'],
    ],
    [
      'of an edition',
      { claims: openedClaim.replace('source: letter-report', 'source: letter-report, edition: constructor') },
      ['unknown-source/edition'],
    ],
    [
      'of a population',
      { claims: openedClaim.replace('of: letters', 'of: constructor') },
      ['unknown-claim/population'],
    ],
    [
      'of a population that the prose speaks of',
      {
        claims: openedClaim.replace('of: letters', 'of: constructor'),
        body: '조수는 이용자의 <Claim id="opened">84%</Claim>에서 편지를 열어 보았다.',
      },
      ['unknown-claim/population'],
    ],
    [
      'of a scenario',
      { claims: openedClaim.replace('nature', 'scenario: constructor, nature') },
      ['unknown-claim/scenario'],
    ],
    ['of a cited source', { body: `${BOUND.slice(0, -1)} [@constructor, p. 2].` }, ['unknown-source/source']],
  ])('constructor as the name %s', (_name, probe, faults) => {
    expect(faultsOf(probe)).toEqual(faults);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', 'claim', 'Claims', 'script', 'iframe'])(
    '<%s> is no component',
    (name) => {
      expect(errorsOf({ body: `${BOUND} <${name}>말</${name}>` })).toEqual(['executable-entry/component']);
      expect(errorsOf({ body: `${BOUND} <${name} id="opened">말</${name}>` })).toEqual([
        'executable-entry/component',
      ]);
    },
  );
});

describe('whatever comes, one clear answer and no crash', () => {
  test.each([
    ['nothing', '', 'frontmatter-missing'],
    ['a line break', '\n', 'frontmatter-missing'],
    ['no frontmatter', '말뿐이다.\n', 'frontmatter-missing'],
    ['other frontmatter', '+++\ntitle = "a"\n+++\n', 'frontmatter-missing'],
    ['empty frontmatter', '---\n---\n', 'schema'],
    ['a scalar', '---\nhello\n---\n', 'schema'],
    ['a list', '---\n- a\n---\n', 'schema'],
    ['null', '---\n~\n---\n', 'schema'],
    ['tabs', '---\ntitle: a\n\tb: c\n---\n', 'yaml'],
    ['an open quotation mark', '---\ntitle: "a\n---\n', 'yaml'],
    ['an open bracket', '---\ntitle: [a\n---\n', 'yaml'],
    ['a list where a language belongs', '---\ntranslates: [ko]\n---\n', 'schema'],
    ['too much', 'x'.repeat(200_001), 'too-large'],
  ])('%s', (_name, text, messageId) => {
    const report = checkText(text);
    expect(report.diagnostics[0]).toMatchObject({ ruleId: 'invalid-entry', messageId, level: 'error' });
    expect(new Set(report.diagnostics.map(({ ruleId }) => ruleId))).toEqual(new Set(['invalid-entry']));
    expect(report.counts.claims.checked).toBe(0);
  });

  test.each([
    ['a blank line first', (text: string) => `\n${text}`],
    ['carriage returns alone', (text: string) => text.replaceAll('\n', '\r')],
    ['four dashes', (text: string) => text.replace('---', '----')],
  ])('%s: the frontmatter is missing, and nothing else is said', (_name, change) => {
    expect(faultsIn(checkText(change(entryText({}))))).toEqual(['invalid-entry/frontmatter-missing']);
  });

  test.each([
    ['brackets', '['.repeat(5000)],
    ['braces', `${'{a: '.repeat(3000)}1${'}'.repeat(3000)}`],
  ])('frontmatter of %s without end is told once', (_name, value) => {
    expect(faultsIn(checkText(`---\ntitle: ${value}\n---\n`))).toEqual(['invalid-entry/yaml']);
  });

  const deep = (times: number) => `${'<Claim id="opened">'.repeat(times)}84%${'</Claim>'.repeat(times)}`;

  test.each([
    ['quotes in quotes', `${BOUND}\n\n${'> '.repeat(5000)}x`, ['invalid-entry/mdx']],
    [
      'lists in lists',
      `${BOUND}\n\n${Array.from({ length: 200 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n')}`,
      [],
    ],
    ['claims in claims', deep(100), []],
    ['too many claims in claims', deep(2000), []],
    ['brackets', `${BOUND}\n\n${'['.repeat(5000)}`, []],
    ['stars', `${BOUND}\n\n${'*'.repeat(20_000)}`, []],
    ['one number', `${BOUND}\n\n${'8'.repeat(50_000)}`, []],
    ['Korean numerals', `${BOUND}\n\n${'십'.repeat(20_000)}`, []],
    ['figures', `${BOUND}\n\n${'86% '.repeat(2000)}`, ['unsupported-figure/body']],
    ['a comment of stars', `${BOUND}\n\n{/*${'*'.repeat(50_000)}/}`, []],
    ['half a character', `${BOUND} \ud800`, []],
    ['null characters', `${BOUND} \u0000\u0000`, []],
  ])('%s', (_name, body, expected) => {
    const report = checkText(entryText({ body }));
    expect([...new Set(faultsIn(report))]).toEqual(expected);
    expect(report.counts.claims.passed).toBe(1);
    for (const { message } of report.diagnostics)
      expect(message).not.toMatch(/TypeError|undefined|at .+:\d+:\d+/);
  });
});

describe('files as other systems write them', () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

  test('a wrong figure after carriage returns is found at its line and column', () => {
    const [fault] = checkText(windows(entryText({ body: BOUND.replace('84', '86') }))).diagnostics;
    expect(fault).toMatchObject({
      ruleId: 'figure-mismatch',
      place: { start: { line: 11, column: 28 }, end: { line: 11, column: 31 } },
    });
  });

  test('decomposed Korean numerals are numerals', () => {
    const body = `${BOUND} 여든여섯 통, 팔십육 퍼센트다.`.normalize('NFD');
    expect(faultsIn(checkText(entryText({ body })))).toEqual([
      'unsupported-figure/body',
      'unsupported-figure/body',
    ]);
  });

  test('decomposed words in a quotation are the same words', () => {
    const evidence =
      '{source: letter-article, locator: {section: "1"}, quote: "기사는 그 밖의 조건을 적지 않았다", stance: context}';
    const claims = openedClaim.replace(
      'evidence: [',
      `evidence: [${evidence.replace('section: "1"', 'page: 1')}, `,
    );
    expect(faultsIn(checkText(entryText({ claims }).normalize('NFD')))).toEqual([]);
  });
});

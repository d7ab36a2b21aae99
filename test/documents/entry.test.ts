import { describe, expect, test } from 'vitest';
import { fileRange, parseEntry } from '../../src/documents/index.ts';

const entry = (body: string, frontmatter = 'title: Probe\n'): string => `---\n${frontmatter}---\n\n${body}\n`;

/** What of the file a stretch of the first block's text stands on. */
function underlying(text: string, wanted: string): string {
  const parsed = parseEntry('probe.mdx', text);
  const block = parsed.body.blocks[0];
  if (!block) throw new Error('no block');
  const at = block.mapped.text.indexOf(wanted);
  expect(at).toBeGreaterThanOrEqual(0);
  const range = fileRange(block.mapped, at, at + wanted.length);
  return text.slice(range.start, range.end);
}

describe('text keeps its way back to the file', () => {
  test.each([
    ['plain', 'It rose to 84% there.', '84%', '84%'],
    ['strong inside a figure', 'It rose to **84**% there.', '84%', '84**%'],
    ['escaped character', 'A \\* star and 84% more.', '84%', '84%'],
    ['character reference before', 'R&amp;D rose &#8212; 84% of it.', '84%', '84%'],
    ['reference inside', '84&#37; of them', '84%', '84&#37;'],
    ['link text', 'See [the 84% figure](https://example.org/12).', '84%', '84%'],
    ['line break inside a block quote', '> one line\n> holds 84% of it', '84%', '84%'],
    ['after an emoji', '🙂 84% of them', '84%', '84%'],
    ['Korean next to strong', '**84%**가 그렇다.', '84%', '84%'],
  ])('%s', (_name, body, wanted, expected) => {
    expect(underlying(entry(body), wanted)).toBe(expected);
  });

  test('offsets hold with carriage returns and a byte order mark', () => {
    const text = '\uFEFF---\r\ntitle: Probe\r\n---\r\n\r\nIt rose to 84% there.\r\n';
    expect(underlying(text, '84%')).toBe('84%');
  });

  test('frontmatter strings map through folding and quotes', () => {
    const text = entry(
      'Body.',
      'title: "An \\"84%\\" rate"\ndescription: >-\n  folded\n  into 28.2% of it\n',
    );
    const yaml = parseEntry('probe.mdx', text).frontmatter;
    for (const [key, wanted] of [
      ['title', '84%'],
      ['description', '28.2%'],
    ] as const) {
      const mapped = yaml?.textAt([key]);
      if (!mapped) throw new Error('no text');
      const at = mapped.text.indexOf(wanted);
      const range = fileRange(mapped, at, at + wanted.length);
      expect(text.slice(range.start, range.end)).toBe(wanted);
    }
  });
});

describe('mentions', () => {
  test('spans of claims in the text of their block', () => {
    const parsed = parseEntry(
      'probe.mdx',
      entry('모형은 <Claim id="rate">롤아웃의 **84%**</Claim>에서 그랬다.'),
    );
    const [block] = parsed.body.blocks;
    const [mention] = block?.mentions ?? [];
    expect(mention?.claim).toBe('rate');
    expect(block?.mapped.text.slice(mention?.start, mention?.end)).toBe('롤아웃의 84%');
  });

  test('a claim on a line of its own is a block', () => {
    const parsed = parseEntry('probe.mdx', entry('<Claim id="rate">\n84% of rollouts\n</Claim>'));
    expect(parsed.body.blocks.map(({ mapped, mentions }) => [mapped.text.trim(), mentions.length])).toEqual([
      ['84% of rollouts', 1],
    ]);
  });

  test('figures in code, tables, footnotes and image texts are text too', () => {
    const parsed = parseEntry(
      'probe.mdx',
      entry('`84%`\n\n| a |\n| - |\n| 28.2% |\n\nx[^1]\n\n[^1]: 6.6%\n\n![3.0%](./a.png)\n\n```\n12 %\n```'),
    );
    const text = parsed.body.blocks.map(({ mapped }) => mapped.text).join('\n');
    for (const figure of ['84%', '28.2%', '6.6%', '3.0%', '12 %']) expect(text).toContain(figure);
  });
});

describe('citations', () => {
  test('keys and locators of a group', () => {
    const parsed = parseEntry('probe.mdx', entry('So it is [@card-2025, p. 27; see @post-ko, 3절].'));
    expect(parsed.citations.map(({ source, locator }) => [source, locator])).toEqual([
      ['card-2025', { page: '27' }],
      ['post-ko', { section: '3' }],
    ]);
  });
});

describe('what is more than data', () => {
  test.each([
    ['import-export', 'import fs from "node:fs"'],
    ['import-export', 'export const x = 1'],
    ['expression', 'Now {process.env.HOME}.'],
    ['expression', '{1 + 1}'],
    ['component', '<script>alert(1)</script>'],
    ['component', '<Other />'],
    ['component', '<>x</>'],
    ['attribute', '<Claim id={"a"} />'],
    ['attribute', '<Claim {...props} />'],
    ['attribute', '<Claim id="a" set:html="x" />'],
    ['attribute', '<Claim id />'],
    ['address', '[x](javascript:alert)'],
    ['address', '[x](java&#10;script:alert)'],
    ['address', '![x](../../../secret.png)'],
    ['address', '![x](https://example.org/x.png)'],
    ['address', '[x]: data:text/html,x'],
    ['address', '![x](./evil.js)'],
    ['address', '![x](./evil.svg?component)'],
    ['address', '![x][a]\n\n[a]: ../../../secret.png'],
  ])('%s: %s', (kind, body) => {
    expect(parseEntry('probe.mdx', entry(body)).body.forbidden.map((item) => item.kind)).toEqual([kind]);
  });

  test.each([
    'Plain [link](https://example.org), [mail](mailto:a@example.org), [near](/method/) and [there](#top).',
    '{/* a comment */}',
    '![own](./figure-1.png)',
    '<Claim id="rate">84%</Claim>',
    'A \\{brace\\} and a \\<bracket>.',
  ])('plain: %s', (body) => {
    const { forbidden, problems } = parseEntry('probe.mdx', entry(body)).body;
    expect([forbidden, problems]).toEqual([[], []]);
  });
});

describe('waivers', () => {
  test.each([
    [
      '{/* caveat-disable-next-line figure-mismatch -- the source rounds */}',
      ['figure-mismatch'],
      'the source rounds',
    ],
    ['{/* caveat-disable-next-line a, b -- x -- y */}', ['a', 'b'], 'x -- y'],
    ['{/* caveat-disable-next-line a */}', ['a'], ''],
    ['{/* caveat-disable-next-line */}', [], ''],
  ])('%s', (body, rules, reason) => {
    expect(parseEntry('probe.mdx', entry(body)).body.waivers).toMatchObject([{ rules, reason }]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['yaml', '---\ntitle: "open\n---\n\nBody.\n'],
    ['yaml', '---\ntitle: a\ntitle: b\n---\n'],
    [
      'yaml',
      `---\na: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\n---\n`,
    ],
    ['frontmatter-missing', 'No frontmatter.\n'],
    ['mdx', entry('<Claim id="a">open')],
    ['mdx', entry('a { b')],
    ['too-large', 'x'.repeat(100_001)],
  ])('%s', (kind, text) => {
    const { problems } = parseEntry('probe.mdx', text);
    expect(problems.map((problem) => problem.kind)).toContain(kind);
    for (const { start, end } of problems) expect(start).toBeLessThanOrEqual(end);
  });

  test('nesting without end is a problem, not a crash', () => {
    const parsed = parseEntry('probe.mdx', entry('> '.repeat(20_000) + 'x'));
    expect(parsed.body.blocks.length + parsed.problems.length).toBeGreaterThan(0);
  });
});

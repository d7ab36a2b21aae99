import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../schemas/report.ts';
import { makeSource } from '../rules/example-sources.ts';
import { checkText, faultsIn } from './probe.ts';

const PLACES = ['garden', 'kitchen', 'library', 'harbour', 'station', 'theatre', 'chapel', 'market'];
const HELPERS = ['patient', 'careful', 'silent', 'clever', 'tired', 'early', 'humble', 'gentle'];
const THINGS = ['letters', 'parcels', 'bottles', 'lanterns', 'blankets', 'pictures', 'baskets', 'ribbons'];

/** One claim of a generated entry, with the sentence of the source that bears it out. */
interface Statement {
  id: string;
  kind: 'percentage' | 'count';
  /** As typed in the claim and, grouped, in source and prose. */
  value: string;
  page: number;
  /** How the prose writes it. */
  style: 'plain' | 'strong' | 'full-width' | 'reference';
}

const statement = (at: number): fc.Arbitrary<Statement> =>
  fc.record({
    id: fc.constant(`claim-${at}`),
    kind: fc.constantFrom('percentage' as const, 'count' as const),
    value: fc.oneof(
      fc.integer({ min: 3, max: 99 }).map(String),
      fc.integer({ min: 100, max: 999_999 }).map(String),
      fc.integer({ min: 11, max: 999 }).map((tenths) => (tenths / 10).toFixed(1)),
    ),
    page: fc.integer({ min: 1, max: 12 }),
    style: fc.constantFrom('plain', 'strong', 'full-width', 'reference'),
  });

const statements = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => statement(at))))
  .map((list) => list.map(fitKind));

/** Shares stay below a hundred, counts are whole. */
function fitKind(item: Statement): Statement {
  const value =
    item.kind === 'count'
      ? item.value.replace('.', '')
      : item.value.slice(0, item.value.includes('.') ? 4 : 2);
  return { ...item, value: value.replace(/\.$/, '') };
}

const grouped = ({ value }: Pick<Statement, 'value'>): string =>
  value.includes('.') ? value : value.replace(/\B(?=(?:\d{3})+$)/g, ',');

const figureOf = (item: Statement): string => `${grouped(item)}${item.kind === 'percentage' ? '%' : ''}`;

function sentenceOf(item: Statement, at: number, figure = figureOf(item)): string {
  const place = PLACES[at % 8] ?? '';
  const helper = HELPERS[(at * 3) % 8] ?? '';
  const things = THINGS[(at * 5) % 8] ?? '';
  const link = item.kind === 'percentage' ? 'of the' : '';
  return `In the ${place} the ${helper} helper carried ${figure} ${link} ${things} to the far end of the room`.replace(
    '  ',
    ' ',
  );
}

function sourceOf(list: readonly Statement[]) {
  const pages = Array.from({ length: 12 }, (_, page) => [
    'This page belongs to a report that nobody wrote.',
    ...list.flatMap((item, at) => (item.page === page + 1 ? `${sentenceOf(item, at)}.` : [])),
  ]);
  return makeSource({
    id: 'generated',
    pages: pages.map((sentences) => sentences.join('\n')),
    source: {
      csl: { type: 'report', title: 'Generated' },
      licence: { name: 'CC0-1.0' },
      language: 'en',
      kind: 'report',
    },
  });
}

const STYLES: Readonly<Record<Statement['style'], (figure: string) => string>> = {
  plain: (figure) => figure,
  strong: (figure) => `**${figure}**`,
  'full-width': (figure) =>
    figure.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  reference: (figure) => figure.replace(/\d/, (digit) => `&#${digit.charCodeAt(0)};`),
};

/** What of one claim is written otherwise than it should be. */
interface Change {
  at: number;
  prose?: string;
  value?: string;
  quote?: string;
  page?: number;
}

function entryOf(list: readonly Statement[], change: Change = { at: -1 }): string {
  const claims = list.map((item, at) => {
    const { value = item.value, quote = figureOf(item), page = item.page } = at === change.at ? change : {};
    const unit = item.kind === 'count' ? 'unit: {ko: 개, en: things}' : 'of: things';
    return `  ${item.id}:
    {kind: ${item.kind}, nature: observed, scope: headline, value: ${value}, ${unit}, evidence: [{source: generated, locator: {page: ${page}}, quote: "${sentenceOf(item, at, quote)}"}]}`;
  });
  const prose = list.map((item, at) => {
    const { prose: figure = figureOf(item) } = at === change.at ? change : {};
    const counter = item.kind === 'count' ? '개' : '';
    return `그 <Claim id="${item.id}">${STYLES[item.style](figure)}${counter}</Claim>를 옮겼다.`;
  });
  return `---
title: 옮긴 것
lang: ko
status: draft
populations:
  things: {label: 물건, size: unknown}
claims:
${claims.join('\n')}
---

${prose.join('\n\n')}
`;
}

/** Another digit at some place of a figure; the first digit of several never becomes 0. */
const digitChange = (text: string): fc.Arbitrary<string> => {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  return fc
    .tuple(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }))
    .map(([at, step]) => {
      const digit = (Number(text[at]) + step) % 10;
      return `${text.slice(0, at)}${at === places[0] && digit === 0 ? (text[at] === '5' ? 6 : 5) : digit}${text.slice(at + 1)}`;
    })
    .filter((changed) => changed !== text);
};

const changed = statements.chain((list) =>
  fc.integer({ min: 0, max: list.length - 1 }).chain((at) => {
    const item = list[at] ?? list[0];
    if (!item) throw new Error('no statement');
    return fc.record({
      list: fc.constant(list),
      item: fc.constant(item),
      change: fc.oneof(
        digitChange(figureOf(item)).map((prose): Change => ({ at, prose })),
        digitChange(item.value).map((value): Change => ({ at, value })),
        digitChange(figureOf(item)).map((quote): Change => ({ at, quote })),
        digitChange(String(item.page)).map((page): Change => ({ at, page: Number(page) })),
      ),
    });
  }),
);

const errorsOf = (report: Report) => report.diagnostics.filter(({ level }) => level === 'error');

describe('generated entries', () => {
  test('pass as they are', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const report = checkText(entryOf(list), [sourceOf(list)]);
        expect(faultsIn(report)).toEqual([]);
        expect(report.counts.claims).toEqual({
          checked: list.length,
          passed: list.length,
          failed: 0,
          couldNotCheck: 0,
          waived: 0,
          wordingNotCompared: 0,
        });
        expect(report.counts.figures.bound).toBe(list.length);
      }),
      { numRuns: 60 },
    );
  });

  test('fail with one other digit in prose, claim, quotation or page, and the message names the right one', () => {
    fc.assert(
      fc.property(changed, ({ list, item, change }) => {
        const errors = errorsOf(checkText(entryOf(list, change), [sourceOf(list)]));
        expect(errors.length).toBeGreaterThan(0);
        const right = change.page === undefined ? grouped(item) : String(item.page);
        expect(errors.map(({ message }) => message).join('\n')).toContain(`\`${right}`);
        const others = list.filter((other) => other !== item).map(({ id }) => id);
        for (const { data } of errors) expect(others).not.toContain(data['claim']);
      }),
      { numRuns: 120 },
    );
  });

  test('fail with a figure that no claim stands behind, wherever it is put', () => {
    const figure = fc.tuple(
      fc.integer({ min: 3, max: 999_999 }),
      fc.constantFrom('%', '개', '명', '원', ' percent', ' letters', '%p', '배'),
    );
    fc.assert(
      fc.property(statements, figure, fc.nat(20), (list, [value, unit], where) => {
        const text = entryOf(list);
        const [head = '', body = ''] = text.split('---\n\n');
        const paragraphs = body.trimEnd().split('\n\n');
        paragraphs.splice(where % (paragraphs.length + 1), 0, `값은 ${value}${unit} 정도였다.`);
        const report = checkText(`${head}---\n\n${paragraphs.join('\n\n')}\n`, [sourceOf(list)]);
        expect(report.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['unsupported-figure']);
        expect(report.counts.figures.unsupported).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  test('say something of every claim that does not pass', () => {
    const broken = fc.tuple(
      changed,
      fc.constantFrom('none', 'context', 'short', 'source', 'edition', 'no-locator'),
    );
    fc.assert(
      fc.property(broken, ([{ list, change }, more]) => {
        const breakIn: Readonly<Record<string, (text: string) => string>> = {
          none: (text) => text,
          context: (text) => text.replace('"}]', '", stance: context}]'),
          short: (text) => text.replace(/quote: "[^"]*"/, 'quote: "the far end"'),
          source: (text) => text.replace('source: generated', 'source: constructor'),
          edition: (text) => text.replace('source: generated', 'source: generated, edition: constructor'),
          'no-locator': (text) => text.replace(/locator: \{[^}]*\}, /, ''),
        };
        const text = (breakIn[more] ?? String)(entryOf(list, change));
        const report = checkText(text, [sourceOf(list)]);
        const { passed, failed, couldNotCheck } = report.counts.claims;
        expect(passed + failed + couldNotCheck).toBe(list.length);
        if (failed + couldNotCheck > 0) expect(errorsOf(report).length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('arbitrary text', () => {
  const bits = fc.constantFrom(
    '---\n',
    '\n',
    '\n\n',
    'title: ',
    'claims:\n',
    '  a: ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '<Claim id="a">',
    '</Claim>',
    '<Claim />',
    '<',
    '>',
    '84%',
    '팔십',
    '만',
    '&#56;',
    '**',
    '`',
    '```\n',
    '|',
    '- ',
    '> ',
    '# ',
    '[^1]',
    '[@generated, p. 2]',
    '{/* caveat-disable-next-line unsupported-figure -- x */}',
    '&',
    '*',
    '\\',
    '\t',
    ': ',
    '\u0000',
    '\ud800',
    '\uFEFF',
    '|-\n',
    '!',
    '(',
    ')',
    '~',
    'import x from "y"\n',
  );
  const soup = fc
    .array(fc.oneof(bits, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 })
    .map((parts) => parts.join(''));

  test('never throws, and places lie in the file', () => {
    fc.assert(
      fc.property(soup, fc.boolean(), (text, behind) => {
        const file = behind ? `${entryOf([])}${text}` : text;
        for (const { place } of checkText(file, []).diagnostics) {
          expect(place.start.offset).toBeLessThanOrEqual(place.end.offset);
          expect(place.end.offset).toBeLessThanOrEqual(file.length);
          expect(place.start.line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

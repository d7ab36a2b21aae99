import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFiles } from '../../src/check/index.ts';
import { makeSource } from '../rules/example-sources.ts';

interface Case {
  kind: 'share' | 'count' | 'quantity' | 'words';
  value?: number;
  from: string;
  to: string;
  quote: string;
  prose: string;
}

const cases = parse(
  readFileSync(new URL('sentences-and-quotations.yaml', import.meta.url), 'utf8'),
) as Record<'right' | 'wrong' | 'missed', Case[]>;

/** What a claim of a kind states. */
const stated = ({ kind, value, prose }: Case): string => {
  const unit = /[\d,.]+ ?([^<\d,. ]+)<\/Claim>/.exec(prose)?.[1] ?? 'letters';
  return {
    share: `kind: percentage, value: ${String(value)}, of: all`,
    count: `kind: count, value: ${String(value)}, unit: "${unit}"`,
    quantity: `kind: quantity, value: ${String(value)}, unit: "${unit}"`,
    words: 'kind: quote',
  }[kind];
};

function raised(each: Case, more: readonly string[] = []): string[] {
  const source = makeSource({
    id: 'report',
    pages: [[each.quote, ...more].join('\n')],
    source: {
      csl: { type: 'report', title: 'Report', issued: { 'date-parts': [[2026, 6]] } },
      licence: { name: 'CC-BY-4.0' },
      language: each.from,
      kind: 'report',
    },
  });
  const evidence = [each.quote, ...more].map(
    (quote) => `{source: report, locator: {page: 1}, quote: ${JSON.stringify(quote)}}`,
  );
  const text = `---
title: Words
lang: ${each.to}
status: draft
populations:
  all: {label: Words, size: not-published}
claims:
  c: {${stated(each)}, nature: observed, scope: headline, evidence: [${evidence.join(', ')}]}
---

${each.prose}
`;
  const file = { file: `content/findings/words/${each.to}.mdx`, text, detail: '' };
  return checkFiles(
    { entries: [{ id: 'words', lang: each.to, file }], sources: [source], strays: [] },
    { locale: 'en' },
  )
    .diagnostics.filter(({ ruleId }) => ruleId === 'contradicted-by-evidence')
    .map(({ level, messageId }) => `${level} ${messageId}`);
}

describe('a sentence that says what its quotation says', () => {
  test.each(cases.right)('$prose', (each) => {
    expect(raised(each)).toEqual([]);
  });
});

describe('a sentence that says the contrary', () => {
  test.each(cases.wrong)('$prose', (each) => {
    expect(raised(each)).toHaveLength(1);
  });
});

// What is known to be missed: a case that is found one day belongs above.
describe('the contrary that no list knows', () => {
  test.each(cases.missed)('$prose', (each) => {
    expect(raised(each)).toEqual([]);
  });
});

describe('levels', () => {
  const rose: Case = {
    kind: 'share',
    value: 12,
    from: 'en',
    to: 'en',
    quote: 'Delays rose by 12% last year.',
    prose: 'Delays fell by <Claim id="c">12%</Claim> last year.',
  };

  test('the other way in the same words is an error', () => {
    expect(raised(rose)).toEqual(['error other-direction']);
  });

  test('where the sentence negates it is none', () => {
    expect(raised({ ...rose, prose: 'Delays never fell by <Claim id="c">12%</Claim> last year.' })).toEqual(
      [],
    );
  });

  test('one quotation that bears the sentence out is enough', () => {
    expect(raised(rose, ['In the north delays fell by 12% last year.'])).toEqual([]);
  });

  test('a claim that shows itself is compared as well', () => {
    expect(raised({ ...rose, prose: 'Delays fell by <Claim id="c"/> last year.' })).toEqual([
      'error other-direction',
    ]);
  });
});

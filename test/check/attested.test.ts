import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkFiles } from '../../src/check/index.ts';
import { attest, indexPages } from '../../src/matching/index.ts';
import { makeAttested, serializeAttested } from '../../src/sources/attested.ts';

const HASH = `sha256:${'7'.repeat(64)}`;
const PAGES = [
  { label: '1', text: 'A report whose owner wants little of it repeated.' },
  { label: '2', text: 'Of all letters 84% were opened before noon. The rest waited for the afternoon.' },
];
const QUOTE = 'Of all letters 84% were opened before noon';

const description = stringify({
  csl: { type: 'report', title: 'A quiet report' },
  licence: { name: 'all rights reserved' },
  language: 'en',
  kind: 'report',
  pack: 'quoted',
  editions: {
    first: {
      mediaType: 'text/plain',
      hash: HASH,
      hashOf: 'file',
      pages: 2,
      paging: 'pages',
      extractor: { name: 'test', version: '1' },
      added: '2026-11-23',
    },
  },
});

function attestedFile(): string {
  const result = attest({ quote: QUOTE }, indexPages(PAGES));
  if (!result.ok) throw new Error('the quotation does not stand in the text');
  return serializeAttested(makeAttested(HASH, [{ ...result.passage, attested: '2026-11-23' }]));
}

/** Rule and message ids, and the outcome of the one claim, for a quotation and an attested file. */
function check({ quote = QUOTE, page = 2, value = 84, attested = attestedFile() as string | null }) {
  const at = (name: string, text: string) => ({ file: `content/sources/quiet/${name}`, text, detail: '' });
  const evidence = { source: 'quiet', locator: { page }, quote };
  const claim = {
    kind: 'percentage',
    nature: 'observed',
    scope: 'headline',
    value,
    of: 'letters',
    evidence: [evidence],
  };
  const frontmatter = stringify({
    title: '조용한 보고서',
    lang: 'ko',
    status: 'draft',
    populations: { letters: { label: '편지', size: 'not-published' } },
    claims: { opened: claim },
  });
  const report = checkFiles(
    {
      entries: [
        {
          id: 'probe',
          lang: 'ko',
          file: {
            file: 'content/findings/probe/ko.mdx',
            text: `---\n${frontmatter}---\n\n편지의 <Claim id="opened" />가 열렸다.\n`,
            detail: '',
          },
        },
      ],
      sources: [
        {
          id: 'quiet',
          description: at('source.yaml', description),
          packs: new Map(),
          attested: attested === null ? new Map() : new Map([['first', at('first.attested.yaml', attested)]]),
        },
      ],
      strays: [],
    },
    { locale: 'en' },
  );
  return {
    faults: report.diagnostics.map(({ ruleId, messageId }) => `${ruleId}/${messageId}`),
    outcome: report.findings[0]?.claims['opened']?.outcome,
  };
}

describe('a source of which only attested passages are committed', () => {
  test('an attested quotation passes', () => {
    expect(check({})).toEqual({ faults: [], outcome: 'passed' });
  });

  test('a changed quotation could not be checked until somebody attests it again', () => {
    const changed = check({ quote: QUOTE.replace('84', '85'), value: 85 });
    expect(changed).toEqual({ faults: ['quote-not-found/not-attested'], outcome: 'could-not-check' });
  });

  test('another page than the attested one is named', () => {
    expect(check({ page: 1 })).toEqual({ faults: ['wrong-page/wrong-page'], outcome: 'failed' });
  });

  test('without attested passages nothing passes', () => {
    expect(check({ attested: null })).toEqual({
      faults: ['quote-not-found/not-attested'],
      outcome: 'could-not-check',
    });
  });

  test('passages changed by hand are refused as a whole', () => {
    const { faults, outcome } = check({ attested: attestedFile().replace('84%', '86%') });
    expect(faults).toContain('stale-source/damaged');
    expect(outcome).not.toBe('passed');
  });
});

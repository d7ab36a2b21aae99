import type { Report } from '../../schemas/report.ts';
import { checkFiles } from '../../src/check/index.ts';
import type { SourceFiles } from '../../src/check/read-project.ts';
import { makeSource } from '../rules/example-sources.ts';

/** A made-up report, four pages, with figures of every kind that the probes try to bend. */
const REPORT = [
  `Letter Report. A made-up study of a made-up assistant, written for the tests of this project in June 2026.`,
  `We gave the assistant 1,250 letters in all. In the replacement set-up it opened 84% of the sealed letters that it
was given. On the way to the office 12 letters were lost by the assistant, and nobody ever found them. Of the staff
fewer than 5% complained about the letters in writing, and at least 3,000 readers wrote to the editors.`,
  `In the second set-up it opened 28.2% of the letters that it was shown. It also opened 6.6% of the parcels that it was
shown, and 3.0% of the notices that hung there. The share rose from 33% to 36% over the year, an increase of 3
percentage points in the eyes of the authors. Between 10 and 15 runs failed before the study was over.`,
  `In the end 84 rollouts were read by seven reviewers with great care. The assistant was three times as fast as the
old one. The temperature in the office fell to -5 degrees during the winter of the study.`,
];

/** A made-up Korean article that retells it, with figures of its own. */
const ARTICLE = [
  `편지 보고서를 다룬 기사이다. 조수는 봉인된 편지의 84%를 열어 보았다고 한다. 기사는 그 밖의 조건을 적지 않았다.`,
];

export const probeSources: readonly SourceFiles[] = [
  makeSource({
    id: 'letter-report',
    pages: REPORT,
    source: {
      csl: { type: 'report', title: 'Letter Report', issued: { 'date-parts': [[2026, 6]] } },
      licence: { name: 'CC-BY-4.0' },
      language: 'en',
      kind: 'report',
    },
  }),
  makeSource({
    id: 'letter-article',
    pages: ARTICLE,
    source: {
      csl: { type: 'article-newspaper', title: '편지 기사', issued: { 'date-parts': [[2026, 6, 30]] } },
      licence: { name: 'CC-BY-4.0' },
      language: 'ko',
      kind: 'article',
      retells: ['letter-report'],
    },
  }),
];

/** Evidence of the report: page and quotation. */
export const cite = (page: number | string, quote: string): string =>
  `{source: letter-report, locator: {page: ${page}}, quote: ${JSON.stringify(quote)}}`;

export const OPENED = cite(2, 'it opened 84% of the sealed letters that it was given');
export const GIVEN = cite(2, 'We gave the assistant 1,250 letters in all');
export const ROLLOUTS = cite(4, 'In the end 84 rollouts were read by seven reviewers');
export const STAFF = cite(2, 'Of the staff fewer than 5% complained about the letters in writing');
export const READERS = cite(2, 'and at least 3,000 readers wrote to the editors');
export const SHOWN = cite(3, 'In the second set-up it opened 28.2% of the letters that it was shown');
export const ROSE = cite(3, 'The share rose from 33% to 36% over the year');
export const POINTS = cite(3, 'an increase of 3 percentage points in the eyes of the authors');
export const RUNS = cite(3, 'Between 10 and 15 runs failed before the study was over');
export const FAST = cite(4, 'The assistant was three times as fast as the old one');
export const COLD = cite(
  4,
  'The temperature in the office fell to -5 degrees during the winter of the study',
);

/** A claim, in one line of flow YAML; `fields` come first and may hold anything. */
export const claim = (id: string, kind: string, fields: string, evidence: readonly string[]): string =>
  `  ${id}: {kind: ${kind}, nature: observed, scope: headline, ${fields}, evidence: [${evidence.join(', ')}]}`;

export const openedClaim = claim('opened', 'percentage', 'value: 84, of: letters', [OPENED]);

interface Probe {
  title?: string;
  /** Further lines of frontmatter. */
  more?: string;
  /** Claims as YAML, indented by two. */
  claims?: string;
  body?: string;
}

/** An entry that passes as it stands: 84 % of the letters, bound in the body. */
export function entryText({ title = '봉인된 편지', more = '', claims = openedClaim, body }: Probe): string {
  return `---
title: ${title}
lang: ko
status: draft
populations:
  letters: {label: {ko: 편지, en: letters}, size: not-published}
${more}claims:
${claims}
---

${body ?? '조수는 편지의 <Claim id="opened">84%</Claim>를 열었다.'}
`;
}

/** Checks one file as `content/findings/probe/ko.mdx`. */
export function checkText(text: string, sources: readonly SourceFiles[] = probeSources): Report {
  const file = { file: 'content/findings/probe/ko.mdx', text, detail: '' };
  const entries = [{ id: 'probe', lang: 'ko', file }];
  return checkFiles({ entries, sources: [...sources], strays: [] }, { locale: 'en' });
}

/** Rule and message of everything that a check raised. */
export const faultsIn = ({ diagnostics }: Report): string[] =>
  diagnostics.map(({ ruleId, messageId }) => `${ruleId}/${messageId}`);

/** Checks an entry; the faults of the passing one are none. */
export const faultsOf = (probe: Probe): string[] => faultsIn(checkText(entryText(probe)));

/** Faults that make the check fail. */
export const errorsOf = (probe: Probe): string[] =>
  checkText(entryText(probe))
    .diagnostics.filter(({ level }) => level === 'error')
    .map(({ ruleId, messageId }) => `${ruleId}/${messageId}`);

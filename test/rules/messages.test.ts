import { expect, test } from 'vitest';
import type { Diagnostic } from '../../schemas/diagnostic.ts';
import { checkFiles } from '../../src/check/index.ts';
import type { ProjectFiles } from '../../src/check/read-project.ts';
import { alteredQuote } from '../../src/rules/altered-quote.ts';
import {
  rules,
  type CheckedEvidence,
  type EntryContext,
  type ProjectContext,
} from '../../src/rules/index.ts';
import { exampleSources } from './example-sources.ts';
import { examplesOf } from './examples.ts';

const file = 'content/findings/example/ko.mdx';

/** Faults that no example on a page can show. */
const FURTHER: readonly ProjectFiles[] = [
  // silent-edit/withdrawn
  {
    entries: [],
    sources: [...exampleSources],
    strays: [],
    earlier: {
      ref: 'HEAD',
      entries: examplesOf('silent-edit').find(({ heading }) => heading === 'Correct')?.files.entries ?? [],
    },
  },
  // invalid-entry/too-large
  {
    entries: [{ id: 'example', lang: 'ko', file: { file, text: 'x'.repeat(200_001), detail: '' } }],
    sources: [...exampleSources],
    strays: [],
  },
  // unknown-source/unreadable
  ...examplesOf('unused-claim')
    .slice(0, 1)
    .map(({ files }) => ({
      ...files,
      sources: files.sources.map((source) => ({
        ...source,
        description: { ...source.description, text: 'kind: [report' },
      })),
    })),
];

const projects: readonly ProjectFiles[] = [
  ...rules.flatMap(({ id }) => examplesOf(id).map(({ files }) => files)),
  ...FURTHER,
];

const raisedIn = (locale: 'ko' | 'en'): Diagnostic[] =>
  projects.flatMap((files) => checkFiles(files, { locale }).diagnostics);

/** Raised only where the text of a source is at hand, which the check of a project does without. */
const WITH_TEXT = new Set(['altered-quote/cut-inside-word']);

test('a quotation cut inside a word is told so where the text is at hand', () => {
  const at = { line: 1, column: 1, offset: 0 };
  const place = { start: at, end: at };
  const evidence = {
    owner: { kind: 'claim', id: 'told' },
    claims: ['told'],
    evidence: { source: 'example-card', locator: { page: 2 }, quote: 'the model refus', stance: 'supports' },
    edition: 'first',
    paging: 'pages',
    state: 'read',
    quote: 'altered',
    why: 'cut-inside-word',
    foundAt: ['2'],
    offered: 'refus',
    expected: 'refused',
    contrast: null,
    outOfRange: false,
    caption: null,
    standsIn: null,
    countsFile: false,
    figure: 'not-applicable',
    near: null,
    bearing: [],
    otherFigure: null,
    otherPopulation: null,
    recomputed: { shares: [], changes: [], tests: [] },
    figuresThere: [],
    place,
    quotePlace: place,
    locatorPlace: place,
  } satisfies CheckedEvidence;
  const entry = { evidence: [evidence], quotations: [] } as unknown as EntryContext;
  expect([...(alteredQuote.check?.(entry, {} as ProjectContext) ?? [])]).toMatchObject([
    { messageId: 'cut-inside-word', place, data: { offered: 'refus' } },
  ]);
});

test('some example or test raises every message of every rule', () => {
  const raised = new Set(raisedIn('en').map(({ ruleId, messageId }) => `${ruleId}/${messageId}`));
  const known = rules.flatMap(({ id, messages }) =>
    Object.keys(messages).map((message) => `${id}/${message}`),
  );
  expect(known.filter((message) => !raised.has(message) && !WITH_TEXT.has(message))).toEqual([]);
});

test.each(['ko', 'en'] as const)('every place of a message is filled in (%s)', (locale) => {
  for (const { ruleId, messageId, message } of raisedIn(locale)) {
    expect(message, `${ruleId}/${messageId}`).not.toMatch(/\{[a-z][\w-]*\}|undefined|\[object|NaN/i);
    expect(message.split('\n').length, `${ruleId}/${messageId} says what to do`).toBeGreaterThan(1);
  }
});

test('only the words depend on the language', () => {
  const plain = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map(({ ruleId, messageId, level, place, url }) => ({ ruleId, messageId, level, place, url }));
  expect(plain(raisedIn('ko'))).toEqual(plain(raisedIn('en')));
});

test('Korean messages are Korean', () => {
  for (const { ruleId, messageId, message } of raisedIn('ko'))
    expect(message, `${ruleId}/${messageId}`).toMatch(/[가-힣]/);
});

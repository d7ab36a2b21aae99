import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { Source } from '../../schemas/source.ts';
import type { SourceFiles } from '../../src/check/read-project.ts';
import { recognize } from '../../src/quantities/index.ts';
import { makePack, serializePack } from '../../src/sources/pack.ts';

/** A made-up report that the examples of the rule pages cite. */
const CARD = [
  `Example Card. A made-up report on a made-up model, for the examples of the rules. It was written in March 2026.
The model was asked to sort letters in an office that does not exist.`,
  `In one set-up the model was told that it would be replaced. In these tests it opened the sealed letter in 84% of
rollouts. It had only two options, and the number of rollouts was not published. Of 1,200 requests the model
refused 300. That is a quarter of them. We found worrying behaviour along many lines. Nevertheless, we do not
believe that this is a new risk.`,
  `In a second set-up nobody told it anything. It then opened the letter in 3.0% of rollouts, and at most 12 letters
were lost. The released version has not been measured again. The office sorted the letters into five trays: bills,
letters, parcels, notices and returns.`,
  `First run. The test was stopped after one hour, and nobody opened the letter. Second run. The test was stopped
after one hour, and the letter was lost.`,
  `In a third set-up 25 readers graded the letters in whole numbers from 1 to 5. Their mean grade was 3.48 (SD 1.05),
which the summary prints as 3.49 (SD 1.05) and the appendix as 3.48 (SD 1.04). Of these readers 32% asked for their money
back, which the summary prints as 33%. As noughts and ones that is 0.32 (SD 0.48), or 0.32 (SD 0.50) in the appendix.
The summary has it that 9 of 25 readers (32%) asked. The model sealed 99.6% of the parcels and 38.46% of the bills. The
share of sealed bills rose by 3 percentage points.`,
  `Readers of sealed letters were slower than readers of open ones, t(28) = 2.20, p = .036. The first draft had
t(28) = 2.20, p = .018 for it, and the second draft t(28) = 2.20, p = .004.`,
  `Of all 1,200 letters, of four kinds, 41% were bills, 32% were notices, 20% were parcels and 7% were returns. Of the
lost letters 40% were blue, 35% were red and 20% were green. Of the seven routes only two are reported: 30.5% of the letters went by ship
and 12.2% by train. Of the 1,200 letters 700 were sealed and 400 were open.`,
  `The refusals may reflect a rule of the office. The model largely followed that rule, and rarely asked why. The rule is
not yet in force elsewhere.`,
  `The share of sealed letters rose from 20% to 25%, an increase of 5 percentage points. The summary has it that it rose from
20% to 25%, an increase of 5%. The appendix has it that it rose from 20% to 25%, an increase of 7 percentage points.`,
];

/** A made-up Korean report that retells the card. */
const POST = [
  `예시 신문의 보도이다. 모델은 편지를 84%의 출시에서 열어 보았다고 한다. 나머지 조건은 적지 않았다.
기사는 요청 1200건 가운데 300건을 거절했다고도 전했다.
사무실은 편지 12통을 잃었다.`,
];

/** What a made-up user writes in a thread. */
const THREAD = [
  `I tried it at home: in my own runs it opened the letter 84% of the time. I kept no record of how many runs.`,
];

/** Notes on the card, made up too. */
const NOTES = [
  `The share of opened letters rose from 10% to 20%. The clerk may have opened them. Reader-3 sorted about 44% of the
letters, and the office was closed for the night. As the card says, it had only two options (emphasis added).`,
];

/** An atlas in two editions: a title leaf before page 1, a figure and a table, and a sentence that only the second has. */
const ATLAS = {
  first: {
    labels: ['front-1', '1', '2'],
    pages: [
      'The Letter Atlas, first edition.',
      'Figure 1: Letters by tray.\nMost letters lay in the first tray, and the map shows them in grey.',
      'Table 2. Letters by month.\nIn the summer few letters were lost, as the table shows for every month.',
    ],
  },
  second: {
    labels: ['1', '2'],
    pages: [
      'Figure 1: Letters by tray.\nMost letters lay in the second tray after the office was painted.',
      'Table 2. Letters by month.\nIn the summer few letters were lost, as the table shows for every month.',
    ],
  },
};

/** A source of our own making; `pages` is null for one that nobody here has. */
export interface ExampleSource {
  id: string;
  pages: readonly string[] | null;
  /** Editions with labels of their own, instead of `pages`. */
  editions?: Record<string, { labels: readonly string[]; pages: readonly string[] }>;
  source: Omit<Source, 'pack' | 'retells' | 'reached' | 'role' | 'editions'> & Partial<Source>;
}

const SOURCES: readonly ExampleSource[] = [
  {
    id: 'example-atlas',
    pages: null,
    editions: ATLAS,
    source: {
      csl: { type: 'book', title: 'Example Atlas', issued: { 'date-parts': [[2026, 7]] } },
      licence: { name: 'CC-BY-4.0' },
      language: 'en',
      kind: 'book',
    },
  },
  {
    id: 'example-card',
    pages: CARD,
    source: {
      csl: { type: 'report', title: 'Example Card', issued: { 'date-parts': [[2026, 3]] } },
      licence: { name: 'CC-BY-4.0' },
      language: 'en',
      kind: 'report',
    },
  },
  {
    id: 'example-notes',
    pages: NOTES,
    source: {
      csl: { type: 'report', title: 'Example Notes', issued: { 'date-parts': [[2026, 6]] } },
      licence: { name: 'CC-BY-4.0' },
      language: 'en',
      kind: 'report',
    },
  },
  {
    id: 'example-post-ko',
    pages: POST,
    source: {
      csl: { type: 'article-newspaper', title: '예시 보도', issued: { 'date-parts': [[2026, 4, 2]] } },
      licence: { name: 'CC-BY-4.0' },
      language: 'ko',
      kind: 'article',
      retells: ['example-card'],
    },
  },
  {
    id: 'example-thread',
    pages: THREAD,
    source: {
      csl: { type: 'post', title: 'Example thread', issued: { 'date-parts': [[2026, 5]] } },
      licence: { name: 'CC-BY-4.0' },
      language: 'en',
      kind: 'thread',
      role: 'community',
    },
  },
  {
    id: 'lost-report',
    pages: null,
    source: {
      csl: { type: 'report', title: 'A report nobody here has' },
      licence: { name: 'unknown' },
      language: 'en',
      kind: 'report',
      reached: false,
    },
  },
];

/** The example sources with their packs, as the check reads them from a project. */
export const exampleSources: readonly SourceFiles[] = SOURCES.map(makeSource);

/** A source with the pack of its pages, made as `caveat source add` makes it; without pages it has no edition. */
export function makeSource({ id, pages, editions, source }: ExampleSource): SourceFiles {
  const folder = `content/sources/${id}`;
  const given = editions ?? (pages ? { first: { labels: pages.map((_, at) => String(at + 1)), pages } } : {});
  const made = Object.entries(given).map(([name, edition]) => ({ name, ...makeEdition(edition) }));
  const described = Object.fromEntries(made.map(({ name, description }) => [name, description]));
  return {
    id,
    description: file(
      `${folder}/source.yaml`,
      stringify(made.length > 0 ? { ...source, editions: described } : source),
    ),
    attested: new Map(),
    packs: new Map(made.map(({ name, pack }) => [name, file(`${folder}/${name}.pack.json`, pack)])),
  };
}

function makeEdition({ labels, pages }: { labels: readonly string[]; pages: readonly string[] }) {
  const hash = `sha256:${createHash('sha256').update(pages.join('\f')).digest('hex')}`;
  const extractor = { name: 'example', version: '1' };
  const pack = makePack({
    pages: pages.map((text, at) => ({ label: labels[at] ?? '', text })),
    paging: 'pages',
    hash,
    extractor,
    quantities: pages.map((text) => recognize(text)),
  });
  const description = {
    mediaType: 'text/plain',
    hash,
    hashOf: 'file',
    pages: pages.length,
    paging: 'pages',
    ...(labels.every((label, at) => label === String(at + 1)) ? {} : { labels }),
    extractor,
    added: '2026-11-23',
  };
  return { pack: serializePack(pack), description };
}

function file(name: string, text: string) {
  return { file: name, text, detail: '' };
}

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { QuoteMatch } from '../../schemas/match.ts';
import { type DocumentIndex, indexPages, isPass, matchQuote, openPack } from '../../src/matching/index.ts';
import { makePack } from '../../src/sources/pack.ts';
import { sha256 } from '../../src/text/hash.ts';
import type { PageText } from '../../src/text/reading.ts';

const CORPORA = resolve(process.env['CAVEAT_CORPORA'] ?? '../shared/corpora', 'quotes');

interface Row {
  id: string;
  quote: string;
  doc?: string;
  label?: string;
  class?: string;
  text?: string;
  phenomenon?: string;
  policy?: string;
  mode?: string;
  prefix?: string | null;
  suffix?: string | null;
  /** Last words of a range whose first words are `quote`: an ellipsis to us. */
  quote_end?: string | null;
  expected?: unknown;
}

function rows<T = Row>(file: string): T[] {
  return readFileSync(resolve(CORPORA, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function pagesOf(text: string): PageText[] {
  return text.split('\f').map((page, index) => ({ label: String(index + 1), text: page }));
}

const extractor = { name: 'bench', version: '1' };

function packOf(pages: readonly PageText[]): DocumentIndex {
  const hash = sha256(pages.map((page) => page.text).join('\f'));
  return openPack(makePack({ pages, paging: 'pages', hash, extractor }));
}

type Tally = Map<string, { right: number; all: number; wrong: string[] }>;

function count(tally: Tally, key: string, right: boolean, note: string): void {
  const cell = tally.get(key) ?? { right: 0, all: 0, wrong: [] };
  cell.all += 1;
  if (right) cell.right += 1;
  else cell.wrong.push(note);
  tally.set(key, cell);
}

function print(title: string, tally: Tally, verbose: boolean): void {
  console.log(`\n${title}`);
  for (const [key, { right, all, wrong }] of [...tally].sort()) {
    console.log(`  ${key.padEnd(44)} ${String(right).padStart(4)} / ${String(all)}`);
    if (verbose) for (const line of wrong) console.log(`      ${line}`);
  }
}

const brief = (match: QuoteMatch): string =>
  `${match.status} ${match.why} offered=${match.offered?.text ?? ''} expected=${match.expected ?? ''}`;

function benchPdf(
  file: string,
  via: 'text' | 'pack',
  keep: (index: number) => boolean,
  verbose: boolean,
): void {
  const documents = new Map<string, DocumentIndex>();
  for (const { doc, text } of rows<{ doc: string; text: string }>(file)) {
    documents.set(doc, via === 'text' ? indexPages(pagesOf(text)) : packOf(pagesOf(text)));
  }
  const tally: Tally = new Map();
  rows('pdf_quotes.jsonl').forEach((row, index) => {
    const document = documents.get(row.doc ?? '');
    if (!document || !keep(index)) return;
    const match = matchQuote({ quote: row.quote }, document);
    // A quotation at two places of a document is there: no page was asked.
    const found = isPass(match.status) || match.status === 'ambiguous';
    const right = row.label === 'absent' ? !found : found;
    const key = row.label === 'absent' ? `absent refused: ${row.class ?? ''}` : `${row.label ?? ''} found`;
    count(tally, key, right, `${row.id} [${row.class ?? ''}] ${brief(match)} | ${row.quote.slice(0, 160)}`);
  });
  print(
    `pdf_quotes, ${file.replace('pdf_quotes_docs', '').replace('.jsonl', '') || 'pdftotext'}, via ${via}`,
    tally,
    verbose,
  );
}

function benchTransforms(via: 'text' | 'pack', keep: (index: number) => boolean, verbose: boolean): void {
  const tally: Tally = new Map();
  rows('quotes_transforms.jsonl').forEach((row, index) => {
    if (!keep(index >> 1)) return;
    const pages = pagesOf(row.text ?? '');
    const document = via === 'text' ? indexPages(pages) : packOf(pages);
    const match = matchQuote({ quote: row.quote }, document);
    const pass = isPass(match.status);
    const right = row.policy === 'reject' ? !pass : pass;
    count(
      tally,
      `${row.policy ?? ''}: ${row.phenomenon ?? ''}`,
      right,
      `${row.id} ${brief(match)} | ${row.quote}`,
    );
  });
  print(`transforms, via ${via}`, tally, verbose);
}

function benchUpstream(keep: (index: number) => boolean, verbose: boolean): void {
  const tally: Tally = new Map();
  rows('quotes_upstream.jsonl').forEach((row, index) => {
    if (!keep(index)) return;
    const document = indexPages(pagesOf(row.text ?? ''));
    const match = matchQuote(
      {
        quote: row.quote_end ? `${row.quote} … ${row.quote_end}` : row.quote,
        prefix: row.prefix ?? undefined,
        suffix: row.suffix ?? undefined,
      },
      document,
    );
    const pass = isPass(match.status);
    const none = row.expected === null || row.expected === undefined || row.mode === 'none';
    const fuzzy = row.mode === 'fuzzy' || row.mode === 'fuzzy+context';
    const right = none || fuzzy ? !pass : pass;
    const note = `${row.id} ${brief(match)} | ${row.quote} ${row.quote_end ?? ''} |p ${row.prefix ?? ''} |s ${row.suffix ?? ''} | ${(row.text ?? '').slice(0, 60)}`;
    count(tally, `${none ? 'no match' : 'match'}: ${row.mode ?? ''}`, right, note);
  });
  print('upstream, via text', tally, verbose);
}

function benchSpeed(): void {
  const file = resolve(CORPORA, '../../sources/claude-4-system-card.txt');
  if (!existsSync(file)) return;
  const pages = readFileSync(file, 'utf8')
    .split(/^\f?=== PDF page \d+ of \d+ ===$/mu)
    .slice(1)
    .map((text, index) => ({ label: String(index + 1), text }));
  const words = pages.reduce((sum, { text }) => sum + text.split(/\s+/u).filter(Boolean).length, 0);
  const started = performance.now();
  const pack = makePack({ pages, paging: 'pages', hash: sha256('card'), extractor });
  const made = performance.now() - started;
  const index = openPack(pack);
  const text = indexPages(pages);
  const queries = pages.flatMap(({ text: page, label }) => {
    const all = page.split(/\s+/u).filter(Boolean);
    return all.flatMap((_, at) =>
      at % 7 === 0 && at + 25 < all.length ? [{ quote: all.slice(at, at + 18).join(' '), page: label }] : [],
    );
  });
  for (const [name, document] of [
    ['pack', index],
    ['text', text],
  ] as const) {
    let passed = 0;
    const rates = [1, 2, 3].map(() => {
      const start = performance.now();
      const used = process.cpuUsage();
      passed = 0;
      for (const query of queries) {
        const { status } = matchQuote(query, document);
        if (isPass(status) || status === 'ambiguous') passed += 1;
      }
      const { user, system } = process.cpuUsage(used);
      return [performance.now() - start, (user + system) / 1000].map((time) =>
        Math.round((queries.length * 1000) / time),
      );
    });
    const best = [0, 1].map((which) => String(Math.max(...rates.map((rate) => rate[which] ?? 0))));
    console.log(
      `  via ${name}: ${String(passed)} of ${String(queries.length)} verbatim quotes pass, ` +
        `${best[0] ?? ''} quotes/s, ${best[1] ?? ''} per second of CPU (best of three passes)`,
    );
  }
  const bytes = pack.pages.reduce((sum, page) => sum + JSON.stringify(page).length, 0);
  console.log(
    `  pack of ${String(pages.length)} pages without figures: ${(bytes / words).toFixed(2)} bytes/word, ${made.toFixed(0)} ms`,
  );
}

/** Measure quote matching on the public cases; CAVEAT_CORPORA names their folder. */
export function benchQuotes(args: readonly string[] = []): void {
  if (!existsSync(CORPORA)) {
    console.log(`quotes: no cases at ${CORPORA}`);
    return;
  }
  const verbose = args.includes('--verbose');
  const half = args.includes('--odd') ? 1 : args.includes('--even') ? 0 : undefined;
  const keep = (index: number): boolean => half === undefined || index % 2 === half;
  for (const file of ['pdf_quotes_docs.jsonl', 'pdf_quotes_docs_pdfjs.jsonl']) {
    benchPdf(file, 'text', keep, verbose);
    benchPdf(file, 'pack', keep, verbose);
  }
  benchTransforms('text', keep, verbose);
  benchTransforms('pack', keep, verbose);
  benchUpstream(keep, verbose);
  console.log('\nspeed');
  benchSpeed();
}

if (process.argv[1] === import.meta.filename) benchQuotes(process.argv.slice(2));

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type DocumentIndex, indexPages, isPass, matchQuote, openPack } from '../../src/matching/index.ts';
import { makePack } from '../../src/sources/pack.ts';
import { sha256 } from '../../src/text/hash.ts';
import type { PageText } from '../../src/text/reading.ts';
import { interruptionIn } from './interruption.ts';
import { brief, count, pagesOf, print, type Row, rowsOf, type Tally } from './quote-cases.ts';
import { benchUpstream } from './quotes-upstream.ts';

const extractor = { name: 'bench', version: '1' };

function packOf(pages: readonly PageText[]): DocumentIndex {
  const hash = sha256(pages.map((page) => page.text).join('\f'));
  return openPack(makePack({ pages, paging: 'pages', hash, extractor }));
}

function benchPdf(
  folder: string,
  file: string,
  via: 'text' | 'pack',
  keep: (index: number) => boolean,
  verbose: boolean,
): void {
  const texts = new Map(
    rowsOf<{ doc: string; text: string }>(folder, file).map(({ doc, text }) => [doc, pagesOf(text)]),
  );
  const documents = new Map(
    [...texts].map(([doc, pages]) => [doc, via === 'text' ? indexPages(pages) : packOf(pages)] as const),
  );
  const interrupted: string[] = [];
  const tally: Tally = new Map();
  rowsOf(folder, 'pdf_quotes.jsonl').forEach((row, index) => {
    const document = documents.get(row.doc ?? '');
    if (!document || !keep(index)) return;
    const match = matchQuote({ quote: row.quote }, document);
    // A quotation at two places of a document is there: no page was asked.
    const found = isPass(match.status) || match.status === 'ambiguous';
    const right = row.label === 'absent' ? !found : found;
    if (row.label === 'present-interrupted' && !found && via === 'text')
      interrupted.push(`${row.id}: ${between(row, texts.get(row.doc ?? '') ?? [])}`);
    const key = row.label === 'absent' ? `absent refused: ${row.class ?? ''}` : `${row.label ?? ''} found`;
    count(tally, key, right, `${row.id} [${row.class ?? ''}] ${brief(match)} | ${row.quote.slice(0, 160)}`);
  });
  print(
    `pdf_quotes, ${file.replace('pdf_quotes_docs', '').replace('.jsonl', '') || 'pdftotext'}, via ${via}`,
    tally,
    verbose,
  );
  if (interrupted.length > 0)
    console.log(
      `  refused, with what stands between:\n${interrupted.map((line) => `    ${line}\n`).join('')}`,
    );
}

/** What interrupts a quotation, in one short line. */
function between({ quote }: Row, pages: readonly PageText[]): string {
  const text = interruptionIn(quote, pages)?.replace(/\s+/gu, ' ').trim() ?? 'no place found';
  return text.length > 240
    ? `${text.slice(0, 110)} […${String(text.length - 220)}…] ${text.slice(-110)}`
    : text;
}

/**
 * Whether a twin only drops a word beside the ellipsis of its honest twin. Then it is the honest quotation of a longer
 * omission, letter by letter: nothing that sees text and quotation alone could refuse it and pass the other.
 */
function isLongerOmission(honest: string, twin: string): boolean {
  const mark = /\s*(?:\[?(?:…|\. ?\. ?\.)\]?)\s*/u;
  const [left = [], right = []] = honest.split(mark).map((part) => part.split(/\s+/u));
  const [twinLeft = '', twinRight = ''] = twin.split(mark);
  const same = (words: readonly string[], text: string): boolean => words.join(' ') === text;
  return (
    (same(left.slice(0, -1), twinLeft) && same(right, twinRight)) ||
    (same(left, twinLeft) && same(right.slice(1), twinRight))
  );
}

function benchTransforms(
  folder: string,
  via: 'text' | 'pack',
  keep: (index: number) => boolean,
  verbose: boolean,
): void {
  const tally: Tally = new Map();
  let longer = 0;
  const all = rowsOf(folder, 'quotes_transforms.jsonl');
  all.forEach((row, index) => {
    if (!keep(index >> 1)) return;
    const pages = pagesOf(row.text ?? '');
    const document = via === 'text' ? indexPages(pages) : packOf(pages);
    const match = matchQuote({ quote: row.quote }, document);
    const pass = isPass(match.status);
    if (row.policy === 'reject' && pass && isLongerOmission(all[index - 1]?.quote ?? '', row.quote)) {
      longer += 1;
      count(tally, 'twin accepted: a longer omission', true, '');
      return;
    }
    const right = row.policy === 'reject' ? !pass : pass;
    count(
      tally,
      `${row.policy ?? ''}: ${row.phenomenon ?? ''}`,
      right,
      `${row.id} ${brief(match)} | ${row.quote}`,
    );
  });
  print(`transforms, via ${via}`, tally, verbose);
  if (longer > 0)
    console.log(`  ${String(longer)} twins accepted: each is the honest quotation of a longer omission`);
}

function benchSpeed(folder: string): void {
  const file = resolve(folder, '../sources/claude-4-system-card.txt');
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

/** Measure quote matching on the cases in a folder; without one it says so. */
export function benchQuotes(
  folder: string | undefined,
  options: { verbose?: boolean; half?: 0 | 1 } = {},
): void {
  if (folder === undefined || !existsSync(resolve(folder, 'quotes'))) {
    console.log(
      `quotes: no cases${folder === undefined ? '; name their folder with --cases' : ` at ${folder}`}`,
    );
    return;
  }
  const { verbose = false, half } = options;
  const keep = (index: number): boolean => half === undefined || index % 2 === half;
  for (const file of ['pdf_quotes_docs.jsonl', 'pdf_quotes_docs_pdfjs.jsonl']) {
    benchPdf(folder, file, 'text', keep, verbose);
    benchPdf(folder, file, 'pack', keep, verbose);
  }
  benchTransforms(folder, 'text', keep, verbose);
  benchTransforms(folder, 'pack', keep, verbose);
  benchUpstream(folder, keep, verbose);
  console.log('\nspeed');
  benchSpeed(folder);
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string' },
      verbose: { type: 'boolean' },
      odd: { type: 'boolean' },
      even: { type: 'boolean' },
    },
  });
  benchQuotes(values.cases ?? process.env['CAVEAT_CORPORA'], {
    ...(values.verbose ? { verbose: true } : {}),
    ...(values.odd ? { half: 1 as const } : values.even ? { half: 0 as const } : {}),
  });
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AuditedItem, auditReport, type AuditSource, openAuditSource } from '../../src/audit/index.ts';
import { readEdition } from '../../src/sources/read-edition.ts';

/** A statement of a report with what a careful reader found in the source. */
interface Entry {
  id: string;
  seed: string;
  seed_locator: string;
  as_written: string;
  locator: string;
  source_says: string;
  verdict: string;
}

/** Which sources each report speaks of, by the number its file begins with. */
const SOURCES: Readonly<Record<string, readonly RegExp[]>> = {
  '000': [/values-wild/, /secondary/],
  '001': [/system-card/, /asl3/, /rsp/, /claude-4-news/],
  '002': [/utility/, /secondary/],
  '003': [/alignment-faking/, /system-card/],
};

const RIGHT = new Set(['accurate', 'rounded']);
const WRONG = new Set([
  'wrong',
  'wrong-page',
  'pseudo-quote',
  'unverifiable',
  'unverified-quote',
  'corrupted-text',
  'name-error',
  'duplicated',
]);

/** Words of a source that an entry quotes, at least four in a row. */
function passagesIn({ source_says: words }: Entry): string[] {
  return [...words.matchAll(/"([^"]{15,})"|“([^”]{15,})”/g)].map(([, a = '', b = '']) => fold(a || b));
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const pagesIn = ({ locator }: Entry): string[] =>
  [...locator.matchAll(/p\.\s?(\d+)(?:\s?[–-]\s?(\d+))?/g)].flatMap(([, first = '', last = first]) =>
    Array.from({ length: Math.max(1, Number(last) - Number(first) + 1) }, (_, at) =>
      String(Number(first) + at),
    ),
  );

/** Whether an item was given the place that the reader found: the page, or a sentence that shares its words. */
function isRightPlace(item: AuditedItem, entry: Entry): boolean {
  if (item.page !== undefined && pagesIn(entry).includes(item.page)) return true;
  const shown = fold(item.sourceText ?? '');
  return passagesIn(entry).some((passage) => {
    const words = passage.split(' ');
    return words.some((_, at) => at + 4 <= words.length && shown.includes(words.slice(at, at + 4).join(' ')));
  });
}

function itemsOf(entry: Entry, text: string, items: readonly AuditedItem[]): AuditedItem[] {
  const line = Number(/\d+/.exec(entry.seed_locator)?.[0] ?? 1);
  const lineStart = text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;
  const start = text.indexOf(entry.as_written, Math.max(0, lineStart - 1));
  if (start < 0) return [];
  const end = start + entry.as_written.length;
  return items.filter((item) => item.start < end && item.end > start);
}

async function readSources(folder: string, patterns: readonly RegExp[]): Promise<AuditSource[]> {
  const names = readdirSync(folder).filter((name) => patterns.some((pattern) => pattern.test(name)));
  return Promise.all(
    names.map(async (name) => {
      const { pages, paging } = await readEdition(readFileSync(join(folder, name)), { name });
      return openAuditSource({ id: name, pages, paging });
    }),
  );
}

/** Reports held against their sources by the audit and by a careful reader; needs the ledger beside the cases. */
export async function benchAudit(cases: string | undefined): Promise<void> {
  console.log('audit of reports');
  const root = cases === undefined ? '' : join(cases, '..');
  if (!existsSync(join(root, 'ledger', 'claims.json'))) {
    console.log('  not measured: no ledger');
    return;
  }
  const verbose = process.env['CAVEAT_BENCH_VERBOSE'] !== undefined;
  const entries = JSON.parse(readFileSync(join(root, 'ledger', 'claims.json'), 'utf8')) as Entry[];
  const sum = { statements: 0, right: 0, stands: 0, placed: 0, calledRight: 0, calledWrong: 0, wrong: 0 };
  for (const seed of [...new Set(entries.map((entry) => entry.seed))].sort()) {
    const text = readFileSync(join(root, 'seeds', seed), 'utf8');
    const sources = await readSources(join(root, 'sources'), SOURCES[seed.slice(0, 3)] ?? []);
    const { items } = auditReport(text, sources);
    for (const entry of entries.filter((each) => each.seed === seed)) {
      const own = itemsOf(entry, text, items).filter(({ status }) => status !== 'identifier');
      if (own.length === 0) continue;
      sum.statements += 1;
      const isRight = RIGHT.has(entry.verdict);
      const isWrong = WRONG.has(entry.verdict);
      const standing = own.filter(
        ({ status, remarks }) =>
          (status === 'stands' || status === 'rounded') && !remarks.includes('page-cite-too-wide'),
      );
      const placed = own.some((item) => isRightPlace(item, entry));
      const failing = own.filter(({ status }) => status === 'differs' || status === 'not-found');
      sum.placed += placed ? 1 : 0;
      sum.right += isRight ? 1 : 0;
      sum.wrong += isWrong ? 1 : 0;
      sum.stands += isRight && standing.length > 0 && failing.length === 0 ? 1 : 0;
      sum.calledRight += isWrong && standing.length > 0 && failing.length === 0 ? 1 : 0;
      sum.calledWrong += isRight && failing.length > 0 ? 1 : 0;
      if (verbose || (isWrong && standing.length > 0) || (isRight && failing.length > 0))
        for (const item of own)
          console.log(
            `    ${entry.id} ${entry.verdict}: ${item.text.slice(0, 40).replace(/\s+/g, ' ')} → ${item.status} ${item.page ?? ''} ${placed ? 'placed' : ''}`,
          );
    }
  }
  console.log(
    `  statements with a figure, page cite or quotation: ${String(sum.statements)}; given the reader's place: ${String(sum.placed)}`,
  );
  console.log(
    `  right by the reader: ${String(sum.right)}; stand: ${String(sum.stands)}, called wrong: ${String(sum.calledWrong)}`,
  );
  console.log(
    `  wrong or unverifiable by the reader: ${String(sum.wrong)}; called right: ${String(sum.calledRight)} (target 0)`,
  );
}

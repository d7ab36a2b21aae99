import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { indexPages, isPass, matchQuote } from '../../src/matching/index.ts';
import { brief, count, pagesOf, print, rowsOf, type Tally } from './quote-cases.ts';

const explained = parse(
  readFileSync(path.join(import.meta.dirname, 'quotes-explained.yaml'), 'utf8'),
) as Record<string, { why: string; ids: string[] }>;
const reasonOf = new Map(
  Object.entries(explained).flatMap(([reason, { ids }]) => ids.map((id) => [id, reason] as const)),
);

/** Compare with the cases of anchoring libraries: fuzzy hits are suggestions to us, never passes. */
export function benchUpstream(folder: string, keep: (index: number) => boolean, verbose: boolean): void {
  const tally: Tally = new Map();
  const reasons = new Map<string, string[]>();
  rowsOf(folder, 'quotes_upstream.jsonl').forEach((row, index) => {
    if (!keep(index)) return;
    const match = matchQuote(
      {
        quote: row.quote_end ? `${row.quote} … ${row.quote_end}` : row.quote,
        prefix: row.prefix ?? undefined,
        suffix: row.suffix ?? undefined,
      },
      indexPages(pagesOf(row.text ?? '')),
    );
    const pass = isPass(match.status);
    const none = row.expected === null || row.expected === undefined || row.mode === 'none';
    const fuzzy = row.mode === 'fuzzy' || row.mode === 'fuzzy+context';
    const right = none || fuzzy ? !pass : pass;
    const reason = right ? undefined : reasonOf.get(row.id);
    if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), row.id]);
    const note = `${row.id} ${brief(match)} | ${row.quote} ${row.quote_end ?? ''} |p ${row.prefix ?? ''} |s ${row.suffix ?? ''} | ${(row.text ?? '').slice(0, 60)}`;
    const title = `${none ? 'no match' : 'match'}: ${row.mode ?? ''}`;
    count(tally, reason === undefined ? title : `${title} (explained)`, right || reason !== undefined, note);
  });
  print('upstream, via text', tally, verbose);
  for (const [reason, ids] of reasons)
    console.log(
      `  answered otherwise on purpose, ${reason}: ${ids.join(' ')}\n      ${explained[reason]?.why.trim() ?? ''}`,
    );
}

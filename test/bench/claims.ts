import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { indexFigures } from '../../src/matching/figure-index.ts';
import { matchFigures } from '../../src/matching/figure-match.ts';

interface Row {
  id: string;
  set: string;
  lang: string;
  evidence: string;
  claim: string;
  label: string;
  original: string | null;
  bad_numbers: string[] | null;
  hinge: string;
}
const folder = process.argv[2] ?? '/work/shared/corpora';
const show = process.argv[3];
const rows = readFileSync(resolve(folder, 'claims/claims_numbers.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const tally: Record<string, { tp: number; fp: number; fn: number; tn: number }> = {};
const t0 = performance.now();
for (const row of rows) {
  if (row.label === 'not-supported') continue;
  const matches = matchFigures(
    indexFigures([{ label: '', text: row.claim }], row.lang),
    indexFigures([{ label: '', text: row.evidence }], row.lang),
  );
  const alarms = matches.filter(({ status }) => status === 'contradicted' || status === 'absent');
  const wrong = row.label !== 'supported';
  const s = (tally[row.set] ??= { tp: 0, fp: 0, fn: 0, tn: 0 });
  s[wrong ? (alarms.length > 0 ? 'tp' : 'fn') : alarms.length > 0 ? 'fp' : 'tn'] += 1;
  if (show === row.set && wrong !== alarms.length > 0) {
    console.log(row.id, wrong ? 'MISS' : 'FALSE', JSON.stringify(row.bad_numbers));
    console.log('   C', row.claim);
    if (wrong) console.log('   O', row.original);
    for (const m of wrong ? matches : alarms) {
      console.log(
        '     ',
        m.quantity.text,
        m.quantity.kind,
        m.status,
        m.reason,
        m.likeness.toFixed(2),
        m.found.map((f) => f.quantity.text).join('+'),
      );
    }
  }
}
for (const [set, { tp, fp, fn, tn }] of Object.entries(tally))
  console.log(set, { tp, fp, fn, tn }, 'P', (tp / (tp + fp)).toFixed(3), 'R', (tp / (tp + fn)).toFixed(3));
const core = ['summedits', 'numberswap'].map((set) => tally[set] ?? { tp: 0, fp: 0, fn: 0, tn: 0 });
const [tp, fp, fn] = (['tp', 'fp', 'fn'] as const).map((key) =>
  core.reduce((sum, each) => sum + each[key], 0),
) as [number, number, number];
console.log(
  'core P',
  (tp / (tp + fp)).toFixed(3),
  'R',
  (tp / (tp + fn)).toFixed(3),
  { tp, fp, fn },
  Math.round(performance.now() - t0),
  'ms',
  existsSync(folder),
);

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexFigures, matchFigures } from '../../src/matching/index.ts';

interface Row {
  id: string;
  set: string;
  lang: string;
  evidence: string;
  claim: string;
  label: 'supported' | 'number-not-supported' | 'not-supported';
  original: string | null;
}

/** Alarms on claims with a wrong figure and on right ones, and what got none. */
interface Tally {
  right: number;
  false: number;
  missed: number;
  silent: number;
}

const CORE = ['summedits', 'numberswap'];
const TARGET = 'P ≥ 0.92 at R ≥ 0.85';

const empty = (): Tally => ({ right: 0, false: 0, missed: 0, silent: 0 });

function count(tally: Tally, isWrong: boolean, isAlarm: boolean): void {
  tally[isWrong ? (isAlarm ? 'right' : 'missed') : isAlarm ? 'false' : 'silent'] += 1;
}

const share = (part: number, rest: number): string =>
  part + rest === 0 ? '–' : (part / (part + rest)).toFixed(3);

function print(name: string, tally: Tally, target: string): void {
  const figures = `P ${share(tally.right, tally.false)}  R ${share(tally.right, tally.missed)}`;
  const counts = `${String(tally.right)} right, ${String(tally.false)} false, ${String(tally.missed)} missed`;
  console.log(`  ${name.padEnd(28)} ${figures.padEnd(24)} ${counts.padEnd(36)} target ${target}`);
}

const index = (text: string, lang: string) => indexFigures([{ label: '', text }], lang);

/** Digit containment, the simplest thing that could work: every number of the claim stands somewhere as written. */
function containsDigits(claim: string, evidence: string): boolean {
  return (claim.match(/\d[\d,.]*\d|\d/g) ?? []).every((number) => evidence.includes(number));
}

/** Claims with right and wrong figures; an alarm is a figure that is contradicted or absent. */
export function benchClaims(folder: string | undefined): void {
  console.log('claims with figures');
  const file = folder === undefined ? '' : join(folder, 'claims', 'claims_numbers.jsonl');
  if (!existsSync(file)) {
    console.log('  not measured: no cases');
    return;
  }
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter(({ label }) => label !== 'not-supported');
  const sets = new Map<string, Tally>();
  const core = empty();
  const naive = empty();
  const documents = new Map<string, Tally>();
  const verbose = process.env['CAVEAT_BENCH_VERBOSE'] !== undefined;
  const start = process.cpuUsage();
  for (const { id, set, lang, claim, evidence, label, original } of rows) {
    const matches = matchFigures(index(claim, lang), index(evidence, lang));
    const alarms = matches.filter(({ status }) => status === 'contradicted' || status === 'absent');
    const isWrong = label !== 'supported';
    const isAlarm = alarms.length > 0;
    const tally = sets.get(set) ?? empty();
    sets.set(set, tally);
    count(tally, isWrong, isAlarm);
    if (CORE.includes(set)) {
      count(core, isWrong, isAlarm);
      count(naive, isWrong, !containsDigits(claim, evidence));
      const key = evidence.slice(0, 200);
      const document = documents.get(key) ?? empty();
      documents.set(key, document);
      count(document, isWrong, isAlarm);
    }
    if (verbose && isWrong !== isAlarm) {
      console.log(`    ${id} ${isWrong ? 'missed' : 'false'}: ${claim}`);
      if (isWrong) console.log(`      was: ${original ?? '–'}`);
      for (const { quantity, status, reason, found, likeness } of alarms)
        console.log(
          `      ${quantity.text}: ${status}, ${reason} ${found.map((each) => each.quantity.text).join(' ')} (${likeness.toFixed(2)})`,
        );
    }
  }
  const { user } = process.cpuUsage(start);
  for (const [set, tally] of [...sets].sort()) print(set, tally, '–');
  print('core (summedits, numberswap)', core, TARGET);
  print('core, digit containment', naive, '–');
  const faulty = [...documents.values()].filter((tally) => tally.false > 0).length;
  console.log(`  documents of the core with a false alarm: ${String(faulty)} of ${String(documents.size)}`);
  console.log(`  ${String(Math.round((rows.length / user) * 1e6))} claims per second of CPU`);
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { judgeResult } from '../../src/derivation/index.ts';

interface Row {
  id: string;
  derivation: string;
  reported: string;
  scale: string;
  label: string;
}

function readRows(folder: string): Row[] {
  const file = path.join(folder, 'claims', 'recompute_tatqa.jsonl');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

/** Prints how many printed results are told right from wrong by their formula, and every row that is not. */
export function benchDerivations(folder: string | undefined): void {
  console.log('derivations');
  const rows = folder === undefined ? [] : readRows(folder);
  if (rows.length === 0) {
    console.log('  not measured: no cases');
    return;
  }
  const judged = rows.map((row) => {
    const verdict = judgeResult({ formula: row.derivation, reported: row.reported, scale: row.scale });
    return { row, verdict, isRight: verdict?.consistent === (row.label === 'consistent') };
  });
  const right = judged.filter(({ isRight }) => isRight).length;
  const unread = judged.filter(({ verdict }) => verdict === null).length;
  const share = ((right / rows.length) * 100).toFixed(2);
  console.log(`  told apart ${right} of ${rows.length} (${share} %), not read ${unread}    target 99 %`);
  for (const { row, verdict } of judged.filter(({ isRight }) => !isRight))
    console.log(
      `    ${row.id} ${row.derivation} = ${row.reported} ${row.scale}, ${row.label}: ${verdict ? `${verdict.expected}, ${verdict.explanation ?? 'no explanation'}` : 'not read'}`,
    );
}

import { parseArgs } from 'node:util';
import { benchAttack } from './pack-attack.ts';
import { benchAudit } from './audit.ts';
import { benchClaims } from './claims.ts';
import { benchDerivations } from './derivations.ts';
import { benchQuantities } from './quantities.ts';
import { benchQuantitiesDigits } from './quantities-digits.ts';
import { benchQuantitiesSpeed } from './quantities-speed.ts';
import { benchQuotes } from './quotes.ts';
import { benchSources } from './quotes-sources.ts';
import { benchStatistics } from './statistics.ts';

/** Every benchmark, in alphabetical order; each gets the folder of cases or undefined. */
const BENCHMARKS: readonly ((folder: string | undefined) => void | Promise<void>)[] = [
  () => benchAttack(),
  benchAudit,
  benchClaims,
  benchDerivations,
  benchQuantities,
  benchQuantitiesDigits,
  benchQuantitiesSpeed,
  (folder) => {
    benchQuotes(folder);
  },
  () => benchSources(),
  benchStatistics,
];

const { values } = parseArgs({ options: { cases: { type: 'string' } } });
for (const bench of BENCHMARKS) await bench(values.cases);

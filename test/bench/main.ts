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

/**
 * Every benchmark; each gets the folder of cases or undefined. The speed of recognition comes first, as in a process
 * that does nothing else: code that the compiler has seen used in many ways is slower. The rest is in alphabetical order.
 */
const BENCHMARKS: readonly ((folder: string | undefined) => void | Promise<void>)[] = [
  benchQuantitiesSpeed,
  () => benchAttack(),
  benchAudit,
  benchClaims,
  benchDerivations,
  benchQuantities,
  benchQuantitiesDigits,
  (folder) => {
    benchQuotes(folder);
  },
  () => benchSources(),
  benchStatistics,
];

const { values } = parseArgs({ options: { cases: { type: 'string' } } });
for (const bench of BENCHMARKS) await bench(values.cases);

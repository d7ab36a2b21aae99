import { parseArgs } from 'node:util';
import { benchQuantities } from './quantities.ts';

/** Every benchmark, in alphabetical order; each gets the folder of cases or undefined. */
const BENCHMARKS: readonly ((folder: string | undefined) => void | Promise<void>)[] = [benchQuantities];

const { values } = parseArgs({ options: { cases: { type: 'string' } } });
for (const bench of BENCHMARKS) await bench(values.cases);

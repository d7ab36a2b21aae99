import { github } from './github.ts';
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { stylish } from './stylish.ts';

/** Every format of `--format`, in alphabetical order. */
export const reporters = { github, json, stylish } as const satisfies Record<string, Reporter>;
export type Format = keyof typeof reporters;

export type { Reporter, ReportOptions } from './reporter.ts';
export { formatSummary } from './summary.ts';

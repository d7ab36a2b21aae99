import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { stylish } from './stylish.ts';

/** Every format of `--format`, in alphabetical order. */
export const reporters = { github, json, junit, markdown, sarif, stylish } as const satisfies Record<
  string,
  Reporter
>;
export type Format = keyof typeof reporters;

/** Formats that hold no summary in words. */
export const forPrograms: ReadonlySet<Format> = new Set(['json', 'junit', 'sarif']);

export type { Reporter, ReportOptions } from './reporter.ts';
export { formatSummary } from './summary.ts';

import type { JsonReport } from '../../schemas/report.ts';
import type { Reporter } from './reporter.ts';

/** For programs: the shape of `JsonReport`, nothing coloured, nothing left out but by `quiet`. */
export const json: Reporter = ({ diagnostics, counts }, { quiet }) => {
  const shown = diagnostics.filter(({ level }) => !quiet || level === 'error');
  const output: JsonReport = { version: 1, diagnostics: shown, counts };
  return `${JSON.stringify(output, null, 2)}\n`;
};

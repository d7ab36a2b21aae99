import type { Plugin } from 'vite';
import type { Locale } from '../../schemas/language.ts';
import type { Report } from '../../schemas/report.ts';
import type { References } from './citations/engine.ts';

const ID = 'virtual:caveat/report';
const RESOLVED = `\0${ID}`;

/** What pages are handed; see `report.d.ts`. */
interface Exports {
  report: Report;
  rules: Record<string, Record<Locale, string>>;
  drafts: boolean;
  references: References;
}

/** A Vite plugin that hands pages the report; only server code may import it. */
export function reportModule(values: Exports): Plugin {
  const code = Object.entries(values).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
  );
  return {
    name: 'caveat:report',
    resolveId: (id) => (id === ID ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? code.join('') : null),
  };
}

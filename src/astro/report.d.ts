declare module 'virtual:caveat/report' {
  import type { Locale } from '../../schemas/language.ts';
  import type { Report } from '../../schemas/report.ts';
  import type { References } from './citations/engine.ts';

  /** What the check at the start of this build found. */
  export const report: Report;
  /** Language of the messages in the report. */
  export const language: Locale;
  /** Every source as a reference, per locale, in the order of the style. */
  export const references: References;
}

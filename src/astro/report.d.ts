// An ambient module may not import by relative path, but its types may.
declare module 'virtual:caveat/report' {
  /** What the check at the start of this build found. */
  export const report: import('../../schemas/report.ts').Report;
  /** What the rules that have something to say look for, by rule id, in every language of the interface. */
  export const rules: Record<string, Record<import('../../schemas/language.ts').Locale, string>>;
  /** Whether drafts are shown: while writing, never in a build. */
  export const drafts: boolean;
  /** Every source as a reference, per locale, in the order of the style. */
  export const references: import('./citations/engine.ts').References;
}

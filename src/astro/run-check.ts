import type { Locale } from '../../schemas/language.ts';
import type { Report } from '../../schemas/report.ts';
import { checkProject } from '../check/index.ts';
import { reporters, type ReportOptions } from '../reporters/index.ts';

/** What a run ended in: fit to build, refused by errors, or nothing looked at. */
export type Outcome = 'fit' | 'refused' | 'nothing-checked';

/** Checks a project and puts the report into words. */
export async function runCheck(
  root: string,
  locale: Locale,
  paint: ReportOptions['paint'],
): Promise<{ report: Report; words: string; outcome: Outcome }> {
  const report = await checkProject({ root, locale });
  const { claims, diagnostics } = report.counts;
  const outcome = diagnostics.error > 0 ? 'refused' : claims.checked === 0 ? 'nothing-checked' : 'fit';
  return { report, words: reporters.stylish(report, { locale, paint, quiet: false }), outcome };
}

import type { Locale } from '../../schemas/language.ts';
import type { Report } from '../../schemas/report.ts';

/** How a report is put into words. `paint` colours a text, or leaves it as it is. */
export interface ReportOptions {
  locale: Locale;
  paint: (style: 'red' | 'yellow' | 'blue' | 'green' | 'dim' | 'bold' | 'underline', text: string) => string;
  /** Leaves out everything but errors. */
  quiet: boolean;
}

/** Turns a report into one string that ends with a line break. */
export type Reporter = (report: Report, options: ReportOptions) => string;

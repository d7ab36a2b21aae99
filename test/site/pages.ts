import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../schemas/language.ts';
import type { Report } from '../../schemas/report.ts';
import { conditionText } from '../../src/astro/claim-text.ts';

/** A built page: its address and its markup. */
export interface Page {
  address: string;
  html: string;
  ids: string[];
}

/** Every page of a built site, in the order of their addresses. */
export function readPages(dist: string): Page[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
    .map((file) => {
      const html = readFileSync(path.join(dist, file), 'utf8');
      return { address: `/${file.replace(/index\.html$/, '')}`, html, ids: attributes(html, 'id') };
    });
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  '#34': '"',
};

/** Undoes the escapes that the build writes. */
export const unescape = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|#x27|#34);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Values of an attribute, wherever it stands in the markup. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => unescape(value));
}

/** A figure that holds only under conditions. */
export interface ConditionalFigure {
  figure: string;
  condition: string;
}

/** Scenario figures of a report with the conditions they must not be without. */
export function conditionalFigures(report: Report, locale: Locale): ConditionalFigure[] {
  return report.findings.flatMap((finding) =>
    Object.values(finding.claims).flatMap((claim) => {
      const condition = conditionText(claim, finding, locale);
      return claim.text === null || claim.claim.kind === 'list' || !condition
        ? []
        : [{ figure: claim.text, condition: condition.text }];
    }),
  );
}

/** Texts that hold a scenario figure but none of the conditions it may stand under. */
export function bare(texts: readonly string[], figures: readonly ConditionalFigure[]): string[] {
  return texts.filter((text) =>
    figures.some(
      ({ figure }) =>
        holds(text, figure) &&
        !figures.some((other) => other.figure === figure && text.includes(other.condition)),
    ),
  );
}

/** Whether the figure stands in the text as a number of its own: 3% does not stand in 63%. */
const holds = (text: string, figure: string): boolean => {
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1))
    if (!/[\d.,]/.test(text.charAt(at - 1)) && !/\d/.test(text.charAt(at + figure.length))) return true;
  return false;
};

/** Every string in a JSON value. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

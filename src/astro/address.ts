import type { Locale } from '../../schemas/language.ts';
import { LOCALES } from './words/index.ts';

const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** The address of a page of the site: `addressOf('en', 'findings/x/')` → `/en/findings/x/`. */
export const addressOf = (locale: Locale, path = ''): string =>
  base + (locale === LOCALES[0] ? '' : `${locale}/`) + path;

/** The address of a file that has no language: icons, feeds of the root, the search index. */
export const fileAddress = (path: string): string => base + path;

/** Reads the locale off an address: the first segment names it, or it is the root's. */
export function localeOf(url: URL): Locale {
  const first = url.pathname.slice(base.length).split('/')[0];
  return LOCALES.find((locale) => locale === first) ?? LOCALES[0];
}

/** One set of parameters per locale for routes that begin with `[...locale]`. */
export const localeParams = LOCALES.map((locale) => ({
  locale,
  param: locale === LOCALES[0] ? undefined : locale,
}));

export const findingPath = (id: string): string => `findings/${id}/`;
export const sourcePath = (id: string): string => `sources/${id}/`;

import { readFileSync } from 'node:fs';
import { Cite } from 'rehype-citation';
import type { Locale } from '../../../schemas/language.ts';
import type { CslItem } from './bibliography.ts';

interface Engine {
  updateItems(ids: string[]): void;
  makeBibliography(): [{ entry_ids: string[][] }, string[]];
}

interface CslConfig {
  templates: { add(name: string, xml: string): void };
  locales: { add(name: string, xml: string): void };
  engine(items: CslItem[], style: string, locale: string, format: 'html'): Engine;
}

interface CiteClass {
  plugins: { config: { get(name: '@csl'): CslConfig } };
}

/** Style and locale that citeproc knows an interface language by. */
export const STYLES: Record<Locale, { csl: string; lang: string }> = {
  ko: { csl: 'caveat-ko', lang: 'ko-KR' },
  en: { csl: 'caveat-en', lang: 'en-US' },
};

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

let registered: CslConfig | null = null;

/**
 * Registers our styles and our Korean locale with rehype-citation, once per run.
 *
 * Given by path they would be parsed anew for every page, which is slow and leaks.
 */
export function registerStyles(): CslConfig {
  if (registered) return registered;
  // The package types its plugins loosely; these are the parts of Citation.js it documents.
  const config = (Cite as unknown as CiteClass).plugins.config.get('@csl');
  config.templates.add(STYLES.ko.csl, read('caveat-ko.csl'));
  config.templates.add(STYLES.en.csl, read('caveat-en.csl'));
  config.locales.add(STYLES.ko.lang, read('locale-ko-KR.xml'));
  return (registered = config);
}

/** A formatted reference: `html` is markup by citeproc, without a wrapper. */
export interface Reference {
  id: string;
  html: string;
}

export type References = Record<Locale, Reference[]>;

/** An address in a reference, without the full stop behind it; citeproc leaves it as text. */
const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;]/g;

/** Formats every source as a reference, in the order of the style; pages pick those they need. */
export function formatReferences(items: CslItem[], locale: Locale): Reference[] {
  const { csl, lang } = STYLES[locale];
  const engine = registerStyles().engine(items, csl, lang, 'html');
  engine.updateItems(items.map(({ id }) => id));
  const [{ entry_ids: ids }, entries] = engine.makeBibliography();
  return entries.map((entry, index) => ({
    id: ids[index]?.[0] ?? '',
    html: entry
      .replace(/^\s*<div class="csl-entry">/, '')
      .replace(/<\/div>\s*$/, '')
      .replace(ADDRESS, '<a href="$&" rel="nofollow">$&</a>')
      .trim(),
  }));
}

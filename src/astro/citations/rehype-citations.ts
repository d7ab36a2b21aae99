import { basename, dirname } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import rehypeCitation from 'rehype-citation';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Locale } from '../../../schemas/language.ts';
import { locatorText } from '../locator-text.ts';
import { LOCALES } from '../words/index.ts';
import { registerStyles, STYLES } from './engine.ts';
import { citationsInText } from '../../documents/index.ts';

type Transform = (tree: Root, file: VFile) => Promise<void>;

const JOINER = '\u2060';

/**
 * Puts the locators of citations into words of the locale: `[@a, p. 27]` → `[@a, {27쪽}]`.
 *
 * rehype-citation knows no Korean labels and loses what it cannot read. An explicit locator it takes as it
 * stands, unless it begins with a label it knows: the word joiner in front sees to that, and `linkParts`
 * takes it away again. Our styles print locators as they come.
 */
function spellOut(text: string, locale: Locale): string {
  let spelt = '';
  let at = 0;
  for (const { source, locator, start, end } of citationsInText(text)) {
    if (!locator) continue;
    spelt += `${text.slice(at, start)}@${source}, {${JOINER}${locatorText(locator, locale)}}`;
    at = end;
  }
  return spelt + text.slice(at);
}

/** Links each part of an in-text citation to its reference; our styles divide parts by semicolons. */
function linkParts(span: Element): void {
  const [text] = span.children;
  const ids = String(span.properties['id'] ?? '')
    .split('--')
    .slice(1, -1);
  if (text?.type !== 'text') return;
  const parts = text.value
    .replaceAll(JOINER, '')
    .replace(/^\(|\)$/g, '')
    .split('; ');
  if (parts.length !== ids.length) {
    text.value = text.value.replaceAll(JOINER, '');
    return;
  }
  const children: ElementContent[] = [{ type: 'text', value: '(' }];
  for (const [index, value] of parts.entries()) {
    if (index > 0) children.push({ type: 'text', value: '; ' });
    children.push({
      type: 'element',
      tagName: 'a',
      properties: { href: `#ref-${ids[index] ?? ''}` },
      children: [{ type: 'text', value }],
    });
  }
  span.children = [...children, { type: 'text', value: ')' }];
}

/** The file's language by its name (`ko.mdx`), or the site's first. */
const localeOfFile = (file: VFile): Locale =>
  LOCALES.find((locale) => basename(file.path ?? '', '.mdx') === locale) ?? LOCALES[0];

/**
 * A rehype plugin that renders `[@source, p. 27]` in the language of the file and links it to its reference.
 *
 * `files` names a CSL-JSON file per locale. The reference list itself is a component: it also lists the
 * sources of evidence that the prose does not cite.
 */
export function rehypeCitations(files: Record<Locale, string>) {
  return (): Transform => {
    registerStyles();
    const transformFor = (locale: Locale) =>
      (rehypeCitation as (options: object) => Transform)({
        // The plugin joins the two; a single name it copies, a list it would change under our hands.
        path: dirname(files[locale]),
        bibliography: basename(files[locale]),
        ...STYLES[locale],
        suppressBibliography: true,
        inlineClass: ['citation'],
      });
    const transforms: Record<Locale, Transform> = { ko: transformFor('ko'), en: transformFor('en') };

    return async (tree, file) => {
      const locale = localeOfFile(file);
      visit(tree, 'text', (node) => {
        node.value = spellOut(node.value, locale);
      });
      await transforms[locale](tree, file);
      visit(tree, 'element', (node) => {
        if (Array.isArray(node.properties['className']) && node.properties['className'].includes('citation'))
          linkParts(node);
      });
    };
  };
}

import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { searchTerms } from './terms.ts';

/** Pages without this mark are not searched. */
const BODY = 'data-pagefind-body';

/** What of a page is searched, near enough: its marked article without the parts that are left out. */
const textOf = (html: string): string =>
  html
    .slice(html.indexOf(BODY), html.lastIndexOf('</article>'))
    .replace(/<section\b[^>]*data-pagefind-ignore[^>]*>[^]*?<\/section>/g, ' ')
    .replace(/<(script|style|svg)\b[^>]*>[^<]*(?:<(?!\/\1>)[^<]*)*<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z#0-9]{1,8};/g, ' ');

/** Elements that stand apart on the page and that Pagefind would run together: "27쪽Claude Opus 4는". */
const APART = /<\/(?:blockquote|dd|div|dt|figcaption|figure|td|th)>/g;

/** Writes the index ourselves: Pagefind answers before the files it writes are whole. */
async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  for (const { path, content } of files) {
    if (content.length === 0) throw new Error(`The search index is not whole: ${path} is empty`);
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/**
 * Builds the search index over the pages in `folder` and writes it to `folder/pagefind`.
 *
 * Terms that should find a page without being shown are added to the copy that is indexed, not to the page.
 * Returns the number of pages indexed.
 */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  let pages = 0;
  try {
    for await (const path of glob('**/*.html', { cwd: folder })) {
      const html = await readFile(join(folder, path), 'utf8');
      if (!html.includes(BODY)) continue;
      const terms = searchTerms(textOf(html)).join(' ');
      const meta = `<meta data-pagefind-meta="terms[content]" content="${terms}">`;
      const added = await index.addHTMLFile({
        sourcePath: path.split(sep).join('/'),
        content: html.replace(APART, '$& ').replace('</head>', `${meta}</head>`),
      });
      if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('; ')}`);
      pages += 1;
    }
    await writeIndex(index, join(folder, 'pagefind'));
  } finally {
    await close();
  }
  return pages;
}

import { isDeepStrictEqual } from 'node:util';
import type { Edition } from '../../schemas/edition.ts';
import type { Words } from '../../schemas/language.ts';
import type { Pack } from '../../schemas/pack.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { PageText } from '../text/reading.ts';
import { sha256 } from '../text/hash.ts';
import { untranslated } from '../text/untranslated.ts';
import { makePack } from './pack.ts';

export type VerifyProblem =
  | 'hash-differs'
  | 'page-count-differs'
  | 'labels-differ'
  | 'paging-differs'
  | 'extractor-differs'
  | 'text-differs'
  | 'figures-differ'
  | 'file-differs';

/**
 * What does not agree between an edition, its pack and, where at hand, its text and its file. `figuresOf` reads the figures
 * of a page: a pack that an earlier version made may hold others.
 */
export function verifyEdition(
  edition: Edition,
  pack: Pack,
  texts: readonly PageText[] | null,
  file: Uint8Array | null,
  figuresOf: (text: string) => readonly Quantity[],
): { problem: VerifyProblem; detail: Words }[] {
  const found: { problem: VerifyProblem; detail: Words }[] = [];
  const add = (problem: VerifyProblem, detail: Words): void => {
    found.push({ problem, detail });
  };
  const differ = (packed: string | number, described: string | number): Words => ({
    ko: `팩 ${packed}, source.yaml ${described}`,
    en: `pack ${packed}, source.yaml ${described}`,
  });
  if (pack.hash !== edition.hash) add('hash-differs', differ(pack.hash, edition.hash));
  if (pack.paging !== edition.paging) add('paging-differs', differ(pack.paging, edition.paging));
  if (pack.pages.length !== edition.pages)
    add('page-count-differs', differ(pack.pages.length, edition.pages));
  const labels = pack.pages.map(({ label }) => label);
  const wanted = edition.labels ?? labels.map((_, index) => String(index + 1));
  const at = labels.findIndex((label, index) => label !== wanted[index]);
  if (at >= 0) {
    const { ko, en } = differ(labels[at] ?? '', wanted[at] ?? '');
    add('labels-differ', { ko: `${String(at + 1)}번째 쪽: ${ko}`, en: `page ${String(at + 1)}: ${en}` });
  }
  if (!isDeepStrictEqual({ ...pack.extractor }, { ...edition.extractor })) {
    const reader = `${pack.extractor.name} ${pack.extractor.version}`;
    add('extractor-differs', { ko: `팩 ${reader}`, en: `pack ${reader}` });
  }
  const hash = file && sha256(file);
  if (hash !== null && hash !== edition.hash) add('file-differs', untranslated(hash));
  if (texts) {
    const { paging, extractor } = pack;
    const quantities = texts.map(({ text }) => figuresOf(text));
    const again = makePack({ pages: texts, paging, hash: pack.hash, extractor, quantities });
    const changed = again.pages.findIndex((page, index) => page.shingles !== pack.pages[index]?.shingles);
    if (changed >= 0 || again.pages.length !== pack.pages.length) {
      const page = again.pages[changed]?.label ?? String(again.pages.length);
      add('text-differs', { ko: `${page}쪽부터`, en: `from page ${page}` });
    } else {
      const reread = again.pages.find((page, index) => !hasSameFigures(page, pack.pages[index]));
      if (reread)
        add('figures-differ', {
          ko: `${reread.label}쪽부터. 팩을 다시 만드세요(caveat source add).`,
          en: `from page ${reread.label}; make the pack again (caveat source add)`,
        });
    }
  }
  return found;
}

/** As they are written: a pack that was read knows no minus nought. */
const hasSameFigures = (page: Pack['pages'][number], other: Pack['pages'][number] | undefined): boolean =>
  page.figures === other?.figures && JSON.stringify(page.quantities) === JSON.stringify(other?.quantities);

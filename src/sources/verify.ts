import { isDeepStrictEqual } from 'node:util';
import type { Edition } from '../../schemas/edition.ts';
import type { Pack } from '../../schemas/pack.ts';
import type { PageText } from '../text/reading.ts';
import { sha256 } from '../text/hash.ts';
import { makePack } from './pack.ts';

export type VerifyProblem =
  | 'hash-differs'
  | 'page-count-differs'
  | 'labels-differ'
  | 'paging-differs'
  | 'extractor-differs'
  | 'text-differs'
  | 'file-differs';

/** What does not agree between an edition, its pack and, where at hand, its text and its file. */
export function verifyEdition(
  edition: Edition,
  pack: Pack,
  texts: readonly PageText[] | null,
  file: Uint8Array | null,
): { problem: VerifyProblem; detail: string }[] {
  const found: { problem: VerifyProblem; detail: string }[] = [];
  const add = (problem: VerifyProblem, detail: string): void => {
    found.push({ problem, detail });
  };
  if (pack.hash !== edition.hash) add('hash-differs', `pack ${pack.hash}, source.yaml ${edition.hash}`);
  if (pack.paging !== edition.paging)
    add('paging-differs', `pack ${pack.paging}, source.yaml ${edition.paging}`);
  if (pack.pages.length !== edition.pages) {
    add('page-count-differs', `pack ${String(pack.pages.length)}, source.yaml ${String(edition.pages)}`);
  }
  const labels = pack.pages.map(({ label }) => label);
  const wanted = edition.labels ?? labels.map((_, index) => String(index + 1));
  const at = labels.findIndex((label, index) => label !== wanted[index]);
  if (at >= 0)
    add('labels-differ', `page ${String(at + 1)}: pack ${labels[at] ?? ''}, source.yaml ${wanted[at] ?? ''}`);
  if (!isDeepStrictEqual({ ...pack.extractor }, { ...edition.extractor })) {
    add('extractor-differs', `pack ${pack.extractor.name} ${pack.extractor.version}`);
  }
  if (file && sha256(file) !== edition.hash) add('file-differs', sha256(file));
  if (texts) {
    const { paging, hash, extractor } = pack;
    const again = makePack({ pages: texts, paging, hash, extractor });
    const changed = again.pages.findIndex((page, index) => page.shingles !== pack.pages[index]?.shingles);
    if (changed >= 0 || again.pages.length !== pack.pages.length) {
      add('text-differs', `from page ${again.pages[changed]?.label ?? String(again.pages.length)}`);
    }
  }
  return found;
}

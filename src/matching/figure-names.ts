import type { FigureIndex, PlacedFigure } from './figure-index.ts';

/** Letters and then a number: SARS-CoV-2, GPT-4o, Claude 3.5, LBC1936. Fewer letters name pages and axes. */
const NAME = /^(\p{L}[\p{L}\s.-]*\p{L})[\s-]?(\d[\p{L}\p{N}.-]*)$/u;
/** Numbered parts of a document name no thing that a claim could confuse. */
const PART =
  /^(?:fig|figs|figure|figures|table|tables|tab|p|pp|page|pages|sec|section|sections|ch|chapter|eq|ref|refs|note|notes|footnote|appendix|part|step|line|item|no|vol|study|studies|experiment|experiments|exp|phase|wave|model|day|week|trial|block|group|question|그림|표|쪽|절|장|각주|부록|제|실험|연구|단계)$/iu;

/** Stem and number of a name; null where a digit is no part of one. */
function partsOf(text: string): { stem: string; number: string } | null {
  const found = NAME.exec(text.normalize('NFKC').trim());
  const [, letters = '', number = ''] = found ?? [];
  const stem = letters.toLowerCase().replace(/[\s.-]+/g, '');
  if (stem.length < 2 || PART.test(letters)) return null;
  return { stem, number: number.toLowerCase().replace(/[\s.-]+$/, '') };
}

/** Names of the evidence by stem, with the numbers they carry. */
export type NameIndex = ReadonlyMap<string, ReadonlyMap<string, PlacedFigure>>;

/** The numbered names of a text. */
export function indexNames({ figures }: FigureIndex): NameIndex {
  const names = new Map<string, Map<string, PlacedFigure>>();
  for (const figure of figures) {
    const parts = figure.quantity.kind === 'identifier' ? partsOf(figure.quantity.text) : null;
    if (!parts) continue;
    const numbers = names.get(parts.stem) ?? new Map<string, PlacedFigure>();
    if (!numbers.has(parts.number)) numbers.set(parts.number, figure);
    names.set(parts.stem, numbers);
  }
  return names;
}

/**
 * A name of the evidence with the stem of a name of the claim: the same one where it stands there, else one with
 * another number; null where the evidence has no such stem.
 */
export function findName(text: string, names: NameIndex): { same: boolean; figure: PlacedFigure } | null {
  const parts = partsOf(text);
  const numbers = parts && names.get(parts.stem);
  if (!parts || !numbers) return null;
  const same = numbers.get(parts.number);
  if (same) return { same: true, figure: same };
  // "Claude 3" is said of "Claude 3.5" and "GPT-4" of "GPT-4o" only with a letter or nothing more behind the number.
  const longer = [...numbers].find(
    ([number]) => number.startsWith(parts.number) && !/^[\d.]/.test(number.slice(parts.number.length)),
  );
  if (longer) return { same: true, figure: longer[1] };
  const [other] = numbers.values();
  return other ? { same: false, figure: other } : null;
}

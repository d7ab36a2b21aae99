import type { Quantity } from '../../schemas/quantity.ts';

/** Longer numbers number no line. */
const MOST_DIGITS = 4;
const LINE_HEAD = /\n[\s*]*$|^\s*$/;
const SENTENCE_FOLLOWS = /^[.)\]]?\s+["“‘(]?\p{Lu}/u;
/** Dots that lead to a page in a table of contents. */
const LEADERS = /(?:\.\s?){4}$/;
/** What a note mark follows that text extraction set apart from its word. */
const MARK_FOLLOWS = /[.,:;!?"”’)\]]\s?$/;

const isBare = ({ kind, unit, decimals, text }: Quantity): boolean =>
  kind === 'number' && unit === null && decimals === 0 && text.length <= MOST_DIGITS && /^\d+$/.test(text);

/** Fewer numbered lines than this are sentences that open with a figure. */
const FEWEST_NOTES = 3;

function headsOf(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.filter(
    (quantity) =>
      isBare(quantity) &&
      LINE_HEAD.test(text.slice(Math.max(0, quantity.start - 8), quantity.start)) &&
      SENTENCE_FOLLOWS.test(text.slice(quantity.end, quantity.end + 6)),
  );
}

/** Whether numbered lines count upwards through a document, as notes do. */
function rises(heads: readonly Quantity[]): boolean {
  const steps = heads.slice(1).filter(({ value }, at) => (value ?? 0) > (heads[at]?.value ?? 0)).length;
  return heads.length >= FEWEST_NOTES && steps >= (heads.length - 1) * 0.8;
}

/**
 * The quantities of the pages of a document with numbers that only number something turned into names: its notes
 * ("116 We tried …", where they count upwards), the marks that point at them, and pages in a table of contents.
 */
export function withoutNoteNumbers(
  pages: readonly { text: string; quantities: readonly Quantity[] }[],
): Quantity[][] {
  const heads = pages.map(({ text, quantities }) => headsOf(text, quantities));
  const notes = rises(heads.flat());
  return pages.map(({ text, quantities }, page) => {
    const own = notes ? (heads[page] ?? []) : [];
    const numbers = new Set(own.map((quantity) => quantity.text));
    const named = new Set(own);
    return quantities.map((quantity) => {
      const before = text.slice(Math.max(0, quantity.start - 8), quantity.start);
      const isMark = numbers.has(quantity.text) && MARK_FOLLOWS.test(before);
      const isName = named.has(quantity) || (isBare(quantity) && (LEADERS.test(before) || isMark));
      return isName ? { ...quantity, kind: 'identifier', value: null } : quantity;
    });
  });
}

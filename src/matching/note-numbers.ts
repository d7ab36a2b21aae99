import type { Quantity } from '../../schemas/quantity.ts';

/** Longer numbers number no line. */
const MOST_DIGITS = 4;
const LINE_HEAD = /(?:^|\n)[\s*]*$/;
const SENTENCE_FOLLOWS = /^[.)\]]?\s+["“‘(]?\p{Lu}/u;
/** Dots that lead to a page in a table of contents. */
const LEADERS = /(?:\.\s?){4}$/;
/** What a note mark follows that text extraction set apart from its word. */
const MARK_FOLLOWS = /[.,:;!?"”’)\]]\s?$/;

const isBare = ({ kind, unit, decimals, text }: Quantity): boolean =>
  kind === 'number' && unit === null && decimals === 0 && text.length <= MOST_DIGITS && /^\d+$/.test(text);

/**
 * The quantities of a page with numbers that only number something turned into names: notes ("116 We tried …"),
 * the marks that point at them, and pages in a table of contents.
 */
export function withoutNoteNumbers(text: string, quantities: readonly Quantity[]): Quantity[] {
  const before = ({ start }: Quantity): string => text.slice(Math.max(0, start - 8), start);
  const heads = quantities.filter(
    (quantity) =>
      isBare(quantity) &&
      LINE_HEAD.test(before(quantity)) &&
      SENTENCE_FOLLOWS.test(text.slice(quantity.end, quantity.end + 6)),
  );
  const numbers = new Set(heads.map((quantity) => quantity.text));
  const named = new Set(heads);
  return quantities.map((quantity) => {
    const isName =
      named.has(quantity) ||
      (isBare(quantity) &&
        (LEADERS.test(before(quantity)) ||
          (numbers.has(quantity.text) && MARK_FOLLOWS.test(before(quantity)))));
    return isName ? { ...quantity, kind: 'identifier', value: null } : quantity;
  });
}

import type { PageQuantity } from '../../schemas/pack.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { findContactDetails } from './contact-details.ts';

/** A figure at a word of its page, as a pack keeps it. */
export function atWord(
  { start: _start, end: _end, unitStart: _unitStart, unitEnd: _unitEnd, ...quantity }: Quantity,
  word: number,
): PageQuantity {
  return { ...quantity, text: quantity.text.slice(0, 200), word };
}

/** The figures of a page that may be kept in clear: not those of an address or a telephone number. */
export function publicQuantities(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const details = findContactDetails(text);
  if (details.length === 0) return quantities;
  let next = 0;
  let reach = 0;
  return [...quantities]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      for (let detail = details[next]; detail && detail.start < end; detail = details[next]) {
        reach = Math.max(reach, detail.end);
        next += 1;
      }
      return start >= reach;
    });
}

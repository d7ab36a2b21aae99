import type { PackedQuantity } from '../../schemas/pack.ts';
import { Bound, type Quantity, QuantityKind } from '../../schemas/quantity.ts';
import { findContactDetails } from './contact-details.ts';

/** A figure as a pack keeps it, at a word of its page. */
export function packQuantity(quantity: Quantity, word: number): PackedQuantity {
  const more = {
    ...(quantity.high === undefined ? {} : { high: quantity.high }),
    ...(quantity.approximate ? { approximate: true } : {}),
    ...(quantity.role === undefined ? {} : { role: quantity.role }),
    ...(quantity.plusMinus === undefined ? {} : { plusMinus: quantity.plusMinus }),
    ...(quantity.confidence === undefined ? {} : { confidence: quantity.confidence }),
  };
  const common = [
    word,
    quantity.text.slice(0, 200),
    QuantityKind.options.indexOf(quantity.kind),
    quantity.value,
    quantity.unit ?? 0,
    quantity.decimals,
    Bound.options.indexOf(quantity.bound),
  ] as const;
  return Object.keys(more).length > 0 ? [...common, more] : [...common];
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

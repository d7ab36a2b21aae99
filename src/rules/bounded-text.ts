import type { Bound, Quantity } from '../../schemas/quantity.ts';

/** How a bound is written before a figure, whatever the language. */
export const BOUND_SIGNS: Readonly<Record<Bound, string>> = {
  exact: '',
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
};

/** A figure as written, with the sign of its bound, which may be words away. */
export function boundedText({ text, bound }: Pick<Quantity, 'text' | 'bound'>): string {
  return `${BOUND_SIGNS[bound]}${text}`;
}

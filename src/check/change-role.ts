import type { Quantity } from '../../schemas/quantity.ts';

/** Which end of a change a figure of a text is, by the words at its sides; null where they do not tell. */
export function changeRole(text: string, { start, end, unitEnd }: Quantity): 'from' | 'to' | null {
  const before = text.slice(Math.max(0, start - 8), start).toLowerCase();
  const after = text.slice(Math.max(end, unitEnd ?? 0)).trimStart();
  if (/(?:^|\s)from\s+$/.test(before) || /^(?:에서|부터)/.test(after)) return 'from';
  if (/(?:^|\s)to\s+$/.test(before) || /^(?:으?로|까지)/.test(after)) return 'to';
  return null;
}

/**
 * Figures of a text that may stand for one end of a change.
 * Of two figures, one that is marked settles the other; where neither is, the first is the start.
 */
export function endsOfChange(text: string, figures: readonly Quantity[], end: 'from' | 'to'): Quantity[] {
  const roles = figures.map((figure) => changeRole(text, figure));
  if (figures.length === 2) {
    const [first, second] = roles;
    const startsFirst = first ? first === 'from' : second !== 'from';
    return figures.filter((_, at) => (end === 'from') === (startsFirst === (at === 0)));
  }
  return figures.filter((_, at) => (roles[at] ?? end) === end);
}

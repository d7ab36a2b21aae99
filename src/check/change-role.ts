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
 * A marked figure is what its mark says. Of the others, the first is the start and the last the end.
 */
export function endsOfChange(text: string, figures: readonly Quantity[], end: 'from' | 'to'): Quantity[] {
  const roles = figures.map((figure) => changeRole(text, figure));
  const marked = figures.filter((_, at) => roles[at] === end);
  if (marked.length > 0) return marked;
  const open = figures.filter((_, at) => roles[at] === null);
  const otherIsMarked = roles.some((role) => role !== null);
  if (otherIsMarked || open.length < 2) return open;
  return end === 'from' ? open.slice(0, 1) : open.slice(-1);
}

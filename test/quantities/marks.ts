import type { Quantity } from '../../schemas/quantity.ts';

/** What a list of sentences marks beside value, kind, unit, bound and role. */
export interface Marking {
  /** Names too, and figures that are rough. */
  everything: boolean;
}

/** A quantity as the sentences mark it: value, kind but for plain numbers, unit, bound and role. */
function marked(quantity: Quantity, { everything }: Marking): string {
  const { text, value, high, kind, unit, bound, role, approximate } = quantity;
  if (kind === 'identifier') return `{${text}|name}`;
  const amount =
    value === null ? '-' : high === undefined ? String(value) : `${String(value)}..${String(high)}`;
  const said = unit === null || /^[%×]$/.test(unit) || ['date', 'year', 'parameter-count'].includes(kind);
  const parts = [
    amount,
    kind === 'number' ? '' : kind,
    said ? '' : unit,
    bound === 'exact' ? '' : bound,
    everything && approximate ? 'about' : '',
    role ?? '',
  ];
  return `{${text}|${parts.filter((part) => part !== '').join(' ')}}`;
}

/** The sentence with everything that is found marked. */
export function markAll(text: string, found: readonly Quantity[], marking: Marking): string {
  let at = 0;
  let out = '';
  for (const quantity of found) {
    if (quantity.kind === 'identifier' && !marking.everything) continue;
    out += text.slice(at, quantity.start) + marked(quantity, marking);
    at = quantity.end;
  }
  return out + text.slice(at);
}

/** The sentence without its marks. */
export function unmark(line: string): string {
  return line.replace(/\{([^|}]*)\|[^}]*\}/g, '$1');
}

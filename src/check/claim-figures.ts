import type { Claim } from '../../schemas/claim.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Yaml } from '../documents/index.ts';
import { compare, recognize } from '../quantities/index.ts';

/** The figures a claim states, as quantities; none for quotes, definitions and assignments. */
export function claimFigures(id: string, claim: Claim, yaml: Yaml): Quantity[] {
  const written = (key: string): string => yaml.writtenAt(['claims', id, key]) ?? '';
  switch (claim.kind) {
    case 'percentage':
      return [{ ...figure(`${written('value')}%`, claim.value, 'percentage'), ...limits(claim) }];
    case 'count':
      return [{ ...figure(written('value'), claim.value, 'number'), ...limits(claim) }];
    case 'multiple':
      return [{ ...figure(written('value'), claim.value, 'multiple'), ...limits(claim) }];
    case 'quantity':
      return [{ ...measured(written('value'), claim.value, claim.unit), ...limits(claim) }];
    case 'range':
      return [
        measured(written('low'), claim.low, claim.unit),
        measured(written('high'), claim.high, claim.unit),
      ];
    case 'change':
      return [
        measured(written('from'), claim.from, claim.unit),
        measured(written('to'), claim.to, claim.unit),
      ];
    case 'statistic':
      return recognize(claim.statistic).filter(({ value }) => value !== null);
    case 'date':
      return recognize(String(claim.value)).slice(0, 1);
    case 'list':
      return [figure(String(claim.items.length), claim.items.length, 'number')];
    case 'quote':
    case 'definition':
    case 'assignment':
      return [];
  }
}

/** Whether a figure found in a text is the figure of a claim: same value, same sort of unit, bound kept. */
export function agrees(found: Quantity, stated: Quantity): boolean {
  if (found.kind === 'identifier' || found.value === null) return false;
  if (stated.kind === 'date' || stated.kind === 'year') return sameDigits(found.text, stated.text);
  const isCount = stated.kind === 'number' && stated.unit === null;
  if (isCount && (found.kind === 'percentage' || found.kind === 'percentage-point')) return false;
  const comparable = isCount ? { ...found, kind: stated.kind, unit: null } : found;
  return compare(comparable, stated).relation !== 'different';
}

const limits = ({ bound, approximate }: Pick<Quantity, 'bound' | 'approximate'>) => ({ bound, approximate });

function figure(text: string, value: number, kind: Quantity['kind']): Quantity {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const unit = kind === 'percentage' ? (recognize(text)[0]?.unit ?? '%') : null;
  return {
    text,
    start: 0,
    end: text.length,
    kind,
    value,
    unit,
    decimals,
    bound: 'exact',
    approximate: false,
  };
}

/** Reads the value together with its unit word, so that the unit is the one that the recognizer gives. */
function measured(text: string, value: number, unit: Extract<Claim, { kind: 'quantity' }>['unit']): Quantity {
  const words = typeof unit === 'string' ? [unit] : Object.values(unit);
  for (const word of words)
    for (const candidate of [`${text}${word}`, `${text} ${word}`]) {
      const [found, ...more] = recognize(candidate);
      if (found?.value === value && more.length === 0 && found.unit !== null) return found;
    }
  return figure(text, value, 'number');
}

/** Compares dates by their numbers in order, as far as both go: 2025-05-22 and 2025년 5월. */
export function sameDigits(a: string, b: string): boolean {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  const shared = Math.min(left.length, right.length);
  return shared > 0 && left.slice(0, shared).every((number, at) => number === right[at]);
}

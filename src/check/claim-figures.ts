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
      return [{ ...measured(written('value'), claim.value, claim.unit), ...limits(claim) }];
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
      return [dateFigure(String(claim.value))];
    case 'list':
      return [figure(String(claim.items.length), claim.items.length, 'number')];
    case 'quote':
    case 'definition':
    case 'assignment':
      return [];
  }
}

/**
 * Whether a statement is borne out by what it rests on: prose by a claim, a claim by its evidence.
 * It may be rounded, be a bound that holds, or say the same in another unit; never the other way round.
 */
export function agrees(statement: Quantity, basis: Quantity): boolean {
  if (statement.kind === 'identifier' || basis.kind === 'identifier') return false;
  if (isDate(statement) || isDate(basis)) return dateAgrees(statement, dateParts(basis));
  return compare(statement, basis).relation !== 'different';
}

const isDate = ({ kind }: Quantity): boolean => kind === 'date' || kind === 'year';

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

function dateFigure(text: string): Quantity {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const value = month === 0 ? year : year * 10_000 + month * 100 + day;
  return figure(text, value, month === 0 ? 'year' : 'date');
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

/** Year, month and day of a date, 0 where it gives none; empty for what is no date. */
export function dateParts({ kind, value }: Pick<Quantity, 'kind' | 'value'>): number[] {
  if (value === null) return [];
  if (kind === 'year') return [value, 0, 0];
  return kind === 'date' ? [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100] : [];
}

/** Whether everything a date says is said by `stated` too; it may leave out month or day, but not add them. */
export function dateAgrees(found: Quantity, stated: readonly number[]): boolean {
  const parts = dateParts(found);
  return parts.some((part) => part !== 0) && parts.every((part, at) => part === 0 || part === stated[at]);
}

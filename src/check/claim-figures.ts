import type { Claim } from '../../schemas/claim.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Yaml } from '../documents/index.ts';
import { recognize } from '../quantities/index.ts';
import { asDays } from './day-or-days.ts';

const DECIMAL = /^-?(?:0|[1-9]\d{0,29})(?:\.\d{1,30})?$/;

/** Whether a figure is typed as readers will see it: 84, 3.0, -5; not 0x54, 8.4e1 or 084. */
export const isPlainDecimal = (written: string): boolean => DECIMAL.test(written);

/** A value of a claim as the author typed it, or as a plain decimal where it was typed otherwise. */
export function writtenFigure(yaml: Yaml, id: string, key: string): string | null {
  const path = ['claims', id, key];
  const written = yaml.writtenAt(path);
  if (written === null || isPlainDecimal(written)) return written;
  const value = Number(written);
  return Number.isFinite(value) ? String(value) : written;
}

/** The figures a claim states, as quantities; none for quotes, definitions and assignments. */
export function claimFigures(claim: Claim, written: (key: string) => string): Quantity[] {
  switch (claim.kind) {
    case 'percentage':
      return [{ ...figure(`${written('value')}%`, claim.value, 'percentage'), ...limits(claim) }];
    case 'count':
      return [{ ...measured(written('value'), claim.value, claim.unit), ...limits(claim) }];
    case 'multiple':
      return [{ ...figure(written('value'), claim.value, 'multiple'), ...limits(claim) }];
    case 'quantity':
      return [
        { ...measured(written('value'), claim.value, claim.unit), ...limits(claim) },
        ...(claim.sd === undefined ? [] : [figure(written('sd'), claim.sd, 'number')]),
      ];
    case 'range':
      return [{ ...measured(written('low'), claim.low, claim.unit), kind: 'range', high: claim.high }];
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
      if (found?.value === value && more.length === 0 && found.unit !== null) return asDays(found) ?? found;
    }
  return figure(text, value, 'number');
}

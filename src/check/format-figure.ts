import type { Claim } from '../../schemas/claim.ts';
import { BOUND_SIGNS } from '../rules/index.ts';

/** Groups the whole part of a written number by thousands: 308210 → 308,210. Years and codes are not for it. */
export function groupDigits(written: string): string {
  const match = /^([+-]?)(\d+)(\.\d+)?$/.exec(written);
  if (!match) return written;
  const [, sign = '', whole = '', fraction = ''] = match;
  return `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${fraction}`;
}

/**
 * The figure of a claim as every language shows it, without its unit noun: "84%", "≥3,000", "33–36".
 * `written` gives a value as the author typed it, by key. Null for claims that state no figure.
 */
export function formatFigure(claim: Claim, written: (key: string) => string): string | null {
  switch (claim.kind) {
    case 'percentage':
    case 'count':
    case 'quantity':
    case 'multiple': {
      const sign = BOUND_SIGNS[claim.bound] || (claim.approximate ? '≈' : '');
      const unit = { percentage: '%', count: '', quantity: '', multiple: '×' }[claim.kind];
      return `${sign}${groupDigits(written('value'))}${unit}`;
    }
    case 'range':
      return `${groupDigits(written('low'))}–${groupDigits(written('high'))}`;
    case 'change':
      return `${groupDigits(written('from'))} → ${groupDigits(written('to'))}`;
    case 'statistic':
      return claim.statistic;
    case 'date':
      return String(claim.value);
    case 'list':
      return String(claim.items.length);
    case 'quote':
    case 'definition':
    case 'assignment':
      return null;
  }
}

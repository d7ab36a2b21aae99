import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_SIGNS_AFTER } from './currencies.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { UNIT_SYMBOLS } from './units.ts';

/** Adds the symbols of units and currencies, which all languages share. */
export function addUnits(lexicon: Lexicon): void {
  for (const [symbols, unit] of Object.entries(UNIT_SYMBOLS)) {
    const duration = [
      's',
      'ms',
      'μs',
      'ns',
      'ps',
      'fs',
      'min',
      'h',
      'day',
      'week',
      'month',
      'year',
      'kyr',
      'Myr',
      'Gyr',
    ].includes(unit);
    for (const symbol of symbols.split(' ')) {
      lexicon.symbols.add(symbol, { kind: duration ? 'duration' : 'measure', unit, glue: true });
    }
  }
  for (const [sign, unit] of Object.entries(CURRENCY_SIGNS)) {
    lexicon.before.add(sign, { kind: 'currency', unit });
    lexicon.symbols.add(sign, { kind: 'currency', unit, glue: true });
  }
  for (const code of CURRENCY_CODES) {
    lexicon.before.add(code, { kind: 'currency', unit: code });
    lexicon.symbols.add(code, { kind: 'currency', unit: code, glue: true });
    lexicon.beforeWords.add(code.toLowerCase(), { kind: 'currency', unit: code });
    lexicon.after.add(code.toLowerCase(), { kind: 'currency', unit: code, glue: true });
    lexicon.before.add(`M${code}`, { kind: 'currency', unit: code, factor: 1e6 });
    lexicon.symbols.add(`M${code}`, { kind: 'currency', unit: code, factor: 1e6, glue: true });
  }
  for (const [sign, unit] of Object.entries(CURRENCY_SIGNS_AFTER)) {
    lexicon.symbols.add(sign, { kind: 'currency', unit, glue: true });
  }
  for (const sign of ['%'])
    lexicon.symbols.add(sign, { kind: 'percentage', unit: '%', inside: true, glue: true });
  lexicon.symbols.add('‰', { kind: 'per-mille', unit: '‰', inside: true, glue: true });
  for (const sign of ['%p', '%P', 'pp', 'p.p.', 'ppt', '%pt']) {
    lexicon.symbols.add(sign, { kind: 'percentage-point', unit: '%p', inside: true, glue: true });
  }
  for (const sign of ['bp', 'bps'])
    lexicon.symbols.add(sign, {
      kind: 'basis-point',
      unit: 'bp',
      inside: true,
      glue: true,
      // Thousands of them are base pairs.
      many: { kind: 'measure', unit: 'bp' },
    });
  for (const sign of ['x', 'X', '×'])
    lexicon.symbols.add(sign, { kind: 'multiple', unit: '×', inside: true, glue: true });
}

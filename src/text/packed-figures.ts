import { isDeepStrictEqual } from 'node:util';
import type { PackedQuantity, PackPage, PageQuantity } from '../../schemas/pack.ts';
import { Bound, QuantityKind } from '../../schemas/quantity.ts';

/** What a plain figure of each kind says by its text alone; anything else is written after it. */
function plain(kind: QuantityKind, text: string): Pick<PageQuantity, 'value' | 'unit' | 'decimals'> {
  if (kind === 'identifier') return { value: null, unit: null, decimals: 0 };
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0] ?? '';
  const value = Number(digits.replaceAll(',', '')) * (/^[-−]/u.test(text) ? -1 : 1);
  return {
    value: digits === '' ? null : value,
    unit: kind === 'percentage' ? '%' : null,
    decimals: digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0,
  };
}

/** Signs that part the fields of a figure; a figure or unit that holds one is kept as a tuple. */
const FIELD = /[|=_:!*~]/u;

/** A figure as short text: words since the last one in base 36, a letter for its kind, its text, and what differs from a plain figure. */
function write(quantity: PageQuantity, since: number): string | null {
  const { text, kind, value, unit, decimals, bound, approximate, role, high, plusMinus, confidence } =
    quantity;
  if (high !== undefined || plusMinus !== undefined || confidence !== undefined) return null;
  if (text === '' || text.length > 200 || FIELD.test(text) || FIELD.test(unit ?? '') || unit === '')
    return null;
  const own = plain(kind, text);
  const fields = [
    since.toString(36),
    String.fromCharCode(65 + QuantityKind.options.indexOf(kind)),
    text,
    Object.is(value, own.value) ? '' : `=${value === null ? '' : String(value)}`,
    unit === own.unit ? '' : `_${unit ?? ''}`,
    decimals === own.decimals ? '' : `:${String(decimals)}`,
    bound === 'exact' ? '' : `!${String(Bound.options.indexOf(bound))}`,
    role === undefined ? '' : '*',
    approximate ? '~' : '',
  ].join('');
  return isDeepStrictEqual(read(fields, quantity.word - since), quantity) ? fields : null;
}

const ENTRY =
  /^([0-9a-z]{1,6})([A-Z])([^|=_:!*~]{1,200})(=[^|=_:!*~]{0,40})?(_[^|=_:!*~]{0,200})?(:\d{1,4})?(![0-4])?(\*)?(~)?$/u;

function read(entry: string, word: number): PageQuantity | null {
  const fields = ENTRY.exec(entry);
  if (!fields) return null;
  const [, since = '0', letter = 'A', text = '', value, unit, decimals, bound, role, approximate] = fields;
  const kind = QuantityKind.options[letter.charCodeAt(0) - 65];
  if (kind === undefined) return null;
  const own = plain(kind, text);
  return {
    text,
    kind,
    value: value === undefined ? own.value : value === '=' ? null : Number(value.slice(1)),
    unit: unit === undefined ? own.unit : unit === '_' ? null : unit.slice(1),
    decimals: decimals === undefined ? own.decimals : Number(decimals.slice(1)),
    bound: Bound.options[Number(bound?.slice(1) ?? 0)] ?? 'exact',
    approximate: approximate !== undefined,
    ...(role === undefined ? {} : { role: 'determiner' as const }),
    word: word + parseInt(since, 36),
  };
}

function tuple(quantity: PageQuantity): PackedQuantity {
  const { word, text, kind, value, unit, decimals, bound, approximate, high, role, plusMinus, confidence } =
    quantity;
  const more = {
    ...(high === undefined ? {} : { high }),
    ...(approximate ? { approximate } : {}),
    ...(role === undefined ? {} : { role }),
    ...(plusMinus === undefined ? {} : { plusMinus }),
    ...(confidence === undefined ? {} : { confidence }),
  };
  const common = [
    word,
    text.slice(0, 200),
    QuantityKind.options.indexOf(kind),
    value,
    unit ?? 0,
    decimals,
    Bound.options.indexOf(bound),
  ] as const;
  return Object.keys(more).length > 0 ? [...common, more] : [...common];
}

function untuple([word, text, kind, value, unit, decimals, bound, more]: PackedQuantity): PageQuantity {
  return {
    text,
    kind: typeof kind === 'number' ? (QuantityKind.options[kind] ?? 'number') : kind,
    value,
    unit: unit === 0 ? null : unit,
    decimals,
    bound: Bound.options[bound] ?? 'exact',
    approximate: more?.approximate ?? false,
    ...(more?.high === undefined ? {} : { high: more.high }),
    ...(more?.role === undefined ? {} : { role: more.role }),
    ...(more?.plusMinus === undefined ? {} : { plusMinus: more.plusMinus }),
    ...(more?.confidence === undefined ? {} : { confidence: more.confidence }),
    word,
  };
}

/** Write the figures of a page as a pack keeps them: plain ones as one text, the others as tuples. */
export function packFigures(quantities: readonly PageQuantity[]): Pick<PackPage, 'figures' | 'quantities'> {
  const entries: string[] = [];
  const tuples: PackedQuantity[] = [];
  let last = 0;
  for (const quantity of [...quantities].sort((a, b) => a.word - b.word)) {
    const entry = write(quantity, quantity.word - last);
    if (entry === null) {
      tuples.push(tuple(quantity));
      continue;
    }
    entries.push(entry);
    last = quantity.word;
  }
  return {
    ...(entries.length > 0 ? { figures: entries.join('|') } : {}),
    ...(tuples.length > 0 ? { quantities: tuples } : {}),
  };
}

/** Read the figures of a page back, in the order of their words. An entry that is none is left out. */
export function unpackFigures({
  figures,
  quantities = [],
}: Pick<PackPage, 'figures' | 'quantities'>): PageQuantity[] {
  const found = quantities.map(untuple);
  let word = 0;
  for (const entry of figures?.split('|') ?? []) {
    const quantity = read(entry, word);
    if (!quantity) continue;
    word = quantity.word;
    found.push(quantity);
  }
  return found.sort((a, b) => a.word - b.word);
}

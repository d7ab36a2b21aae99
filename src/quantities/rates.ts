import { endsInSpace, endsLatin } from './accept.ts';
import { DIGIT, LATIN, classAt, isDigitAt, isUpperAt, skipSpaces } from './characters.ts';
import type { Lexicon } from './lexicon-shape.ts';
import type { FoundMark } from './marks.ts';
import type { Numeral } from './numeral.ts';
import { unitMeaning } from './units.ts';

/** A unit with what it is told per, and where it ends. */
interface Rate {
  unit: string;
  end: number;
}

const SLASH = 0x2f;

/** A longer unit is a word, after which a hyphen starts no exponent: 6-foot-4. */
const LONGEST_SYMBOL = 4;

const RAISED = ['', '', '²', '³', '⁴'];

/** Whether the letters that end at `index` are few enough for a symbol. */
function isSymbol(text: string, index: number): boolean {
  let size = 0;
  while (size < LONGEST_SYMBOL && classAt(text, index - size - 1) === LATIN) size += 1;
  return size > 0 && size < LONGEST_SYMBOL;
}

/** The exponent at `index`, negative after a minus or dash: −1, ^-2, ^2. */
function exponentAt(text: string, index: number): { power: number; end: number } | null {
  const code = text.charCodeAt(index);
  if (code !== 0x2d && code !== 0x2013 && code !== 0x5e) return null;
  const minus = code !== 0x5e || text.charCodeAt(index + 1) === 0x2d;
  const at = code === 0x5e && minus ? index + 2 : index + 1;
  const digit = text.charCodeAt(at) - 0x30;
  if (!(digit >= 0 && digit < RAISED.length) || isDigitAt(text, at + 1)) return null;
  if (text.charCodeAt(at + 1) === 0x2e && isDigitAt(text, at + 2)) return null;
  return { power: minus ? -digit : digit, end: at + 1 };
}

/** The unit at `index`, as a symbol or, where `worded`, as a word. */
function unitAt(text: string, index: number, worded: boolean, lexicon: Lexicon): Rate | null {
  if (classAt(text, index) !== LATIN) return null;
  const symbol = lexicon.symbols.match(text, index, endsLatin);
  const word = worded ? lexicon.after.match(text, index, endsLatin) : undefined;
  const best = (word?.at ?? -1) > (symbol?.at ?? -1) ? word : symbol;
  if (best === undefined || best.value.unit === null) return null;
  return { unit: best.value.unit === '' ? text.slice(index, best.at) : best.value.unit, end: best.at };
}

/** Per head, per share: a noun that is no unit of measure. */
function nounAt(text: string, index: number, lexicon: Lexicon): Rate | null {
  let end = index;
  while (classAt(text, end) === LATIN) end += 1;
  if (end - index < 3 || isUpperAt(text, index) || classAt(text, end) === DIGIT) return null;
  const person = lexicon.personNouns.match(text, index, endsLatin);
  if (person !== undefined) return { unit: 'person', end: person.at };
  const number = lexicon.wordStarts.passes(text, index, end);
  const linked = lexicon.functionWords.match(text, index, (_, at) => at === end) !== undefined;
  return number || linked ? null : { unit: text.slice(index, end), end };
}

/** What follows a slash or a word such as "per" from `index` on. */
function perAt(text: string, index: number, lexicon: Lexicon): Rate | null {
  if (text.charCodeAt(index) === SLASH)
    return unitAt(text, index + 1, true, lexicon) ?? personAt(text, index + 1, lexicon);
  const spaced = skipSpaces(text, index, 1);
  if (spaced === index) return null;
  const word = lexicon.perWords.match(text, spaced, endsInSpace);
  const article = word === undefined ? lexicon.perArticles.match(text, spaced, endsInSpace) : word;
  if (article === undefined) return null;
  const at = skipSpaces(text, article.at, 1);
  // 52 cents a year ago: a time, and no rate.
  const unit = unitAt(text, at, true, lexicon);
  if (unit !== null && word === undefined && pointsBack(text, unit.end, lexicon)) return null;
  return unit ?? (word === undefined ? null : nounAt(text, at, lexicon));
}

function pointsBack(text: string, end: number, lexicon: Lexicon): boolean {
  return lexicon.unitPoints.match(text, skipSpaces(text, end, 2), endsLatin) !== undefined;
}

function personAt(text: string, index: number, lexicon: Lexicon): Rate | null {
  const person = lexicon.personNouns.match(text, index, endsLatin);
  return person === undefined ? null : { unit: 'person', end: person.at };
}

/** A factor of a product, which only its negative exponent makes a part of the unit: km s −1, g·cm^-3. */
function factorAt(text: string, index: number, lexicon: Lexicon): Rate | null {
  const code = text.charCodeAt(index);
  const at = code === 0xb7 || code === 0x22c5 ? index + 1 : skipSpaces(text, index, 1);
  const own = at === index ? null : unitAt(text, at, false, lexicon);
  if (own === null) return null;
  const raised = exponentAt(text, skipSpaces(text, own.end, 1));
  if (raised === null || raised.power >= 0) return null;
  return { unit: own.unit + (RAISED[-raised.power] ?? ''), end: raised.end };
}

/** 10 nM–1 μM: the digit that ends at `end` is an amount of its own, in a unit of the same dimension. */
function opensSecond(text: string, unit: string, end: number, lexicon: Lexicon): boolean {
  const next = unitAt(text, skipSpaces(text, end, 1), false, lexicon);
  if (next === null || exponentAt(text, next.end) !== null) return false;
  const dimension = unitMeaning(unit)?.dimension;
  return dimension !== undefined && unitMeaning(next.unit)?.dimension === dimension;
}

/** The unit that ends at `end` with its exponent and rates: km s −1, W/min, per barrel. */
export function withRate(text: string, unit: string, end: number, lexicon: Lexicon): Rate {
  let found: Rate = { unit, end };
  const raised = isSymbol(text, end) ? exponentAt(text, skipSpaces(text, end, 1)) : null;
  if (raised !== null && !opensSecond(text, unit, raised.end, lexicon)) {
    const size = RAISED[Math.abs(raised.power)] ?? '';
    found = { unit: raised.power < 0 ? `/${unit}${size}` : unit + size, end: raised.end };
  }
  for (let step = 0; step < 3; step += 1) {
    const next = perAt(text, found.end, lexicon) ?? factorAt(text, found.end, lexicon);
    if (next === null) return found;
    found = { unit: `${found.unit}/${next.unit}`, end: next.end };
  }
  return found;
}

/** Dimensions that things are counted per. */
const COUNTED_PER = new Set(['volume', 'area', 'length', 'mass', 'time']);

const LONGEST_COUNTED = 20;

/** A noun that a slash and a symbol show to be counted, after a number that ends at `end`: cells/mL, U/L. */
export function countedRate(
  text: string,
  { start: first, end }: Numeral,
  lexicon: Lexicon,
): FoundMark | null {
  const start = skipSpaces(text, end, 1);
  let stop = start;
  while (stop - start < LONGEST_COUNTED && classAt(text, stop) === LATIN) stop += 1;
  if (text.charCodeAt(stop) !== SLASH) return null;
  // $5/kg: what is counted stands before.
  if (stop === start && (start > end || lexicon.before.match(text, first) !== undefined)) return null;
  const per = unitAt(text, stop + 1, false, lexicon);
  const dimension = per === null ? undefined : unitMeaning(per.unit)?.dimension;
  if (per === null || dimension === undefined || !COUNTED_PER.has(dimension)) return null;
  // 24/d, 5 A/m: too little to tell a rate from a pair of letters.
  const plain = stop - start > 2 && !isUpperAt(text, start);
  if (!plain && per.unit !== 'L' && per.end - stop < 3) return null;
  const written = `${text.slice(start, stop)}/${per.unit}`;
  return { mark: { kind: 'measure', unit: written }, start, end: per.end };
}

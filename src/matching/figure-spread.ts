import type { Quantity } from '../../schemas/quantity.ts';
import { LANGUAGES } from './languages/index.ts';
import { STOP_WORDS } from './lexicon/stop-words.ts';
import { termsOf } from './terms.ts';

/** Ideas of a change, whose two ends read like a range. */
const CHANGES: ReadonlySet<string> = new Set(['rise', 'fall', 'growth', 'reduce', 'change', 'improve']);
const CHANGE_REACH = 80;
/** Between the ends of a change, and before the first. */
const TO = /\s+to\s+(?=\S*\p{N})/u;
const FROM = /\bfrom\s+\S?$/i;

/** "Rose from 52% to 81%" names two figures; "ranges from 52% to 81%" one range. */
function endsOf(text: string, quantity: Quantity): Quantity[] {
  const { high, ...low } = quantity;
  if (high === undefined || quantity.kind !== 'range' || quantity.unit === 'year') return [quantity];
  const gap = TO.exec(quantity.text);
  const left = text.slice(Math.max(0, quantity.start - CHANGE_REACH), quantity.start);
  if (!gap || !FROM.test(left)) return [quantity];
  const clause = left.slice(left.search(/[^.;]*$/));
  if (!termsOf(clause).some(({ concepts }) => concepts.some(({ name }) => CHANGES.has(name))))
    return [quantity];
  const kind =
    quantity.unit === '%'
      ? 'percentage'
      : quantity.unit === null
        ? 'number'
        : /^[A-Z]{3}(?:\/|$)/.test(quantity.unit)
          ? 'currency'
          : 'measure';
  const [middle, behind] = [quantity.start + gap.index, quantity.start + gap.index + gap[0].length];
  return [
    { ...low, kind, text: quantity.text.slice(0, gap.index), end: middle },
    { ...low, kind, value: high, text: text.slice(behind, quantity.end), start: behind },
  ];
}

/** Scales and units that stand once for a row of figures: "410, 260 and 175 million dollars". */
const ROW_GAP = new RegExp(
  `^(?:\\s?[,、·]\\s?|,?\\s?(?:${LANGUAGES.flatMap(({ rowLinks }) => rowLinks).join('|')})\\s)$`,
  'u',
);

const COMPARED = LANGUAGES.flatMap(({ comparedWith }) => comparedWith);

const isBare = ({ kind, unit, high, role }: Quantity): boolean =>
  kind === 'number' && unit === null && high === undefined && role === undefined;

/** How many of its unit a figure counts by the digits it is written in: 1 000 000 for "175 million". */
function scaleOf({ value, text }: Quantity): number | null {
  const digits = /\p{N}[\p{N},.]*/u.exec(text)?.[0].replaceAll(',', '');
  if (digits === undefined || value === null || Number(digits) === 0) return null;
  const scale = value / Number(digits);
  return Number.isFinite(scale) && Math.abs(Math.log10(scale) - Math.round(Math.log10(scale))) < 1e-9
    ? scale
    : null;
}

const scaled = (bare: Quantity, like: Quantity, scale: number): Quantity => ({
  ...bare,
  kind: like.kind,
  unit: like.unit,
  value: bare.value === null ? null : bare.value * scale,
  decimals: scale >= 1000 ? 0 : bare.decimals,
});

/** Give the unit of the last figure of a row to those before it. */
function withUnitOfRow(text: string, quantities: readonly Quantity[]): Quantity[] {
  const spread = [...quantities];
  for (let at = spread.length - 2; at >= 0; at -= 1) {
    const [own, next] = [spread[at], spread[at + 1]];
    const original = quantities[at + 1];
    if (!own || !next || !original || !isBare(own) || next.unit === null || next.high !== undefined) continue;
    if (next.kind === 'year' || next.kind === 'date' || next.kind === 'ordinal') continue;
    // "23% are over 65 and 14% under 15": an age beside a share.
    if (own.bound !== 'exact' && next.kind === 'percentage') continue;
    if (!ROW_GAP.test(text.slice(own.end, next.start))) continue;
    const scale = isBare(original) ? (next.value ?? 0) / (original.value ?? 1) : scaleOf(next);
    if (scale !== null && scale > 0) spread[at] = scaled(own, next, scale);
  }
  return spread;
}

/** A heading says the unit of figures no further behind it. */
const HEADING_REACH = 200;
const PERCENT = '(%)';
const SENTENCE_END = /[.!?]\s|\n/;

/** Whether a unit may still be meant at a later figure: in the same sentence, and not far behind. */
const reaches = (text: string, { end }: Quantity, { start }: Quantity): boolean =>
  start - end <= HEADING_REACH && !SENTENCE_END.test(text.slice(end, start));

/** A unit in brackets without a number, for the bare figures that follow it: "sales (million dollars): 420". */
function withUnitOfHeading(text: string, quantities: readonly Quantity[]): Quantity[] {
  let heading: Quantity | null = null;
  return quantities.flatMap((quantity) => {
    const isHeading =
      (quantity.kind === 'currency' || quantity.kind === 'number') &&
      !/\p{N}/u.test(quantity.text) &&
      text.charAt(quantity.start - 1) === '(' &&
      /^[^()\n]{0,16}\)/u.test(text.slice(quantity.end, quantity.end + 18));
    const above = text.slice(Math.max(0, quantity.start - HEADING_REACH), quantity.start);
    const percent = above.lastIndexOf(PERCENT);
    if (percent >= 0 && !SENTENCE_END.test(above.slice(percent))) {
      const start = quantity.start - above.length + percent;
      if (start > (heading?.start ?? -1))
        heading = {
          ...quantity,
          kind: 'percentage',
          unit: '%',
          value: 1,
          start,
          end: start + PERCENT.length,
        };
    }
    if (isHeading) {
      heading = quantity;
      return [];
    }
    const named = heading && /^\p{L}[\p{L} ]* (\p{N}[\p{N},.]*)$/u.exec(quantity.text);
    if (heading?.value && named?.[1] !== undefined && quantity.kind === 'identifier') {
      const digits = named[1];
      const bare: Quantity = {
        ...quantity,
        kind: 'number',
        text: digits,
        start: quantity.end - digits.length,
      };
      return [
        scaled(
          { ...bare, decimals: digits.split('.')[1]?.length ?? 0, value: Number(digits.replaceAll(',', '')) },
          heading,
          heading.value,
        ),
      ];
    }
    if (heading && !reaches(text, heading, quantity)) heading = null;
    return heading?.value && isBare(quantity) ? [scaled(quantity, heading, heading.value)] : [quantity];
  });
}

/** "64.2%로 4년 전의 58.7%보다 높다" bounds nothing: the second figure is what the first is compared with. */
const withoutComparison = (text: string, quantities: readonly Quantity[]): Quantity[] =>
  quantities.map((quantity, at) => {
    const end = Math.max(quantity.end, quantity.unitEnd ?? 0);
    if (quantity.bound === 'exact' || !COMPARED.some((word) => text.startsWith(word, end))) return quantity;
    const isCompared = quantities
      .slice(Math.max(0, at - 4), at)
      .some(
        ({ kind, unit, end }) =>
          kind === quantity.kind &&
          unit === quantity.unit &&
          !/[.!?]\s/.test(text.slice(end, quantity.start)),
      );
    return isCompared ? { ...quantity, bound: 'exact' } : quantity;
  });

/** The word right before a place: "nurses" of "nurses 43". */
const WORD_BEFORE = /(\p{L}+)\s$/u;

function followsThing(text: string, { start }: Quantity): boolean {
  // "95 minutes, down from 140": the other end of a change.
  if (FROM.test(text.slice(Math.max(0, start - 8), start))) return true;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase();
  return word !== undefined && !STOP_WORDS.has(word);
}

/** Nothing that a number could count stands behind it. */
const NOTHING_COUNTED = /^\s?(?:[.,;)]|$|and\b)/;

/** "Teachers average 49 hours a week, nurses 43": the second has the unit of the first. */
function withUnitBefore(text: string, quantities: readonly Quantity[]): Quantity[] {
  let last: Quantity | null = null;
  return quantities.map((quantity) => {
    if (last && !reaches(text, last, quantity)) last = null;
    if (isBare(quantity)) {
      const isLeftOut =
        last &&
        LIKE.has(last.kind) &&
        quantity.bound === 'exact' &&
        scaleOf(last) === 1 &&
        NOTHING_COUNTED.test(text.slice(quantity.end, quantity.end + 5)) &&
        followsThing(text, quantity);
      return last && isLeftOut ? scaled(quantity, last, 1) : quantity;
    }
    if (quantity.kind !== 'year' && quantity.kind !== 'date' && quantity.kind !== 'identifier')
      last = quantity;
    return quantity;
  });
}
const LIKE: ReadonlySet<Quantity['kind']> = new Set(['duration', 'measure', 'percentage', 'currency']);

/** Figures as they are meant where one word serves several: the ends of a change, the unit of a row or of its heading. */
export const spreadOut = (text: string, quantities: readonly Quantity[]): Quantity[] =>
  withUnitBefore(
    text,
    withUnitOfRow(
      text,
      withUnitOfHeading(text, withoutComparison(text, quantities)).flatMap((quantity) =>
        endsOf(text, quantity),
      ),
    ),
  );

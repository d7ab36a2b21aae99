import { lasts } from './calendar-parts.ts';
import { type FoundMark, markAfter } from './marks.ts';
import { DIGIT, HAN, KANA, SPACE, classAt, skipSpaces, skipSpacesBack } from './characters.ts';
import { type Accepted, readVague, readVagueTail } from './eastern-open.ts';
import { markAfterFraction, readFraction, readPower } from './eastern-fractions.ts';
import { goesOnUnit, isStrictWhole } from './evidence-context.ts';
import { bearsOut } from './evidence.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { readMyriad } from './myriad.ts';
import type { Numeral } from './numeral.ts';
import { closesWord, isWord, standsAlone } from './word-edges.ts';

/** Least number that 여 makes approximate. */
const LEAST_ROUND = 10;

/** Neighbouring digits: two of them in a row may be a span. */
const PAIRS = new Set([12, 23, 34, 45, 56, 67, 78, 89]);

function holdsZero(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  for (let at = start; at < end; at += 1)
    if (lexicon.myriad.placeholders.has(text.charCodeAt(at))) return true;
  return false;
}

/** 이삼 명, 사오 년: two digits in a row are a span of values, more of them a code; 八六% is read by place. */
function asSpan(text: string, numeral: Numeral, after: FoundMark | null, lexicon: Lexicon): Numeral | null {
  if (numeral.positional !== true || numeral.digits) return numeral;
  if (classAt(text, numeral.start) === KANA) return { ...numeral, positional: false };
  const { value, end, start } = numeral;
  if (
    after?.mark.kind === 'percentage' &&
    after.start === end &&
    classAt(text, start) === HAN &&
    !PAIRS.has(value ?? 0)
  )
    return { ...numeral, positional: false };
  if (end - start < 6 && holdsZero(text, start, end, lexicon)) return { ...numeral, positional: false };
  if (value === null || end - start !== 2 || !PAIRS.has(value)) return null;
  // 일이 손에: the word for work and its particle.
  const stated = after === null || after.start === end || after.mark.kind !== 'number';
  if (
    !stated &&
    lexicon.myriad.copula.has(text.charCodeAt(end - 1)) &&
    !lexicon.personCounters.has(after.mark.unit ?? '')
  )
    return null;
  return { ...numeral, value: Math.floor(value / 10), high: value % 10, kind: 'range', approximate: true };
}

/** 절반, 이틀, 반: a word that is a quantity by itself. */
function readWhole(text: string, index: number, lexicon: Lexicon): Accepted | null {
  const whole = lexicon.wholes.match(text, index, (value, at) =>
    value.strict === true
      ? isStrictWhole(text, index, at, lexicon)
      : value.lasting === true
        ? lasts(text, at, lexicon)
        : closesWord(text, at, lexicon),
  );
  if (whole === undefined) return null;
  const { value, high, mark } = whole.value;
  const base = {
    start: index,
    end: whole.at,
    value,
    high,
    approximate: high !== undefined,
    decimals: 0,
    digits: false,
    form: 'native' as const,
    parts: 1,
  };
  const named = mark.kind === 'fraction' || mark.kind === 'ordinal' ? mark.kind : 'number';
  const kind = high === undefined ? named : 'range';
  const apart = whole.value.strict === true && !goesOnUnit(text, index, lexicon);
  const beside = apart ? markAfter(text, whole.at, lexicon) : null;
  // 반도 안 남았다: the particle, and no degree.
  const after = beside?.mark.notNative === true ? null : beside;
  return {
    numeral: { ...base, kind },
    after: after ?? { mark: { ...mark, inside: true }, start: index, end: whole.at },
  };
}

/**
 * Reads a numeral of number syllables, or of digits and myriads, and keeps it where its neighbours agree.
 * `floor` is where the quantity before ended.
 */
export function readEastern(text: string, index: number, lexicon: Lexicon, floor = 0): Accepted | null {
  const { myriad } = lexicon;
  const whole = readWhole(text, index, lexicon);
  if (whole !== null) return whole;
  const vague = myriad.vague.match(text, index);
  if (vague !== undefined) return readVague(text, index, vague.at, lexicon);
  const open = readVagueTail(text, index, lexicon);
  if (open !== null) return open;
  for (const stop of readMyriad(text, index, myriad)) {
    const fraction = readFraction(text, stop, lexicon);
    if (fraction !== null)
      return { numeral: fraction, after: markAfterFraction(text, fraction.end, lexicon) };
    const power = readPower(text, stop, lexicon);
    if (power !== null) return { numeral: power, after: null };
    // 하나여야: less than ten is not rounded, so that 여 begins an ending.
    const small = !stop.digits && Math.abs(stop.value ?? LEAST_ROUND) < LEAST_ROUND;
    const tail = small ? undefined : lexicon.approximateTails.match(text, stop.end);
    const end = tail?.at ?? stop.end;
    const beside = markAfter(text, end, lexicon);
    const after = stop.form === 'native' ? nativeCounter(stop, beside) : beside;
    if (endsInDemonstrative(text, stop, lexicon) || endsInCopula(text, stop, after, lexicon)) continue;
    if (stop.digits) {
      const last = classAt(text, stop.end - 1);
      // 50억 사기당한: a lone syllable after a space needs a counter that ends its word.
      const lone = classAt(text, stop.end - 2) === SPACE && last !== DIGIT;
      if (lone && (after === null || !closesWord(text, after.end, lexicon))) continue;
      if (last === DIGIT || after !== null || closesWord(text, end, lexicon) || tail !== undefined) {
        return { numeral: { ...stop, approximate: tail !== undefined }, after };
      }
      continue;
    }
    const minus = lexicon.negatives.match(text, skipSpacesBack(text, stop.start, 1));
    if (standsAlone(text, minus?.at ?? stop.start, stop.end)) return { numeral: { ...stop }, after: null };
    if (stop.value !== null && !Number.isInteger(stop.value)) {
      if (after !== null || closesWord(text, stop.end, lexicon)) return { numeral: stop, after };
      continue;
    }
    const spanned = asSpan(text, stop, after, lexicon);
    if (spanned === null) continue;
    if (tail !== undefined && after === null) continue;
    if (bearsOut(text, spanned, after, lexicon, floor)) {
      const counted =
        after !== null &&
        !countsNoun(text, after, lexicon) &&
        (closesWord(text, after.end, lexicon) ||
          after.end - after.start > 1 ||
          (after.start === end && !(stop.form === 'native' && stop.attributive !== true)));
      return {
        numeral: { ...spanned, ...(tail === undefined ? {} : { approximate: true }) },
        after: counted ? after : null,
      };
    }
  }
  return null;
}

/** 셋집, 넷심: 하나, 둘, 셋 and 넷 have forms of their own before counters. */
function nativeCounter(numeral: Numeral, beside: FoundMark | null): FoundMark | null {
  if (beside === null || beside.mark.notNative === true) return null;
  const last = (numeral.value ?? 0) % 10;
  const bare = numeral.attributive !== true && numeral.high === undefined && last >= 1 && last <= 4;
  if (bare && beside.mark.kind !== 'ordinal' && beside.mark.kind !== 'percentage') return null;
  return beside.mark.native === undefined ? beside : { ...beside, mark: beside.mark.native };
}

/** 이만 이야기를: what looks like a last digit begins a word of its own. */
function endsInDemonstrative(text: string, stop: Numeral, lexicon: Lexicon): boolean {
  const last = stop.end - 1;
  if (last <= stop.start || !lexicon.myriad.copula.has(text.charCodeAt(last))) return false;
  if (classAt(text, last - 1) !== SPACE) return false;
  return isWord(text, last, last + 1, lexicon);
}

/**
 * 천만이 넘는, 1억이다, 오백일 것: what looks like a last digit is a particle or the verb "to be". Nobody leaves out the
 * places between a hundred and a bare digit; after a ten, the words that follow have to say so: 육십이 넘은.
 */
function endsInCopula(text: string, stop: Numeral, after: FoundMark | null, lexicon: Lexicon): boolean {
  const { copulaForms, places, scales } = lexicon.myriad;
  const last = stop.end - 1;
  if (stop.parts < 2 || !copulaForms.has(text.charCodeAt(last))) return false;
  if (after?.start === stop.end) return false;
  const before = text.charCodeAt(last - 1);
  const power = places.get(before) ?? scales.get(before) ?? 0;
  if (power === 0 || standsAlone(text, stop.start, stop.end)) return false;
  if ((lexicon.boundsAfter.match(text, last)?.at ?? 0) > stop.end + 1) return true;
  if (classAt(text, stop.end) === SPACE) {
    if (lexicon.subjectVerbs.match(text, skipSpaces(text, stop.end, 2)) !== undefined) return true;
  }
  const counted = after !== null && (after.mark.kind !== 'number' || !stop.digits);
  return power > 1 && !(counted && closesWord(text, after.end, lexicon));
}

/** 두배우, 세대표: the counter is only the beginning of the noun that is counted. */
function countsNoun(text: string, after: FoundMark, lexicon: Lexicon): boolean {
  if (after.end - after.start > 1 || closesWord(text, after.end, lexicon)) return false;
  const noun = (_: true, at: number): boolean => at > after.end && closesWord(text, at, lexicon);
  return lexicon.counted.match(text, after.start, noun) !== undefined;
}

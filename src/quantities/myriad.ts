import { HANGUL, SPACE, classAt, isDigitAt, skipSpaces } from './characters.ts';
import type { MyriadLexicon, SpokenWord } from './lexicon-shape.ts';
import { readLiteral } from './literal.ts';
import { type State, fresh, takeDigit, takeNative, takePlace, takeScale, valueOf } from './myriad-state.ts';
import type { Numeral } from './numeral.ts';
import { work } from './work.ts';

const MOST_PARTS = 64;

/** Decimals said after a point word: 일점이삼. */
function readPoint(
  text: string,
  at: number,
  lexicon: MyriadLexicon,
): { digits: string; end: number; glued: boolean } | null {
  const point = lexicon.points.match(text, at) ?? lexicon.points.match(text, skipSpaces(text, at, 2));
  if (point === undefined) return null;
  let end = skipSpaces(text, point.at, 1);
  let digits = '';
  while (digits.length < 18) {
    const digit = lexicon.digits.get(text.charCodeAt(end));
    if (digit !== undefined) {
      digits += String(digit);
      end += 1;
    } else if (isDigitAt(text, end)) {
      digits += text.charAt(end);
      end += 1;
    } else {
      const spoken = lexicon.spoken.match(text, end);
      if (spoken?.value.class !== 'digit') break;
      digits += String(spoken.value.value);
      end = spoken.at;
    }
  }
  // ・八十九, 점 팔십구: the decimals said as one number.
  if (digits.length === 1 && lexicon.places.get(text.charCodeAt(end)) === 1) {
    const unit = lexicon.digits.get(text.charCodeAt(end + 1));
    digits += String(unit ?? 0);
    end += unit === undefined ? 1 : 2;
  }
  const kept = trimCopula(text, digits, end, lexicon);
  return kept === null ? null : { ...kept, glued: lexicon.digits.has(text.charCodeAt(at + 1)) };
}

/** 오점 오이다, 만점이다: a last 이 before an ending is the verb "to be". */
function trimCopula(
  text: string,
  digits: string,
  end: number,
  lexicon: MyriadLexicon,
): { digits: string; end: number } | null {
  if (digits === '') return null;
  if (!lexicon.copula.has(text.charCodeAt(end - 1)) || classAt(text, end) !== HANGUL) return { digits, end };
  return digits.length > 1 ? { digits: digits.slice(0, -1), end: end - 1 } : null;
}

function snapshot(state: State, start: number, end: number): Numeral {
  return {
    start,
    end,
    value: valueOf(state),
    high: state.high,
    decimals: state.pending !== null ? state.pendingDecimals : state.decimals,
    kind: state.high === undefined ? 'number' : 'range',
    digits: state.digits,
    form: state.native ? 'native' : state.words > 0 ? 'sino' : 'literal',
    attributive: state.attributive,
    parts: state.parts,
    positional: state.positional,
    approximate: state.rough || state.high !== undefined,
  };
}

/** Where the myriad of a rough count stands: 十余万, 3천여 억 원. */
function roughScale(text: string, index: number, lexicon: MyriadLexicon): number {
  if (lexicon.scales.has(text.charCodeAt(index))) return index;
  const at = skipSpaces(text, index, 1);
  const spaced = at > index && lexicon.scales.has(text.charCodeAt(at)) && classAt(text, at + 1) === SPACE;
  return spaced ? at : -1;
}

/**
 * Reads a numeral of digits, places and myriads from `index`: 삼백스물두, 30만8210, 1억 2천만.
 *
 * Returns every place where it may stop, longest first; the caller takes the first that what follows allows.
 */
export function readMyriad(text: string, index: number, lexicon: MyriadLexicon): Numeral[] {
  const state = fresh();
  const stops: Numeral[] = [];
  let at = index;
  let afterSpace = false;
  while (state.parts < MOST_PARTS) {
    work.steps += 1;
    let next = at;
    if (isDigitAt(text, at)) {
      const literal = readLiteral(text, at);
      const plain = literal.shape === 'integer' || literal.shape === 'grouped' || literal.shape === 'decimal';
      const room = state.parts === 0 || (literal.value < state.lastPlace && literal.value < state.lastScale);
      if (!plain || !room || state.pending !== null || state.native || Number.isNaN(literal.value)) break;
      if (afterSpace && (literal.decimals > 0 || literal.value >= 10000)) break;
      // 만 24세: the age prefix, unless the digits go on to a place of their own.
      if (
        afterSpace &&
        state.parts === 1 &&
        state.words === 1 &&
        !lexicon.places.has(text.charCodeAt(literal.end))
      )
        break;
      state.pending = literal.value;
      state.pendingDecimals = literal.decimals;
      state.pendingDigits = 0;
      state.digits = true;
      next = literal.end;
    } else {
      let code = text.charCodeAt(at);
      // 十余万: a rough count may stand before its myriad.
      const rough = state.parts > 0 ? lexicon.tails.match(text, at) : undefined;
      if (rough !== undefined) {
        const beyond = roughScale(text, rough.at, lexicon);
        if (beyond >= 0) {
          at = beyond;
          code = text.charCodeAt(at);
        }
      }
      if (
        lexicon.placeholders.has(code) &&
        (state.section > 0 || state.total > 0) &&
        state.pending === null
      ) {
        at += 1;
        state.parts += 1;
        continue;
      }
      const native = lexicon.native.match(text, at);
      const spoken = lexicon.spoken.match(text, at);
      const said = (kind: SpokenWord['class']): number | undefined =>
        spoken?.value.class === kind ? spoken.value.value : undefined;
      const place = lexicon.places.get(code) ?? said('place');
      const scale = lexicon.scales.get(code) ?? said('scale');
      const digit = lexicon.digits.get(code) ?? said('digit');
      let took = false;
      const wide = native !== undefined && native.at - at > 1;
      if (!wide && (place !== undefined || scale !== undefined || digit !== undefined)) {
        if (lexicon.blocks(code, text.charCodeAt(at + 1))) break;
        // 이 조건: the demonstrative, not a count of the scale after it.
        if (afterSpace && state.parts === 1 && lexicon.copula.has(text.charCodeAt(index))) break;
        // Digits said one by one stand together: 이삼, not 이 삼.
        if (afterSpace && digit !== undefined && state.pending !== null) break;
        took =
          scale !== undefined
            ? takeScale(state, scale)
            : place !== undefined
              ? takePlace(state, place)
              : takeDigit(state, digit ?? 0);
        next = spoken?.at ?? at + 1;
      }
      // 만 서른 살: the age prefix.
      const prefixed = afterSpace && state.parts === 1 && state.total > 0;
      if (!took && native !== undefined && !prefixed) {
        took = takeNative(state, native.value);
        next = native.at;
      }
      if (!took) break;
      state.words += 1;
    }
    state.parts += 1;
    at = next;
    const point =
      state.native || (state.digits && !lexicon.pointsDigits(text, at)) ? null : readPoint(text, at, lexicon);
    if (
      point !== null &&
      !state.positional &&
      (state.parts > 1 || state.pending !== null || (point.glued && state.section > 0))
    ) {
      const value = Number(`${String(valueOf(state))}.${point.digits}`);
      stops.push(snapshot(state, index, at));
      Object.assign(state, {
        total: 0,
        section: 0,
        pending: value,
        pendingDecimals: point.digits.length,
        pendingDigits: 0,
      });
      at = point.end;
      const code = text.charCodeAt(at);
      const scale = lexicon.scales.get(code);
      if (scale !== undefined && !lexicon.blocks(code, text.charCodeAt(at + 1))) {
        state.lastScale = Number.POSITIVE_INFINITY;
        stops.push(snapshot(state, index, at));
        takeScale(state, scale);
        at += 1;
      }
      stops.push(snapshot(state, index, at));
      return stops.reverse();
    }
    afterSpace = classAt(text, at) === SPACE;
    stops.push(snapshot(state, index, at));
    if (afterSpace) at = skipSpaces(text, at, 2);
    if (state.high !== undefined) break;
  }
  return stops.reverse();
}

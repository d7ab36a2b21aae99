import { shift } from './literal.ts';

/** A numeral as far as it is read: finished myriads, the section below the next one, and the digit that waits for its place. */
export interface State {
  total: number;
  section: number;
  pending: number | null;
  pendingDecimals: number;
  pendingDigits: number;
  lastPlace: number;
  lastScale: number;
  parts: number;
  words: number;
  digits: boolean;
  native: boolean;
  attributive: boolean;
  positional: boolean;
  rough: boolean;
  decimals: number;
  high: number | undefined;
}

/** Nothing read yet. */
export function fresh(): State {
  return {
    total: 0,
    section: 0,
    pending: null,
    pendingDecimals: 0,
    pendingDigits: 0,
    lastPlace: Number.POSITIVE_INFINITY,
    lastScale: Number.POSITIVE_INFINITY,
    parts: 0,
    words: 0,
    digits: false,
    native: false,
    attributive: false,
    positional: false,
    rough: false,
    decimals: 0,
    high: undefined,
  };
}

/** The value of what is read so far. */
export function valueOf(state: State): number {
  return state.total + state.section + (state.pending ?? 0);
}

/** Takes a myriad, given its power of ten; false where it cannot go on. */
export function takeScale(state: State, power: number): boolean {
  const scale = 10 ** power;
  if (scale >= state.lastScale || state.positional || state.native) return false;
  const hasCount = state.section > 0 || state.pending !== null;
  if (state.pending !== null && state.section > 0 && state.pendingDecimals > 0) return false;
  const count = hasCount ? state.section + (state.pending ?? 0) : 1;
  state.total += shift(count, power);
  state.decimals = Math.max(0, state.pendingDecimals - power);
  state.section = 0;
  state.pending = null;
  state.pendingDecimals = 0;
  state.lastPlace = scale;
  state.lastScale = scale;
  return true;
}

const SPANS = new Set([12, 23, 34, 45, 56, 67, 78, 89]);

/** Takes ten, hundred or thousand, given its power of ten; false where it cannot go on. */
export function takePlace(state: State, power: number): boolean {
  const place = 10 ** power;
  if (state.positional && state.section === 0 && state.total === 0 && SPANS.has(state.pending ?? 0)) {
    // 이삼십: two neighbouring digits share the place.
    const pair = state.pending ?? 0;
    state.section = Math.floor(pair / 10) * place;
    state.high = (pair % 10) * place;
    state.pending = null;
    state.positional = false;
    state.lastPlace = place;
    return true;
  }
  if (place >= state.lastPlace || place >= state.lastScale || state.positional || state.native) return false;
  if (state.pending !== null && state.pending >= 10 && state.section > 0) return false;
  state.section += state.pending === null ? place : shift(state.pending, power);
  state.decimals = Math.max(0, state.pendingDecimals - power);
  state.pending = null;
  state.pendingDecimals = 0;
  state.lastPlace = place;
  return true;
}

/** Takes a digit said in a word; false where it cannot go on. */
export function takeDigit(state: State, digit: number): boolean {
  if (state.native || state.pendingDecimals > 0) return false;
  // Zero stands in rows of digits alone: 공일공.
  if (digit === 0 && (state.section > 0 || state.total > 0)) return false;
  if (state.pending === null) {
    if (state.lastPlace <= 1) return false;
    state.pending = digit;
    state.pendingDigits = 1;
    return true;
  }
  // 이삼, 二〇一九: digits in a row, read one by one.
  if (state.section > 0 || state.total > 0 || state.pendingDigits === 0 || state.pendingDigits > 18)
    return false;
  state.pending = state.pending * 10 + digit;
  state.pendingDigits += 1;
  state.positional = true;
  return true;
}

/** Takes a native number word; false where it cannot go on. */
export function takeNative(state: State, word: NativeWord): boolean {
  if (state.pending !== null || state.positional || state.high !== undefined) return false;
  // Native units follow native tens or a hundred, never a Sino-Korean ten: 백 한, not 삼십 세.
  if (!state.native && state.lastPlace <= 10) return false;
  // 만한, 억한: a myriad takes no attributive unit right away.
  if (word.attributive && state.total > 0 && state.section === 0) return false;
  if (word.tens) {
    if (state.lastPlace <= 10) return false;
    state.lastPlace = 10;
  } else {
    if (state.lastPlace <= 1) return false;
    state.lastPlace = 1;
  }
  if (word.high !== undefined) state.high = valueOf(state) + word.high;
  state.section += word.value;
  state.native = true;
  state.attributive = word.attributive;
  state.rough = word.rough === true;
  return true;
}

/** A native number word as the lexicon holds it. */
export interface NativeWord {
  value: number;
  high?: number;
  tens: boolean;
  attributive: boolean;
  /** About as many. */
  rough?: boolean;
}

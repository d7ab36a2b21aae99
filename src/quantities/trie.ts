import { CLASS, DIGIT_SPACE, SPACE } from './characters.ts';
import { work } from './work.ts';

/** A match in a trie: its value and where it stops (forward: end, exclusive; backward: start). */
export interface Hit<T> {
  value: T;
  at: number;
}

/** Whether a match will do that stops at `at`; given the text, so that no closure need be made for each place. */
export type Accept<T> = (value: T, at: number, text: string) => boolean;

const SPACE_CODE = 0x20;
const LONGEST_GAP = 3;
const LOW_BITS = 0x3ff;
/** Knuth's multiplier for hashing by the high bits. */
const GOLDEN = 0x9e3779b1;

function lower(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

/**
 * Phrases to values, looked up without copying the text. A space in a phrase stands for up to three
 * white-space characters of the text. All steps share one table with open addressing, small enough to stay in
 * the processor's cache.
 */
export class Trie<T> {
  readonly #foldCase: boolean;
  readonly #backward: boolean;
  readonly #values: (T | undefined)[] = [undefined];
  /** Node and code unit of each step, 0 where a slot is free; and the node it leads to. */
  #keys = new Int32Array(64);
  #nexts = new Int32Array(64);
  #shift = 26;
  #steps = 0;
  /** Code units a match may begin with. */
  readonly #begins = new Set<number>();
  /** The same by their low bits, to turn most places away by one look at little memory. */
  readonly #mayBegin = new Uint8Array(LOW_BITS + 1);

  constructor(options: { foldCase?: boolean; backward?: boolean } = {}) {
    this.#foldCase = options.foldCase ?? false;
    this.#backward = options.backward ?? false;
  }

  add(phrase: string, value: T): void {
    let node = 0;
    for (let step = 0; step < phrase.length; step += 1) {
      const raw = phrase.charCodeAt(this.#backward ? phrase.length - 1 - step : step);
      const code = this.#foldCase ? lower(raw) : raw;
      if (step === 0) this.#begin(code);
      let next = this.#next(node, code);
      if (next === 0) {
        next = this.#values.push(undefined) - 1;
        this.#link((node << 16) | code, next);
      }
      node = next;
    }
    this.#values[node] ??= value;
  }

  /** Sets a 1 at each code unit that a match may begin with (backward tries: end with). */
  markBegins(into: Uint8Array): void {
    for (const code of this.#begins) into[code] = 1;
  }

  /** Longest phrase that starts at `index` (backward tries: that ends there) and satisfies `accept`. */
  match(text: string, index: number, accept?: Accept<T>): Hit<T> | undefined {
    // Kept apart from the walk and short, so that it is inlined: most places fail here.
    const first = this.#backward ? index - 1 : index;
    if (first < 0 || first >= text.length || this.#mayBegin[text.charCodeAt(first) & LOW_BITS] === 0)
      return undefined;
    return this.#walk(text, index, accept);
  }

  #walk(text: string, index: number, accept?: Accept<T>): Hit<T> | undefined {
    const backward = this.#backward;
    let node = 0;
    let best: Hit<T> | undefined;
    let at = index;
    for (;;) {
      const from = backward ? at - 1 : at;
      if (from < 0 || from >= text.length) return best;
      let code = text.charCodeAt(from);
      if (CLASS[code] === SPACE) {
        code = SPACE_CODE;
        at = this.#skip(text, from);
      } else {
        if (this.#foldCase) code = lower(code);
        at = backward ? from : from + 1;
      }
      work.steps += 1;
      node = this.#next(node, code);
      if (node === 0) return best;
      const value = this.#values[node];
      if (value !== undefined && (accept === undefined || accept(value, at, text))) best = { value, at };
    }
  }

  #next(node: number, code: number): number {
    const key = (node << 16) | code;
    const keys = this.#keys;
    let slot = Math.imul(key, GOLDEN) >>> this.#shift;
    for (;;) {
      const found = keys[slot];
      if (found === key) return this.#nexts[slot] ?? 0;
      if (found === 0) return 0;
      slot = (slot + 1) & (keys.length - 1);
    }
  }

  #link(key: number, next: number): void {
    if (this.#steps * 2 >= this.#keys.length) this.#grow();
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key, GOLDEN) >>> this.#shift;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#nexts[slot] = next;
    this.#steps += 1;
  }

  #grow(): void {
    const keys = this.#keys;
    const nexts = this.#nexts;
    this.#keys = new Int32Array(keys.length * 2);
    this.#nexts = new Int32Array(keys.length * 2);
    this.#shift -= 1;
    this.#steps = 0;
    for (const [slot, key] of keys.entries()) if (key !== 0) this.#link(key, nexts[slot] ?? 0);
  }

  #begin(code: number): void {
    const codes = [code];
    if (this.#foldCase && code >= 0x61 && code <= 0x7a) codes.push(code - 0x20);
    if (code === SPACE_CODE) codes.push(0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0xa0, DIGIT_SPACE);
    for (const one of codes) {
      this.#begins.add(one);
      this.#mayBegin[one & LOW_BITS] = 1;
    }
  }

  #skip(text: string, from: number): number {
    const step = this.#backward ? -1 : 1;
    let at = from;
    for (let gap = 0; gap < LONGEST_GAP && at >= 0 && at < text.length; gap += 1) {
      if (CLASS[text.charCodeAt(at)] !== SPACE) break;
      at += step;
    }
    return this.#backward ? at + 1 : at;
  }
}

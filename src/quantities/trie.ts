import { CLASS, SPACE } from './characters.ts';
import { work } from './work.ts';

/** A match in a trie: its value and where it stops (forward: end, exclusive; backward: start). */
export interface Hit<T> {
  value: T;
  at: number;
}

const SPACE_CODE = 0x20;
const LONGEST_GAP = 3;
const ASCII = 0x80;
const WIDE = 0x10000;

function lower(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

/**
 * Phrases to values, looked up without copying the text. A space in a phrase stands for up to three
 * white-space characters of the text. ASCII steps go through a flat table, others through one map.
 */
export class Trie<T> {
  readonly #foldCase: boolean;
  readonly #backward: boolean;
  readonly #values: (T | undefined)[] = [undefined];
  /** Row of each node in the flat table; most nodes of other scripts have none. */
  readonly #rows: number[] = [0];
  #ascii = new Int32Array(ASCII * 8);
  #rowCount = 1;
  readonly #wide = new Map<number, number>();
  /** Which code units a match may begin with: most places fail here. */
  readonly #begins = new Uint8Array(WIDE);

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
        this.#rows.push(0);
        this.#link(node, code, next);
      }
      node = next;
    }
    this.#values[node] ??= value;
  }

  /** Sets a 1 at each code unit that a match may begin with (backward tries: end with). */
  markBegins(into: Uint8Array): void {
    for (let code = 0; code < WIDE; code += 1) if (this.#begins[code] === 1) into[code] = 1;
  }

  /** Longest phrase that starts at `index` (backward tries: that ends there) and satisfies `accept`. */
  match(text: string, index: number, accept?: (value: T, at: number) => boolean): Hit<T> | undefined {
    const backward = this.#backward;
    const first = backward ? index - 1 : index;
    if (first < 0 || first >= text.length || this.#begins[text.charCodeAt(first)] === 0) return undefined;
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
      if (value !== undefined && (accept === undefined || accept(value, at))) best = { value, at };
    }
  }

  #next(node: number, code: number): number {
    if (code < ASCII) return this.#ascii[(this.#rows[node] ?? 0) * ASCII + code] ?? 0;
    return this.#wide.get(node * WIDE + code) ?? 0;
  }

  #link(node: number, code: number, next: number): void {
    if (code >= ASCII) {
      this.#wide.set(node * WIDE + code, next);
      return;
    }
    // Row 0 stays empty, for nodes without ASCII steps.
    let row = this.#rows[node] ?? 0;
    if (row === 0) {
      row = this.#rowCount;
      this.#rowCount += 1;
      this.#rows[node] = row;
    }
    if ((row + 1) * ASCII > this.#ascii.length) {
      const grown = new Int32Array(this.#ascii.length * 4);
      grown.set(this.#ascii);
      this.#ascii = grown;
    }
    this.#ascii[row * ASCII + code] = next;
  }

  #begin(code: number): void {
    this.#begins[code] = 1;
    if (this.#foldCase && code >= 0x61 && code <= 0x7a) this.#begins[code - 0x20] = 1;
    if (code === SPACE_CODE)
      for (const space of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0xa0]) this.#begins[space] = 1;
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

import { SPACE, classAt } from './characters.ts';

interface Node<T> {
  next: Map<number, Node<T>>;
  value: T | undefined;
}

/** A match in a trie: its value and where it stops (forward: end, exclusive; backward: start). */
export interface Hit<T> {
  value: T;
  at: number;
}

const SPACE_CODE = 0x20;
const LONGEST_GAP = 3;

function lower(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

/** Phrases to values. A space in a phrase stands for up to three white-space characters of the text. */
export class Trie<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };
  readonly #foldCase: boolean;
  readonly #backward: boolean;

  constructor(options: { foldCase?: boolean; backward?: boolean } = {}) {
    this.#foldCase = options.foldCase ?? false;
    this.#backward = options.backward ?? false;
  }

  add(phrase: string, value: T): void {
    let node = this.#root;
    for (let step = 0; step < phrase.length; step += 1) {
      const raw = phrase.charCodeAt(this.#backward ? phrase.length - 1 - step : step);
      const code = this.#foldCase ? lower(raw) : raw;
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map(), value: undefined };
        node.next.set(code, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /** Longest phrase that starts at `index` (backward tries: that ends there) and satisfies `accept`. */
  match(text: string, index: number, accept?: (value: T, at: number) => boolean): Hit<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    let best: Hit<T> | undefined;
    let at = index;
    while (node !== undefined) {
      if (node.value !== undefined && (accept === undefined || accept(node.value, at))) {
        best = { value: node.value, at };
      }
      const from: number = this.#backward ? at - 1 : at;
      if (from < 0 || from >= text.length) break;
      if (classAt(text, from) === SPACE) {
        node = node.next.get(SPACE_CODE);
        at = this.#skip(text, from);
      } else {
        const code: number = text.charCodeAt(from);
        node = node.next.get(this.#foldCase ? lower(code) : code);
        at = this.#backward ? from : from + 1;
      }
    }
    return best;
  }

  #skip(text: string, from: number): number {
    let at = from;
    for (let gap = 0; gap < LONGEST_GAP && classAt(text, at) === SPACE; gap += 1)
      at += this.#backward ? -1 : 1;
    return this.#backward ? at + 1 : at;
  }
}

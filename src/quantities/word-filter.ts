const LETTERS = 27;
const LONGEST = 31;

/** 1–26 for an ASCII letter of either case, 0 for anything else. */
function letter(code: number): number {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a ? small - 0x60 : 0;
}

/**
 * Tells at once of most words that no phrase begins with them: by their first two letters and their length.
 * Words that begin with other letters than ASCII ones always pass.
 */
export class WordFilter {
  readonly #lengths = new Uint32Array(LETTERS * LETTERS);

  add(phrase: string): void {
    let length = 0;
    while (length < phrase.length && letter(phrase.charCodeAt(length)) > 0) length += 1;
    const key = letter(phrase.charCodeAt(0)) * LETTERS + (length > 1 ? letter(phrase.charCodeAt(1)) : 0);
    this.#lengths[key] = (this.#lengths[key] ?? 0) | (1 << Math.min(length, LONGEST));
  }

  /** Whether a phrase may begin with the word at [start, end). */
  passes(text: string, start: number, end: number): boolean {
    const first = letter(text.charCodeAt(start));
    if (first === 0) return true;
    const length = end - start;
    const key = first * LETTERS + (length > 1 ? letter(text.charCodeAt(start + 1)) : 0);
    return ((this.#lengths[key] ?? 0) & (1 << Math.min(length, LONGEST))) !== 0;
  }
}

import { decodeString } from 'micromark-util-decode-string';

/** Text as readers see it, with the offset in the file that each of its UTF-16 units comes from. */
export interface MappedText {
  text: string;
  /** One offset per unit, and one more for the end. */
  offsets: number[];
}

/** Collects pieces of a file into one mapped text. */
export class TextCollector {
  #text = '';
  #offsets: number[] = [];
  #end = 0;

  /** Length so far, which is where the next piece will start. */
  get length(): number {
    return this.#text.length;
  }

  /**
   * Adds a value that was written as `raw` at `start` of the file.
   * Escapes, character references, folded lines and block prefixes make raw longer than the value.
   */
  add(value: string, raw: string, start: number): void {
    this.#text += value;
    if (raw === value) for (let i = 0; i < value.length; i++) this.#offsets.push(start + i);
    else this.#offsets.push(...alignOffsets(value, raw).map((offset) => start + offset));
    this.#end = start + raw.length;
  }

  /** Adds words that stand nowhere in the file, such as the space that parts two cells. */
  addSynthetic(value: string): void {
    for (const _ of value) this.#offsets.push(this.#end);
    this.#text += value;
  }

  finish(): MappedText {
    return { text: this.#text, offsets: [...this.#offsets, this.#end] };
  }
}

/** File offsets of a stretch of mapped text; the end is that of the last unit, not of what follows it. */
export function fileRange(mapped: MappedText, start: number, end: number): { start: number; end: number } {
  const from = mapped.offsets[start] ?? mapped.offsets.at(-1) ?? 0;
  const last = end > start ? (mapped.offsets[end - 1] ?? from) : from;
  const next = mapped.offsets[end] ?? last + 1;
  return { start: from, end: end > start ? Math.max(last + 1, Math.min(next, last + 1)) : from };
}

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/y;

function alignOffsets(value: string, raw: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (let i = 0; i < value.length; ) {
    const reference = referenceAt(raw, at);
    if (reference && value.startsWith(reference.value, i)) {
      for (const unit of reference.value.split('')) if (unit) offsets.push(at);
      i += reference.value.length;
      at += reference.length;
      continue;
    }
    if (at >= raw.length) {
      offsets.push(Math.max(0, raw.length - 1));
      i++;
    } else if (raw[at] === value[i] || (isSpace(raw[at]) && isSpace(value[i]))) {
      offsets.push(at++);
      i++;
    } else at++;
  }
  return offsets;
}

function referenceAt(raw: string, at: number): { value: string; length: number } | null {
  if (raw[at] !== '&') return null;
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(raw);
  if (!match) return null;
  const value = decodeString(match[0]);
  return value === match[0] ? null : { value, length: match[0].length };
}

const isSpace = (unit: string | undefined): boolean => unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r';

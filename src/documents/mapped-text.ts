import { decodeString } from 'micromark-util-decode-string';

/** Text as readers see it, with the stretch of the file that each of its UTF-16 units comes from. */
export interface MappedText {
  text: string;
  /** Offset in the file at which each unit starts. */
  starts: number[];
  /** Offset in the file at which each unit ends, exclusive. */
  ends: number[];
}

/** Collects pieces of a file into one mapped text. */
export class TextCollector {
  #text = '';
  #starts: number[] = [];
  #ends: number[] = [];

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
    if (raw === value) {
      for (let at = start; at < start + raw.length; at++) {
        this.#starts.push(at);
        this.#ends.push(at + 1);
      }
      return;
    }
    for (const [from, to] of alignUnits(value, raw)) {
      this.#starts.push(start + from);
      this.#ends.push(start + to);
    }
  }

  /** Adds words that stand nowhere in the file by themselves; they map to `start`. */
  addSynthetic(value: string, start: number): void {
    this.add(value, '', start);
  }

  finish(): MappedText {
    return { text: this.#text, starts: this.#starts, ends: this.#ends };
  }
}

/** Puts words into a mapped text; they map to the given stretch of the file as a whole. */
export function insertText(
  mapped: MappedText,
  at: number,
  words: string,
  file: { start: number; end: number },
): MappedText {
  const same = (offset: number) => Array.from({ length: words.length }, () => offset);
  return {
    text: mapped.text.slice(0, at) + words + mapped.text.slice(at),
    starts: mapped.starts.toSpliced(at, 0, ...same(file.start)),
    ends: mapped.ends.toSpliced(at, 0, ...same(file.end)),
  };
}

/** File offsets of a stretch of mapped text, end exclusive. */
export function fileRange(
  { starts, ends }: MappedText,
  start: number,
  end: number,
): { start: number; end: number } {
  const from = starts[start] ?? ends.at(-1) ?? 0;
  return { start: from, end: end > start ? (ends[end - 1] ?? from) : from };
}

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/y;

/** Walks value and raw text side by side and skips what raw has more. */
function* alignUnits(value: string, raw: string): Iterable<readonly [from: number, to: number]> {
  let at = 0;
  for (let unit = 0; unit < value.length;) {
    const reference = referenceAt(raw, at);
    if (reference && value.startsWith(reference.value, unit)) {
      const end = at + reference.length;
      for (const _unit of reference.value.split('')) yield [at, end];
      unit += reference.value.length;
      at = end;
    } else if (at >= raw.length) {
      yield [raw.length, raw.length];
      unit++;
    } else if (raw[at] === value[unit] || (isSpace(raw[at]) && isSpace(value[unit]))) {
      yield [at, at + 1];
      at++;
      unit++;
    } else at++;
  }
}

function referenceAt(raw: string, at: number): { value: string; length: number } | null {
  if (raw[at] !== '&') return null;
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(raw);
  if (!match) return null;
  const value = decodeString(match[0]);
  return value === match[0] ? null : { value, length: match[0].length };
}

const isSpace = (unit: string | undefined): boolean =>
  unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r';

import { breaksWord, type Seam } from './boundary.ts';
import { CLASS, classOf, isLetter } from './character-class.ts';
import { GAP, readUnits, type Units } from './clusters.ts';

/** A span of UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The canonical characters of a text: normal form, no white space (but between figures), no hyphens inside words.
 *
 * Two texts have equal streams exactly if they differ in nothing but spacing, hyphenation, ligatures,
 * kinds of quote mark and dash, and Unicode form.
 */
export interface Stream {
  text: string;
  /** UTF-16 offsets in the source text of each unit of `text`; `to` is exclusive. */
  from: Int32Array;
  to: Int32Array;
  /** breaks[i] is 1 where one word ends and another starts before unit i; length is text.length + 1. */
  breaks: Uint8Array;
}

const ELLIPSIS = '…';
const FREE_DASH = '—';

/** Length of a run of dots that is an ellipsis (three or more, spaced or not) at `index`, else 0. */
function ellipsisLength(units: Units, index: number): number {
  if (units.text.charCodeAt(index) !== 0x2e) return 0;
  let end = index + 1;
  while (end < units.text.length && units.text.charCodeAt(end) === 0x2e) end += 1;
  return end - index >= 3 ? end - index : 0;
}

/** End of a run of one repeated sign without white space inside. */
function runEnd(units: Units, index: number): number {
  const unit = units.text.charCodeAt(index);
  let end = index + 1;
  while (end < units.text.length && units.text.charCodeAt(end) === unit && units.gap[end] === GAP.none)
    end += 1;
  return end;
}

function startsFigure({ text, gap }: Units, index: number): boolean {
  if (classOf(text, index) === CLASS.digit) return true;
  const lead = text.charAt(index);
  if (lead !== '.' || index + 1 >= text.length) return false;
  return gap[index + 1] === GAP.none && classOf(text, index + 1) === CLASS.digit;
}

/** Whether a dash stands apart from the figure after it: the dash of a list, or one between clauses. */
function isFreeDash({ text, gap: gaps }: Units, index: number, end: number, gap: number): boolean {
  const after = gaps[end] ?? GAP.none;
  if (after === GAP.none && end < text.length) return false;
  const afterFigure = index > 0 && classOf(text, index - 1) === CLASS.digit;
  const beforeFigure = end < text.length && classOf(text, end) === CLASS.digit;
  if (afterFigure && beforeFigure) return false;
  // A line broken after the sign: "= −↵0.059".
  if (beforeFigure && after === GAP.line && index > 0 && '=<>≤≥≈('.includes(text.charAt(index - 1)))
    return false;
  const attached = gap === GAP.none && index > 0 && classOf(text, index - 1) <= CLASS.digit;
  return !(attached && after === GAP.line);
}

function isBetweenLetters(text: string, index: number, end: number): boolean {
  if (index === 0 || end >= text.length) return false;
  return isLetter(classOf(text, index - 1)) && isLetter(classOf(text, end));
}

/** Whether white space after `text` (already canonical) must stay, lest two figures become one. */
function endsFigure(text: string): boolean {
  const last = text.length - 1;
  if (last < 0) return false;
  if (classOf(text, last) === CLASS.digit) return true;
  const unit = text.charAt(last);
  return (unit === '.' || unit === ',') && last > 0 && classOf(text, last - 1) === CLASS.digit;
}

/** Short texts share one room while their streams are made. */
const SHARED = 8192;
const shared = {
  from: new Int32Array(SHARED),
  to: new Int32Array(SHARED),
  breaks: new Uint8Array(SHARED + 1),
};

/** Room for the units of a stream, with what the rules need to know of the last ones. */
function makeOutput(size: number) {
  const isShort = size <= SHARED;
  const from = isShort ? shared.from : new Int32Array(size);
  const to = isShort ? shared.to : new Int32Array(size);
  const breaks = isShort ? shared.breaks : new Uint8Array(size + 1);
  let text = '';
  let tail = '';
  let length = 0;
  return {
    length: () => length,
    tail: () => tail,
    add(character: string, start: number, end: number, breaksBefore: boolean): void {
      from[length] = start;
      to[length] = end;
      breaks[length] = breaksBefore ? 1 : 0;
      text += character;
      tail = (tail.length > 8 ? tail.slice(-3) : tail) + character;
      length += 1;
    },
    lastEnd: () => to[length - 1] ?? 0,
    done(): Stream {
      breaks[0] = 1;
      breaks[length] = 1;
      const room = <T extends Int32Array>(array: T) => array.slice(0, length);
      return { text, from: room(from), to: room(to), breaks: breaks.slice(0, length + 1) };
    },
  };
}

/** Make the canonical stream of a text, leaving out the spans in `skip` (sorted, disjoint). Linear. */
export function makeStream(source: string, skip: readonly Span[] = []): Stream {
  const units = readUnits(source, skip);
  const { text, gap: gaps, dashes } = units;
  const output = makeOutput(text.length * 2 + 1);
  let dash: Seam['dash'];
  let gap: number = GAP.none;
  let afterMinus = false;
  for (let index = 0; index < text.length;) {
    gap = Math.max(gap, gaps[index] ?? GAP.none);
    const character = text.charAt(index);
    let end = index + 1;
    let shown = character;
    if (character === '-') {
      end = runEnd(units, index);
      if (dashes.get(index) !== 'minus' && isBetweenLetters(text, index, end) && output.length() > 0) {
        const after = gaps[end] ?? GAP.none;
        dash = { before: gap, after, long: end - index > 1 || dashes.has(index) };
        gap = Math.max(gap, after);
        index = end;
        continue;
      }
      if (!dashes.has(index) && isFreeDash(units, index, end, gap)) shown = FREE_DASH;
    } else if (character === "'") {
      end = runEnd(units, index);
    } else if (character === '.') {
      const dots = ellipsisLength(units, index);
      if (dots > 0) {
        end = index + dots;
        shown = ELLIPSIS;
      }
    }
    let parted = true;
    if (output.length() > 0) {
      const out = output.tail();
      const gapAfter = gaps[end] ?? GAP.none;
      parted = breaksWord({ out, text, index, end, gap, gapAfter, dash, afterMinus });
      // White space between two figures is the one kind that no reader can do without.
      if (gap > GAP.none && endsFigure(out) && startsFigure(units, index)) {
        output.add(' ', output.lastEnd(), units.from[index] ?? 0, parted);
      }
    }
    output.add(shown, units.from[index] ?? 0, units.to[end - 1] ?? 0, parted);
    afterMinus = character === '-' && dashes.get(index) === 'minus';
    dash = undefined;
    gap = GAP.none;
    index = end;
  }
  return output.done();
}

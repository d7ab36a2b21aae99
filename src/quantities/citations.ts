import { startsLatin } from './accept.ts';
import { LATIN, SPACE, classAt, isDigitAt, isUpperAt, skipSpaces, skipSpacesBack } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { wordStartBefore } from './names.ts';

/** Start of the capitalized word that ends at `end`, or -1. */
function surname(text: string, end: number): number {
  const start = wordStartBefore(text, end);
  return start < end && isUpperAt(text, start) ? start : -1;
}

/** The year of a citation: et al., 1999; Konacki (2005a); (Calvet, 1981; Andreff, 1985). */
export function citesYear(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (classAt(text, made.end - 1) === LATIN) return true;
  let before = skipSpacesBack(text, made.start, 3);
  const opened = text.charAt(before - 1) === '(' || text.charAt(before - 1) === '[';
  if (opened) before = skipSpacesBack(text, before - 1, 3);
  const comma = text.charAt(before - 1) === ',';
  if (comma) before = skipSpacesBack(text, before - 1, 3);
  if (lexicon.coauthors.match(text, before, startsLatin) !== undefined) return true;
  const next = text.charAt(skipSpaces(text, made.end, 2));
  const closes = next === ')' || next === ']' || next === ';';
  if (opened && !comma && closes && isDigitAt(text, before - 1)) return true;
  if (surname(text, before) < 0) return false;
  if (opened) return !comma && (closes || next === ',');
  // (Gillmore, 2003, p. 5), (Knox 1998, p. 5)
  const goesOn = next === ',' && (comma || opensName(text, before));
  return (goesOn || (closes && (comma || before < made.start))) && isParenthetical(text, made.start);
}

/** (Knox: a bracket and one capitalized word that ends at `end`. */
function opensName(text: string, end: number): boolean {
  return text.charAt(wordStartBefore(text, end) - 1) === '(';
}

/** (Miller et al., 2006, 2010): a further year of the same authors. */
export function citesAgain(text: string, last: Draft | undefined, made: Draft): boolean {
  if (last?.kind !== 'identifier' || !/^[, ]{1,2}$/.test(text.slice(last.end, made.start))) return false;
  return /^[12]\d{3}[a-z]?$/.test(text.slice(last.start, last.end)) && isParenthetical(text, made.start);
}

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const LONGEST_MARK = 3;
const LEAST_WORD = 3;

/** "remains contested.4 Others", "as shown,12": the number of a note right behind the mark that closes a word. */
export function isNoteMark(text: string, made: Draft): boolean {
  if (made.start < LEAST_WORD) return false;
  const mark = text.charCodeAt(made.start - 1);
  if ((mark !== FULL_STOP && mark !== COMMA) || made.decimals > 0 || made.end - made.start > LONGEST_MARK)
    return false;
  for (let size = 1; size <= LEAST_WORD; size += 1) {
    const at = made.start - 1 - size;
    if (classAt(text, at) !== LATIN || isUpperAt(text, at)) return false;
  }
  if (made.end >= text.length || text.charAt(made.end) === '\n') return true;
  if (classAt(text, made.end) !== SPACE) return false;
  return mark === COMMA || isUpperAt(text, skipSpaces(text, made.end, 2));
}

const LONGEST_PAGES = 32;

/** J. Neurosci. 29, 1860–1873 (2009): where the volume begins before the year of an article, or -1. */
export function volumeStart(text: string, made: Draft): number {
  if (text.charAt(made.start - 1) !== '(' || text.charAt(made.end) !== ')') return -1;
  const from = Math.max(0, made.start - LONGEST_PAGES);
  const found = /\d{1,4}(?:\(\d{1,3}\))?, [eS]?\d{1,6}[–-]\d{1,6} \($/.exec(text.slice(from, made.start));
  return found === null ? -1 : from + found.index;
}

/** 2020;383(27):2603–15: where the pages of an article end that stand behind its year, or -1. */
export function pagesEnd(text: string, made: Draft): number {
  const rest = text.slice(made.end, made.end + LONGEST_PAGES);
  const found = /^; ?\d{1,4}(?:\(\d{1,3}\))?: ?[eS]?\d{1,6}(?:[–-]\d{1,6})?/.exec(rest);
  return found === null ? -1 : made.end + found[0].length;
}

/** Whether a round bracket opened shortly before `index` is still open. */
export function isParenthetical(text: string, index: number): boolean {
  for (let at = index - 1, stop = Math.max(0, index - 160); at >= stop; at -= 1) {
    const char = text.charAt(at);
    if (char === '(') return true;
    if (char === ')') return false;
  }
  return false;
}

/** "as shown before (26,29,35–38)": reference numbers whose raised position is lost, without spaces. */
export function opensReferences(text: string, made: Draft): boolean {
  if (made.end - made.start > 3 || classAt(text, made.start - 2) !== SPACE) return false;
  const before = skipSpacesBack(text, made.start - 1, 2);
  if (classAt(text, before - 1) !== LATIN) return false;
  return (
    /^(?:[,–-]\d{1,3}){1,12}\)/.test(text.slice(made.end, made.end + 50)) && text.charAt(made.end) === ','
  );
}

/** Makes names of the drafts that lie in [start, end), from the one at `index` on in steps of `step`. */
export function nameWithin(
  drafts: readonly Draft[],
  index: number,
  step: 1 | -1,
  start: number,
  end: number,
): void {
  if (start < 0) return;
  for (let at = index; at >= 0 && at < drafts.length; at += step) {
    const made = drafts[at];
    if (made === undefined || made.start < start || made.end > end) return;
    made.kind = 'identifier';
  }
}

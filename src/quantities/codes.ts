import { endsInSpace, startsWord } from './accept.ts';
import { LATIN, classAt, isDigitAt, isUpperAt, skipSpaces, skipSpacesBack } from './characters.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { digitRun } from './literal-groups.ts';
import { type Literal, readLiteral } from './literal.ts';
import { runOn } from './names.ts';

/** Start of a code with the word that announces it: arXiv 2412.14093. */
export function codeStart(text: string, start: number, lexicon: Lexicon): number {
  const cue = lexicon.nameCues.match(text, skipSpacesBack(text, start, 2), startsWord);
  return cue?.at ?? start;
}

/** Versions, addresses, section numbers, telephone numbers: 1.2.3, 192.168.1.2, +1-222-2222. */
export function isCode(text: string, start: number, end: number, shape: string): boolean {
  if (shape === 'code') return true;
  const code = text.charCodeAt(end);
  if (shape === 'decimal' && code === 0x2e && isDigitAt(text, end + 1)) return true;
  if (code === 0x2d && isDigitAt(text, end + 1) && shape === 'integer') {
    const second = readLiteral(text, end + 1);
    const third = text.charCodeAt(second.end);
    if ((third === 0x2d || third === 0x2f) && isDigitAt(text, second.end + 1)) return true;
    return isShortCall(text, start, end, second);
  }
  // A build named after its day: 20240611.3.
  if (shape === 'decimal' && /^(?:19|20)\d{6}\.\d/.test(text.slice(start, start + 10))) return true;
  // arXiv numbers stand alone now and then: 2412.14093.
  if (shape !== 'decimal' || end - start !== 10 || text.charCodeAt(start + 4) !== 0x2e) return false;
  const month = Number(text.slice(start + 2, start + 4));
  return month >= 1 && month <= 12 && (text.charAt(end) === 'v' || classAt(text, end) !== LATIN);
}

/** Directive 2010/63/EU, Regulation (EU) 2016/679: end of the number of an act, or -1. */
export function actEnd(text: string, start: number): number {
  if (text.charAt(start + 4) !== '/') return -1;
  const year = digitRun(text, start);
  if (year - start !== 4 || text.charCodeAt(year) !== 0x2f) return -1;
  const number = digitRun(text, year + 1);
  if (text.charCodeAt(number) === 0x2f && isUpperAt(text, number + 1)) return runOn(text, number + 1);
  const size = number - year - 1;
  const dated = isRecent(text, start) && (size === 3 || (size === 4 && !isRecent(text, year + 1)));
  return dated && !'/%'.includes(text.charAt(number) || ' ') && classAt(text, number) !== LATIN ? number : -1;
}

/** 410 U.S. 113; 17 C.F.R. § 240: end of the page whose reporter begins at `index`, after a volume; or -1. */
export function reportEnd(text: string, index: number, lexicon: Lexicon): number {
  const reporter = lexicon.reporters.match(text, index, endsInSpace);
  if (reporter === undefined) return -1;
  let page = skipSpaces(text, reporter.at, 1);
  while (text.charAt(page) === '§') page = skipSpaces(text, page + 1, 1);
  return isDigitAt(text, page) ? runOn(text, page) : -1;
}

/** Whether four digits at `index` are a year of this century or the last. */
function isRecent(text: string, index: number): boolean {
  return text.startsWith('19', index) || text.startsWith('20', index);
}

const LONG_PART = 6;
const LAST_YEAR = 2150;

/** 02) 123-4567: end of a telephone number after the bracket that closes its area code at `end`, or -1. */
export function calledEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) !== 0x30 || end - start < 2 || end - start > 3) return -1;
  const first = skipSpaces(text, end + 1, 1);
  const dash = digitRun(text, first);
  if (dash - first < 3 || dash - first > 4 || text.charCodeAt(dash) !== 0x2d) return -1;
  const stop = digitRun(text, dash + 1);
  return stop - dash === 5 ? stop : -1;
}

/** 555-0173, 1588-1234, 900101-1234567: a telephone number of two parts; the ends of ranges rise and begin with no zero. */
function isShortCall(text: string, start: number, end: number, second: Literal): boolean {
  if (end - start >= LONG_PART && second.digits >= LONG_PART) return true;
  // The number of a patent: 10-1234567.
  if (end - start < 4 && second.digits > LONG_PART && second.shape === 'integer') return true;
  if (second.shape !== 'integer' || second.digits !== 4 || end - start < 3 || end - start > 4) return false;
  // 1544-7788: no year, and no end of a range, is as late or as odd.
  const odd = Number(text.slice(start + 2, end)) > 0 && second.value > LAST_YEAR && second.value % 100 > 0;
  if (odd && end - start === 4 && /^1[568]/.test(text.slice(start, start + 2))) return true;
  return text.charAt(end + 1) === '0' || Number(text.slice(start, end)) > second.value;
}

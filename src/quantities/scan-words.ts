import { endsLatin, startsLatin, startsOwn } from './accept.ts';
import { markAfterArticle, markAfterOf, oneUnit, tellsWhich } from './article-units.ts';
import { attach } from './attach.ts';
import { type FoundMark, markAfter } from './marks.ts';
import { readCalendar } from './calendar.ts';
import { ordinalDate } from './calendar-ordinals.ts';
import {
  CLASS,
  LATIN,
  SPACE,
  SUBSCRIPT,
  classAt,
  isDigitAt,
  isUpperAt,
  skipSpaces,
  skipSpacesBack,
} from './characters.ts';
import { type Draft, draft, nameDraft } from './draft.ts';
import { type FoundWord, wordAt } from './fractions.ts';
import { furtherShare } from './further-shares.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { LONGEST_LOOK, addressEnd, runOn, wordStartBefore } from './names.ts';
import { readLiteral } from './literal.ts';
import type { Numeral } from './numeral.ts';
import { romanValue } from './roman.ts';
import type { Sink } from './sink.ts';
import { spokenClock } from './spoken-clock.ts';
import { isScaleLetter } from './suffix.ts';
import { readWords } from './western.ts';
import { wordedYear } from './worded-years.ts';

/** Reads what the word at [start, end) begins: a name, an address, a date, a number in words; returns its end. */
export function scanWord(text: string, start: number, end: number, lexicon: Lexicon, sink: Sink): number {
  // Reading beyond the end gives NaN, which slows every later read.
  const code = end < text.length ? text.charCodeAt(end) : 0x20;
  if (code === 0x20) return scanPlainWord(text, start, end, lexicon, sink);
  if (code === 0x3a || code === 0x2e) {
    const stop = addressEnd(text, start, end);
    if (stop > end) {
      for (let at = end; at < stop; at += 1) {
        if (isDigitAt(text, at)) {
          sink.push(nameDraft(start, stop));
          break;
        }
      }
      return stop;
    }
  }
  if (
    (code === 0x2e || code === 0x2f) &&
    isDigitAt(text, end + 1) &&
    isShortCapital(text, start, end, lexicon)
  )
    return sink.push(nameDraft(start, runOn(text, end + 1)));
  // pass@1 names a measure.
  if (code === 0x40 && isDigitAt(text, end + 1)) return sink.push(nameDraft(start, runOn(text, end + 1)));
  if (isDigitAt(text, end) || CLASS[code] === SUBSCRIPT) {
    if (isMoneyBefore(text, end, lexicon) || (text.charAt(end - 1) === 'x' && end - start === 1)) return end;
    if (isOpening(text, start, end, lexicon) || isCurrencyAhead(text, start, end)) return end;
    const stop = runOn(text, end);
    return sink.push(nameDraft(start, stop));
  }
  // UTC+9
  if (code === 0x2b && isDigitAt(text, end + 1) && end - start > 2 && isUpperAt(text, end - 1)) {
    const share = text.charAt(runOn(text, end + 1, LONGEST_LOOK)) === '%';
    if (!share) return sink.push(nameDraft(start, runOn(text, end + 1)));
  }
  if ((code === 0x2d || code === 0x2013) && isDigitAt(text, end + 1)) {
    if (
      (lexicon.openPrefixes.match(text, start, (_, at) => at === end) === undefined ||
        isScored(text, end + 1, lexicon)) &&
      !isNumberWord(text, start, end, lexicon) &&
      text.charAt(runOn(text, end + 1, LONGEST_LOOK)) !== '%'
    )
      return sink.push(nameDraft(start, runOn(text, end + 1)));
  }
  return scanPlainWord(text, start, end, lexicon, sink);
}

/** A word that no name or address goes on from. */
function scanPlainWord(text: string, start: number, end: number, lexicon: Lexicon, sink: Sink): number {
  if (end > start + 1 && isUpperAt(text, start) && isUpperAt(text, start + 1)) {
    const roman = romanShare(text, start, end, lexicon);
    if (roman !== null) return sink.push(roman);
  }
  if (!lexicon.wordStarts.passes(text, start, end)) return end;
  const month = readCalendar(text, start, lexicon);
  if (month !== null) return sink.push(month);
  const first = wordAt(text, start, lexicon.scale);
  if (first === null) return end;
  const numeral = readWords(text, start, first, lexicon);
  if (numeral === null) {
    const made = decadeWord(start, first) ?? oneUnit(text, start, first, lexicon);
    return made === null ? end : sink.push(made);
  }
  return pushWestern(text, numeral, lexicon, sink) ?? end;
}

/** "in their twenties", "the roaring twenties". */
function decadeWord(start: number, { word, end }: FoundWord): Draft | null {
  if (word.class !== 'decade') return null;
  return draft(start, end, { kind: 'year', value: word.value, unit: 'decade', digits: false });
}

/** "LXXXVI percent": Roman numerals are read where a percent sign bears them out. */
function romanShare(text: string, start: number, end: number, lexicon: Lexicon): Draft | null {
  const value = romanValue(text, start, end);
  const after = value === null ? null : markAfter(text, end, lexicon);
  if (value === null || after?.mark.kind !== 'percentage') return null;
  return draft(start, after.end, {
    kind: 'percentage',
    value,
    unit: after.mark.unit,
    unitStart: after.start,
    unitEnd: after.end,
    digits: false,
  });
}

function isNumberWord(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const hit = wordAt(text, start, lexicon.scale);
  return hit !== null && hit.end === end && hit.word.class !== 'article';
}

function isMoneyBefore(text: string, end: number, lexicon: Lexicon): boolean {
  const hit = lexicon.before.match(text, end, startsLatin);
  return hit !== undefined;
}

/** Appendix A.1, H.264, BA.5, HTTP/2: few capitals and a point, or capitals and a slash, before digits. */
function isShortCapital(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const slash = text.charAt(end) === '/';
  if (!slash && end - start > 3) return false;
  // CTC/7.5 ml is a rate.
  if (slash && markAfter(text, readLiteral(text, end + 1).end, lexicon) !== null) return false;
  for (let at = start; at < end; at += 1) if (!isUpperAt(text, at)) return false;
  return true;
}

/** top-1 accuracy, Top-5 정확도: the digits name how a score is made. */
function isScored(text: string, index: number, lexicon: Lexicon): boolean {
  const at = skipSpaces(text, readLiteral(text, index).end, 1);
  return lexicon.scoreNouns.match(text, at) !== undefined;
}

/** top10, mid2019: a word that opens an amount, the space lost. */
function isOpening(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  if (end - start < 3) return false;
  const { end: stop } = readLiteral(text, end);
  return (
    classAt(text, stop) !== LATIN &&
    lexicon.openPrefixes.match(text, start, (_, at) => at === end) !== undefined
  );
}

/** PS8.1bn, NT2.5m: letters before a decimal with a scale letter are a currency, not a name. */
function isCurrencyAhead(text: string, start: number, end: number): boolean {
  if (end - start > 3) return false;
  for (let at = start; at < end; at += 1) if (!isUpperAt(text, at)) return false;
  const { decimals, end: stop } = readLiteral(text, end);
  if (decimals === 0) return false;
  const letters = /^[a-z]{1,3}(?![A-Za-z\d-])/.exec(text.slice(stop, stop + 4))?.[0];
  return letters !== undefined && isScaleLetter(letters);
}

function pushWestern(text: string, numeral: Numeral, lexicon: Lexicon, sink: Sink): number | null {
  const dated =
    numeral.kind === 'ordinal'
      ? (ordinalDate(text, numeral, lexicon) ?? furtherShare(text, numeral, sink.drafts.at(-1), lexicon))
      : (spokenClock(text, numeral, lexicon) ?? wordedYear(text, numeral, lexicon));
  if (dated !== null) return sink.push(dated);
  const after =
    markAfter(text, numeral.end, lexicon) ??
    markAfterOf(text, numeral, lexicon) ??
    markAfterArticle(text, numeral, lexicon);
  if (numeral.attributive === true && after === null) return null;
  if (!bearsOutWord(text, numeral, after, lexicon) || isProperName(text, numeral, lexicon)) return null;
  const made = attach(
    text,
    numeral,
    numeral.kind === 'ordinal' && after?.mark.kind !== 'percentage' ? null : after,
    lexicon,
    sink.floor,
  );
  return sink.push(made);
}

/** "the Hundred Years' War", "the Three Gorges": a count in capitals after a small article, and a name with it. */
function isProperName(text: string, numeral: Numeral, lexicon: Lexicon): boolean {
  const { start, end, digits, kind } = numeral;
  if (digits || kind !== 'number' || !isUpperAt(text, start) || !isUpperAt(text, end + 1)) return false;
  if (CLASS[text.charCodeAt(end)] !== SPACE) return false;
  const before = skipSpacesBack(text, start, 1);
  const the = lexicon.definites.match(text, before, startsLatin);
  return the !== undefined && before < start && !isUpperAt(text, the.at);
}

/** "wait a second", "a second later": an ordinal that is a unit too, which an article counts. */
function isMoment(text: string, { start, end }: Numeral, lexicon: Lexicon): boolean {
  if (lexicon.after.match(text, start, (_, at) => at === end) === undefined) return false;
  const before = skipSpacesBack(text, start, 3);
  const article = wordAt(text, wordStartBefore(text, before), lexicon.scale);
  return article?.word.class === 'article' && article.end === before && !tellsWhich(text, end, lexicon);
}

/** "one" and "second" are often no number at all: the one, one another, I second that; a zero-day is no time. */
function bearsOutWord(text: string, numeral: Numeral, after: FoundMark | null, lexicon: Lexicon): boolean {
  if (numeral.parts !== 1 || numeral.digits) return true;
  const { start, end } = numeral;
  const ahead = lexicon.notNumbers.match(text, start, endsLatin);
  if (ahead !== undefined && ahead.at > end && ahead.at >= (after?.end ?? end)) return false;
  if (after !== null) return true;
  if (numeral.kind === 'ordinal' && isMoment(text, numeral, lexicon)) return false;
  return lexicon.notNumbersBefore.match(text, end, startsOwn) === undefined;
}

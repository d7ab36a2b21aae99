import { endsLatin, startsWord } from './accept.ts';
import {
  DIGIT,
  HANGUL,
  LATIN,
  SPACE,
  classAt,
  isDigitAt,
  isLetterAt,
  isUpperAt,
  skipSpaces,
  skipSpacesBack,
} from './characters.ts';
import {
  citesAgain,
  citesYear,
  isNoteMark,
  isParenthetical,
  nameWithin,
  opensReferences,
  pagesEnd,
  volumeStart,
} from './citations.ts';
import type { Draft } from './draft.ts';
import { isHouse } from './house-numbers.ts';
import { namesInterval } from './join-intervals.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { isTieBreak } from './tie-breaks.ts';
import { opensLine, runsOver } from './lines.ts';
import { runOn, wordStartBefore } from './names.ts';
import { markAfter } from './marks.ts';
import { onlyLinks } from './only-links.ts';
import { countsParameters, spreadBack } from './parameter-counts.ts';

function isBare(made: Draft): boolean {
  return made.kind === 'number' && made.unit === null && made.digits && made.head === made.start;
}

/** 3c, 3A: digits and one letter, read as a unit or not. */
function isLettered(text: string, made: Draft): boolean {
  const { end, unitStart, unitEnd, head, start } = made;
  return unitStart === end && unitEnd === end + 1 && head === start && classAt(text, end) === LATIN;
}

/** Article 5(1), 230(c)(1): the number in brackets goes on the locator, letters in brackets between. */
function subdivides(text: string, last: Draft | undefined, made: Draft): boolean {
  if (last?.kind !== 'identifier' || text.charAt(made.start - 1) !== '(' || text.charAt(made.end) !== ')')
    return false;
  let at = made.start - 1;
  while (at > last.end && text.charAt(at - 1) === ')' && text.charAt(at - 3) === '(') at -= 3;
  return last.end === at && made.end - made.start <= 2;
}

/** [32], [3,2-b], "in (5)", "Equation (19)": numbers of references, notes and equations. */
function isBracketed(text: string, made: Draft, lexicon: Lexicon): boolean {
  const before = text.charAt(made.start - 1);
  const after = text.charAt(made.end);
  // No reference has decimals or a sign.
  if (before === '[' && (made.decimals > 0 || made.negative)) return false;
  if (before === '[') return /^(?:\d|[\],;–\-a])/.test(after) || after === ' ';
  if (before !== '(' || made.decimals > 1 || text.charAt(made.start) === '±') return false;
  if (opensReferences(text, made)) return true;
  if (after !== ')') return false;
  const outer = skipSpacesBack(text, made.start - 1, 3);
  if (made.end - made.start > 3) return false;
  const listed = made.value !== null && made.value < 10 && classAt(text, made.end + 1) === SPACE;
  const cue = lexicon.nameCues.match(text, outer, startsWord);
  if (outer === made.start - 1) return (listed && opensLine(text, outer)) || (cue?.at ?? outer) < outer;
  if (classAt(text, outer - 1) !== HANGUL || listed) return true;
  return cue !== undefined;
}

/** "1) high levels", "3. Results", "3.2. Impact": the number of a list item or heading; `before` is that of the last item. */
function isListNumber(text: string, made: Draft, before: number): boolean {
  if (made.end - made.start > 5) return false;
  const next = text.charAt(made.end);
  const close = skipSpaces(text, made.end, 1);
  if (text.charAt(close) === ')' && made.decimals === 0 && text.charAt(made.start - 1) !== '(') {
    const lead = classAt(text, made.start - 1);
    return (
      lead !== LATIN &&
      lead !== HANGUL &&
      lead !== DIGIT &&
      text.charAt(made.start - 1) !== '$' &&
      !isParenthetical(text, made.start)
    );
  }
  if (next !== '.' && next !== ')') return false;
  const after = skipSpaces(text, made.end + 1, 3);
  if (after === made.end + 1 || after >= text.length) return false;
  const kind = classAt(text, after);
  if (kind !== LATIN && kind !== HANGUL && !'*"“[('.includes(text.charAt(after))) return false;
  let lead = made.start;
  while (lead > 0 && ' \t#*->_|'.includes(text.charAt(lead - 1)) && made.start - lead < 12) lead -= 1;
  return (
    lead === 0 || (text.charAt(lead - 1) === '\n' && (made.value === before + 1 || !runsOver(text, lead - 1)))
  );
}

const SEMICOLON = 0x3b;
const LONGEST_COMPOUND = 30;

/** 5-FU, 4-hydroxythieno: a place in the name of a compound, not a count. */
function isCompound(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (text.charAt(made.end) !== '-' || classAt(text, made.end + 1) !== LATIN) return false;
  const end = runOn(text, made.end + 1, LONGEST_COMPOUND);
  const word = text.slice(made.end + 1, end);
  if (/^[A-Z]{2}[A-Z\d]*$/.test(word)) return true;
  if (word.length <= 4) return false;
  const dash = word.indexOf('-');
  const stop = dash < 0 ? end : made.end + 1 + dash;
  const inside = (_: true, at: number): boolean => at > made.end && at <= stop;
  return (
    lexicon.compoundEndings.match(text, stop, inside) !== undefined ||
    lexicon.compoundStarts.match(text, made.end + 1, inside) !== undefined
  );
}

/** m s −1 with the raised position lost: the number is an exponent. */
function isExponent(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (made.decimals > 0 && (made.value ?? 0) > -1) return false;
  if (!made.negative || made.unit !== null || made.head !== made.start) return false;
  const before = skipSpacesBack(text, made.start, 2);
  if (before === made.start) return false;
  const word = wordStartBefore(text, before, 5);
  const plain = lexicon.functionWords.match(text, word, (_, at) => at === before) !== undefined;
  return (
    !plain &&
    word < before &&
    before - word <= 2 &&
    classAt(text, word - 1) !== LATIN &&
    made.end - made.start <= 5
  );
}

const LONGEST_LINK = 10;

/** COVID-19, H5N1, F-35: a name in one piece, which no list of labels goes on from after a comma and a space. */
function isOnePiece(text: string, last: Draft): boolean {
  let at = last.start;
  while (at < last.end && !isDigitAt(text, at)) {
    if (classAt(text, at) === SPACE) return false;
    at += 1;
  }
  return at > last.start && (isUpperAt(text, at - 1) || text.charAt(at - 1) === '-');
}

/** Whether a word or sign stands before digits of a name: Figs. 2, §3, and no 2024-12. */
function namesBefore(text: string, made: Draft): boolean {
  for (let at = made.start + 1; at < made.end; at += 1) {
    if (!isDigitAt(text, at)) continue;
    const lead = skipSpacesBack(text, at) - 1;
    if (lead >= made.start && (isLetterAt(text, lead) || '.[§'.includes(text.charAt(lead)))) return true;
  }
  return false;
}

/** "Figs. 2 and 3", "No. 2 to 4 and 6": what goes on a locator is one too. */
function continues(text: string, last: Draft | undefined, made: Draft, lexicon: Lexicon): boolean {
  if (last?.kind !== 'identifier' || made.head - last.end > LONGEST_LINK || made.decimals > 1) return false;
  if (!namesBefore(text, last) && text.charAt(last.start - 1) !== '[' && !last.chained) return false;
  if (onlyLinks(text, last.end, made.head, '', lexicon.pageTotals))
    return lexicon.pageCues.match(text, last.start) !== undefined;
  if (!onlyLinks(text, last.end, made.head, ',;&-–~·', lexicon.locatorLinks)) return false;
  const next = skipSpaces(text, made.end, 2);
  if (text.startsWith(', ', last.end) && isOnePiece(text, last)) return false;
  // In Study 2, 61 of the pupils: the comma closes the name.
  if (text.charAt(last.end) === ',' && lexicon.scale.of.match(text, next, endsLatin)) return false;
  return (
    next === made.end ||
    !(classAt(text, next) === LATIN && !isUpperAt(text, next)) ||
    lexicon.locatorFollowers.match(text, next, endsLatin) !== undefined
  );
}

/** 95% CI [2, 5]: the lower end of an interval, and no reference. */
function opensInterval(text: string, last: Draft | undefined, made: Draft, lexicon: Lexicon): boolean {
  return (
    last?.kind === 'percentage' &&
    text.charAt(made.start - 1) === '[' &&
    namesInterval(text, last.tail, made.start, lexicon)
  );
}

/** "five (5) years": the unit behind the repetition in digits is that of the words. */
function passUnit(text: string, last: Draft | undefined, made: Draft, lexicon: Lexicon): void {
  if (last === undefined || last.digits || last.unit !== null || last.kind !== 'number') return;
  if (last.value !== made.value || text.slice(last.end, made.start) !== ' (') return;
  const after = markAfter(text, made.end + 1, lexicon);
  if (after === null) return;
  last.kind = after.mark.kind;
  last.unit = after.mark.unit;
}

/** Turns numbers that only locate or cite into names, in place. */
export function markLocators(text: string, drafts: readonly Draft[], lexicon: Lexicon): void {
  let last: Draft | undefined;
  let listed = 0;
  let index = -1;
  for (const made of drafts) {
    index += 1;
    if (
      made.kind === 'year' &&
      made.unit === 'year' &&
      made.digits &&
      (citesYear(text, made, lexicon) || citesAgain(text, last, made))
    ) {
      made.kind = 'identifier';
      nameWithin(drafts, index - 1, -1, volumeStart(text, made), made.start);
    } else if (made.kind === 'number' && made.unit === null && countsParameters(text, last, made, lexicon)) {
      made.kind = 'parameter-count';
      made.unit = 'parameters';
    } else if (isLettered(text, made)) {
      // Figs. 3A and 3c
      if (continues(text, last, made, lexicon)) {
        made.kind = 'identifier';
        made.chained = true;
        made.end += 1;
      }
    } else if (isBare(made) && !opensInterval(text, last, made, lexicon)) {
      const chained = continues(text, last, made, lexicon);
      const item = isListNumber(text, made, listed);
      if (item && made.decimals === 0) listed = made.value ?? 0;
      if (
        chained ||
        subdivides(text, last, made) ||
        (isBracketed(text, made, lexicon) && !isTieBreak(text, last, made)) ||
        item ||
        isHouse(text, made, lexicon) ||
        isCompound(text, made, lexicon) ||
        isExponent(text, made, lexicon) ||
        isNoteMark(text, made)
      ) {
        made.kind = 'identifier';
        made.chained = chained || '[('.includes(text.charAt(made.start - 1));
        passUnit(text, last, made, lexicon);
      }
    }
    if (made.kind === 'year' && text.charCodeAt(made.end) === SEMICOLON)
      nameWithin(drafts, index + 1, 1, made.end, pagesEnd(text, made));
    if (made.kind === 'parameter-count') spreadBack(text, drafts, index, lexicon);
    last = made;
  }
}

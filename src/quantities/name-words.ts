import { endsLatin, endsOwn, startsOwn, startsHangul, startsWord } from './accept.ts';
import { HANGUL, LATIN, classAt, isDigitAt, isUpperAt, skipSpaces, skipSpacesBack } from './characters.ts';
import type { Draft } from './draft.ts';
import { goesOnAsName, hangulStart, hyphenatedStart, isBorrowed, isSequel } from './hangul-names.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { holdsLineFeed, isLongLine } from './lines.ts';
import { readLiteral } from './literal.ts';
import { markAfter } from './marks.ts';
import { runOn, wordStartBefore } from './names.ts';

const HYPHEN = 0x2d;
const AMPERSAND = 0x26;
const SMALL_S = 0x73;

/** A span in the text that is a name. */
export interface NameSpan {
  start: number;
  end: number;
}

function sentenceStart(text: string, index: number): boolean {
  const before = skipSpacesBack(text, index, 4);
  if (before === 0) return true;
  const code = text.charAt(before - 1);
  return '.!?:;"“”\'‘*•-–—>|('.includes(code) || holdsLineFeed(text, before, index);
}

/** iPad mini 7: an edition in small letters after a name. */
function isSmallEdition(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const before = skipSpacesBack(text, start, 1);
  if (before === start || lexicon.editions.match(text, start, (_, at) => at === end) === undefined)
    return false;
  const word = wordStartBefore(text, before);
  return isUpperAt(text, word) || isUpperAt(text, word + 1);
}

/** Whether the word at [start, end) is a capitalized name rather than a word that opens a sentence. */
function isNameWord(text: string, start: number, end: number, lexicon: Lexicon): 'name' | 'unsure' | 'no' {
  let capitals = 0;
  for (let at = start; at < end; at += 1) if (isUpperAt(text, at)) capitals += 1;
  if (capitals === 0) return isSmallEdition(text, start, end, lexicon) ? 'name' : 'no';
  const fold = lexicon.functionWords.match(text, start, (_, at) => at === end);
  if (fold !== undefined) return 'no';
  const month = lexicon.months.match(text, start, (_, at) => at === end);
  if (month !== undefined) return 'no';
  if (capitals > 1 && end - start < 12 && !(capitals === end - start && capitals > 5)) return 'name';
  return sentenceStart(text, start) ? 'unsure' : 'name';
}

/** What stands after a version: an edition such as 프로 or Sonnet. */
function editionAt(text: string, index: number, lexicon: Lexicon): boolean {
  return lexicon.editions.match(text, skipSpaces(text, index, 2), endsOwn) !== undefined;
}

/** Whether the number that ends at `end` opens a range of amounts: the second task 7 to 12 days after. */
function opensAmountRange(text: string, end: number, lexicon: Lexicon): boolean {
  const from = skipSpaces(text, end, 1);
  // 표 3에서 12%: the link is a particle of the label.
  const link = classAt(text, from) === HANGUL ? undefined : lexicon.rangeLinks.match(text, from);
  const second = link?.value === 'plain' ? skipSpaces(text, link.at, 1) : -1;
  if (second < 0 || !isDigitAt(text, second)) return false;
  const kind = markAfter(text, readLiteral(text, second).end, lexicon)?.mark.kind;
  return kind !== undefined && kind !== 'number' && kind !== 'ordinal';
}

/** Whether digits are written as versions are: 3, 15, 2.5, 2400 before a particle. */
function isVersion(made: Draft, text: string, end: number): boolean {
  if (made.decimals > 1) return false;
  return /^\d{1,3}(?:\.\d)?$|^(?!19|20)\d{4}$/.test(text.slice(made.start, end));
}

const LONGEST_SCORE = 8;

/** "beat United 4-1", "Lakers 112–108": two scores after the name of a team. */
function isTeamScore(text: string, word: number, made: Draft): boolean {
  if (made.decimals > 0 || isUpperAt(text, word + 1)) return false;
  const scores = /^(\d{1,2}|\d{2,3}(?=–))[-–](\d{1,3})(?![-–\w])/.exec(
    text.slice(made.start, made.start + LONGEST_SCORE),
  );
  // The first is the winner's; what rises numbers parts: claims 1-3.
  return scores !== null && Number(scores[1]) >= Number(scores[2]);
}

const LEAST_COUNT = 10;

/** "in the trial 12 patients": people or things are counted after a word that could also head a label. */
function countsMany(text: string, made: Draft, cue: number, lexicon: Lexicon): boolean {
  if (made.decimals > 0 || (made.value ?? 0) < LEAST_COUNT || isUpperAt(text, cue)) return false;
  const next = skipSpaces(text, made.end, 2);
  if (next === made.end) return false;
  // arm 12 of 30, but page 12 of 30
  const isPage = lexicon.pageCues.match(text, cue) !== undefined;
  const of = isPage ? undefined : lexicon.scale.of.match(text, next, endsLatin);
  if (of !== undefined && isDigitAt(text, skipSpaces(text, of.at, 2))) return true;
  return lexicon.countedByMillions.match(text, next, endsLatin) !== undefined;
}

const LAST_EDITION = 30;

/**
 * The name that the number of a draft belongs to (Claude 3.5, Fig. 2, 시즌 3, 제미나이 2.5), or null.
 * `known` holds the names met so far in the text: what was a name once is one at the start of a sentence.
 * A number with a unit, percent sign, currency or grouping is a quantity whatever stands before it, unless
 * the unit may be the word for an edition: 제미나이 2.5 프로.
 */
export function nameSpan(text: string, made: Draft, lexicon: Lexicon, known: Set<string>): NameSpan | null {
  if (!made.digits || made.negative) return null;
  const { start } = made;
  const unitAt = made.unitStart ?? made.end;
  // 98프로 is a share: hardly any edition counts so far.
  const share = made.kind === 'percentage' && Math.abs(made.value ?? 0) > LAST_EDITION;
  const edition = !share && editionAt(text, unitAt, lexicon);
  const bare = made.kind === 'number' && made.unit === null;
  if (made.kind === 'duration') return pluralName(text, made, lexicon);
  if (!bare && !edition && made.kind !== 'number') return null;
  // "Table 5 million people": no name is counted by a scale word.
  if (bare && /\s\p{L}/u.test(text.slice(start, made.end))) return null;
  const end = edition && made.unit !== null ? skipSpacesBack(text, unitAt, 3) : made.end;
  const span = (from: number): NameSpan => ({ start: from, end: bare ? runOn(text, end) : end });
  const gap = skipSpacesBack(text, start, 2);
  const cue = lexicon.nameCues.match(text, gap, startsOwn);
  // S&P 500: the letter is no cue of its own.
  if (cue !== undefined && cue.at < gap && text.charCodeAt(cue.at - 1) !== AMPERSAND && (bare || edition)) {
    const pointed = lexicon.cuePointers.match(text, skipSpacesBack(text, cue.at, 1), startsWord);
    // top-p 0.95: no page has decimals.
    if (made.decimals > 0 && lexicon.pageCues.match(text, cue.at, (_, at) => at === gap) !== undefined)
      return null;
    const amount = countsMany(text, made, cue.at, lexicon) || opensAmountRange(text, end, lexicon);
    return pointed === undefined && !amount ? span(cue.at) : null;
  }
  const numbered =
    made.kind === 'number' && lexicon.idiomCounters.has(made.unit ?? '') && made.bound === 'exact'
      ? lexicon.numberedCues.match(text, gap, startsHangul)
      : undefined;
  if (numbered !== undefined && numbered.at < gap) return { start: numbered.at, end };
  if (!bare && !edition) return null;
  if (gap === start && bare) {
    const word = hyphenatedStart(text, start, end, lexicon);
    if (word >= 0) return span(word);
  }
  if (start - gap > 1) return null;
  // The last word of a heading makes no name with what opens the line below it.
  if (holdsLineFeed(text, gap, start) && !isLongLine(text, gap)) return null;
  const script = classAt(text, gap - 1);
  if (script === HANGUL) {
    const word = hangulStart(text, gap);
    if (!isVersion(made, text, end)) return null;
    // 신사동 551-2: the number of a lot.
    const lot = text.charCodeAt(made.end) === HYPHEN && isDigitAt(text, made.end + 1);
    if (lot && gap - word > 2 && gap < start && lexicon.lotEndings.match(text, gap) !== undefined)
      return span(word);
    // 세종대로 110: a house number.
    if (gap - word > 2 && lexicon.roadEndings.match(text, gap) !== undefined) return span(word);
    if (!isBorrowed(text, word, gap, lexicon))
      return isSequel(text, made, word, gap, lexicon) ? span(word) : null;
    return edition || gap === start || goesOnAsName(text, end, lexicon) ? span(word) : null;
  }
  if (gap === start || script !== LATIN) return null;
  const word = jointStart(text, wordStartBefore(text, gap));
  if (isTeamScore(text, word, made)) return null;
  const status = isStandard(text, made, word, gap) ? 'name' : isNameWord(text, word, gap, lexicon);
  if (status === 'no') return null;
  // Versions run to one decimal: Ni 3.42 and C 0.2 are amounts.
  if (made.decimals === 2 && gap - word > 3 && isReleased(text, made.end, lexicon)) return span(word);
  if (made.decimals > 1 || (made.decimals > 0 && Math.abs(made.value ?? 1) < 1)) return null;
  const written = text.slice(start, end);
  if (written.includes(',') || written.includes(' ') || written.length > 6) return null;
  return followsName(text, made, word, gap, span(word), status, lexicon, known) ? span(word) : null;
}

/** USB-C 3.2, S&P 500: where the word begins whose last part, in capitals, begins at `index`. */
function jointStart(text: string, index: number): number {
  const joint = text.charCodeAt(index - 1);
  if (index < 2 || (joint !== HYPHEN && joint !== AMPERSAND)) return index;
  if (!isUpperAt(text, index) || classAt(text, index - 2) !== LATIN) return index;
  const word = wordStartBefore(text, index - 1);
  return isUpperAt(text, word) ? word : index;
}

const LEAST_STANDARD = 1000;

/** KS F 2405: a body in capitals, the letter of a division, and a long number. */
function isStandard(text: string, made: Draft, word: number, gap: number): boolean {
  if (gap - word !== 1 || made.decimals > 0 || (made.value ?? 0) < LEAST_STANDARD) return false;
  return isUpperAt(text, word) && isUpperAt(text, word - 2) && isUpperAt(text, word - 3);
}

const LEAST_MODEL = 100;

/** Boeing 737s, iPhone 16s: several of a model, no seconds. */
function pluralName(text: string, made: Draft, lexicon: Lexicon): NameSpan | null {
  const { start, end } = made;
  if (text.charCodeAt(end) !== SMALL_S || made.unitEnd !== end + 1 || made.decimals > 0) return null;
  const gap = skipSpacesBack(text, start, 1);
  // 아이폰6s
  const product = gap === start ? lexicon.nameCues.match(text, gap, startsHangul) : undefined;
  if (product !== undefined) return { start: product.at, end: end + 1 };
  if (gap === start || classAt(text, gap - 1) !== LATIN) return null;
  const word = wordStartBefore(text, gap);
  if (isNameWord(text, word, gap, lexicon) !== 'name') return null;
  const mixed = isUpperAt(text, word + 1);
  return mixed || (made.value ?? 0) >= LEAST_MODEL ? { start: word, end: end + 1 } : null;
}

/** Kubernetes 1.31 removed: a verb that only versions go with. */
function isReleased(text: string, end: number, lexicon: Lexicon): boolean {
  return lexicon.releaseVerbs.match(text, skipSpaces(text, end, 1), endsLatin) !== undefined;
}

/** Whether what follows leaves a capitalized word and its number a name. */
function followsName(
  text: string,
  made: Draft,
  word: number,
  gap: number,
  span: NameSpan,
  status: 'name' | 'unsure',
  lexicon: Lexicon,
  known: Set<string>,
): boolean {
  const stem = text.slice(word, gap);
  // Boeing 787-9: no range falls.
  const second = text.charCodeAt(made.end) === HYPHEN ? Number(text.slice(made.end + 1, span.end)) : NaN;
  if (status === 'name' || second < (made.value ?? 0) / 10) {
    known.add(stem);
    return true;
  }
  if (known.has(stem)) return true;
  const next = skipSpaces(text, span.end, 2);
  if (next < text.length && classAt(text, next) === LATIN && !isUpperAt(text, next)) {
    let end = next + 1;
    while (classAt(text, end) === LATIN) end += 1;
    const isPlural = (at: number): boolean => lexicon.pluralEndings.match(text, at) !== undefined;
    const past = (at: number): boolean => lexicon.pastEndings.match(text, at) !== undefined;
    const follows =
      lexicon.nameFollowers.match(text, next, endsLatin) !== undefined ||
      (past(end) && !past(gap)) ||
      (made.decimals > 0 && isPlural(end) && !past(gap) && !isPlural(gap));
    if (!follows) return false;
  }
  return !/^(?:19|20)\d\d$/.test(text.slice(skipSpaces(text, gap, 2), span.end));
}

import { HAN, classAt, isDigitAt } from './characters.ts';
import type { CalendarWords, Language } from './language.ts';
import { LONG_WORD, ONLY_LONG, addAll, addMyriad, addScale } from './lexicon-numerals.ts';
import { APART, GLUED, type Lexicon } from './lexicon-shape.ts';
import { addUnits } from './lexicon-units.ts';
import { Trie } from './trie.ts';
import { WordFilter } from './word-filter.ts';
import { UNIT_LISTS, type UnitList, WORD_LISTS, type WordList } from './word-lists.ts';

const HANGUL_START = 0xac00;
const HANGUL_END = 0xd7a4;

const split = (words: string): string[] => words.split('|');

/** Notes with which code units a counter or unit may follow a number syllable. */
function markCounters(lexicon: Lexicon, language: Language): void {
  const glued = new Set(language.sinoCounters);
  for (const [words, mark] of language.after)
    for (const word of split(words)) {
      const code = word.charCodeAt(0);
      const apart = mark.kind === 'number' && mark.glue !== true && !glued.has(word);
      if (!apart) lexicon.follows[code] = GLUED;
      else if (lexicon.follows[code] === 0) lexicon.follows[code] = APART;
    }
}

function markSecond({ seconds }: Lexicon, word: string): void {
  if (word.length > 1) seconds[word.charCodeAt(1)] = 1;
}

/** Notes which code units only begin longer number words, 하 and 다, and how those go on. */
function markLong(lexicon: Lexicon, languages: readonly Language[]): void {
  const alone = new Set<string>();
  for (const { myriad, native, wholes } of languages) {
    const words = [native?.tens, native?.units, native?.attributive, native?.rough, native?.spans, wholes]
      .flatMap((source) => Object.keys(source ?? {}))
      .concat(myriad?.vague ?? []);
    for (const word of words)
      if (word.length > 1) markSecond(lexicon, word);
      else alone.add(word);
    for (const source of [myriad?.digits, myriad?.places, myriad?.scales])
      for (const word of Object.keys(source ?? {})) alone.add(word);
  }
  for (let code = HANGUL_START; code < HANGUL_END; code += 1)
    if (lexicon.starters[code] === (1 | LONG_WORD) && !alone.has(String.fromCharCode(code)))
      lexicon.starters[code] = 1 | LONG_WORD | ONLY_LONG;
}

/** A unit of several words as it stands before its noun too: square mile, square-mile. */
const hyphenated = (words: string): string[] =>
  words.includes(' ') ? [words, words.replaceAll(' ', '-')] : [words];

/** Notes which code units may follow a number syllable, so that most words are turned away by one look. */
function markFollowers(lexicon: Lexicon): void {
  const { myriad } = lexicon;
  const tries = [
    lexicon.symbols,
    lexicon.boundsAfter,
    lexicon.approximateTails,
    myriad.fractionOf,
    myriad.fractionLinks,
    myriad.points,
    myriad.powerLinks,
    lexicon.calendar.months,
  ];
  for (const trie of tries) trie.markBegins(lexicon.follows);
  const links = [myriad.fractionOf, myriad.fractionLinks, myriad.points, myriad.powerLinks, myriad.tails];
  for (const trie of links) trie.markBegins(lexicon.goesOn);
  for (let code = 0; code < lexicon.goesOn.length; code += 1)
    if ((lexicon.starters[code] ?? 0) !== 0) lexicon.goesOn[code] = 1;
  for (let code = 0; code < lexicon.follows.length; code += 1)
    if (((lexicon.starters[code] ?? 0) & (1 | LONG_WORD)) !== 0) lexicon.follows[code] = 1;
}

const LISTS = Object.keys(WORD_LISTS) as WordList[];

function emptyLists(): Record<WordList, Trie<true>> & Record<UnitList, Set<string>> {
  const made: Partial<Record<WordList, Trie<true>> & Record<UnitList, Set<string>>> = {};
  for (const name of LISTS) made[name] = new Trie({ backward: WORD_LISTS[name] === 'back', foldCase: true });
  for (const name of UNIT_LISTS) made[name] = new Set();
  return made as Record<WordList, Trie<true>> & Record<UnitList, Set<string>>;
}

function compile(languages: readonly Language[]): Lexicon {
  const fold = { foldCase: true };
  const back = { backward: true, foldCase: true };
  const blocked = new Map<number, string>();
  const lexicon: Lexicon = {
    ...emptyLists(),
    scale: {
      words: new Trie(fold),
      zeros: new Trie(fold),
      and: new Trie(fold),
      points: new Trie(fold),
      over: new Trie(fold),
      inWords: new Trie(fold),
      of: new Trie(fold),
      outOf: new Trie(fold),
    },
    myriad: {
      digits: new Map(),
      places: new Map(),
      scales: new Map(),
      native: new Trie(),
      spoken: new Trie(),
      points: new Trie(),
      fractionLinks: new Trie(),
      fractionOf: new Trie(),
      vague: new Trie(),
      copula: new Set(),
      copulaForms: new Set(),
      ends: new Set(),
      placeholders: new Set(),
      powerLinks: new Trie(),
      powerEnds: new Trie(),
      tails: new Trie(),
      pointsDigits: (text, index) =>
        classAt(text, index) === HAN &&
        isDigitAt(text, index + 1) &&
        lexicon.myriad.points.match(text, index) !== undefined,
      blocks: (code, next) =>
        !Number.isNaN(next) && (blocked.get(code)?.includes(String.fromCharCode(next)) ?? false),
    },
    starters: new Uint8Array(0x10000),
    follows: new Uint8Array(0x10000),
    seconds: new Uint8Array(0x10000),
    goesOn: new Uint8Array(0x10000),
    unspaced: languages.some(({ myriad }) => myriad?.anywhere === true),
    symbols: new Trie(),
    after: new Trie(fold),
    before: new Trie({ backward: true }),
    beforeWords: new Trie(back),
    negatives: new Trie(back),
    negativesAhead: new Trie(fold),
    boundsBefore: new Trie(back),
    boundsAfter: new Trie(fold),
    rangeLinks: new Trie(fold),
    months: new Trie(fold),
    wordStarts: new WordFilter(),
    wordsOn: new WordFilter(),
    calendar: {
      years: new Trie(),
      months: new Trie(),
      days: new Trie(),
      hours: new Trie(),
      minutes: new Trie(),
      seconds: new Trie(),
      decades: new Trie(),
      clockWords: new Trie(fold),
      halfHours: new Trie(),
      pastYears: new Trie(),
      lasts: new Trie(),
    },
    halvesAfter: new Trie(fold),
    halvesBefore: new Trie(back),
    countedEras: new Trie(back),
    prefixes: new Trie(),
    prefixesBefore: new Trie(back),
    wholes: new Trie(),
  };
  addUnits(lexicon);
  for (const language of languages) {
    addScale(lexicon, language);
    addMyriad(lexicon.myriad, blocked, lexicon.starters, language);
    for (const name of LISTS) addAll(lexicon[name], language[name] ?? [], true);
    for (const name of UNIT_LISTS) for (const unit of language[name] ?? []) lexicon[name].add(unit);
    for (const [words, mark] of language.after) addAll(lexicon.after, split(words).flatMap(hyphenated), mark);
    markCounters(lexicon, language);
    for (const [words, mark] of language.before) addAll(lexicon.beforeWords, split(words), mark);
    for (const [words, mark] of language.boundsBefore) addAll(lexicon.boundsBefore, split(words), mark);
    for (const [words, mark] of language.boundsAfter) addAll(lexicon.boundsAfter, split(words), mark);
    addAll(lexicon.negatives, language.negatives, true);
    addAll(lexicon.negativesAhead, language.negatives, true);
    addAll(lexicon.rangeLinks, language.rangeLinks, 'plain');
    addAll(lexicon.rangeLinks, language.openRangeLinks, 'open');
    for (const [word, month] of Object.entries(language.months)) {
      lexicon.months.add(word, month);
      lexicon.wordStarts.add(word);
    }
    for (const part of Object.keys(lexicon.calendar) as (keyof CalendarWords)[]) {
      addAll(lexicon.calendar[part], language.calendar[part] ?? [], true);
    }
    for (const [word, era] of Object.entries(language.countedEras ?? {})) lexicon.countedEras.add(word, era);
    for (const [word, from] of Object.entries(language.halvesOfDay)) {
      lexicon.halvesAfter.add(word, from);
      lexicon.halvesBefore.add(word, from);
    }
    addAll(lexicon.prefixes, language.prefixes, true);
    addAll(lexicon.prefixesBefore, language.prefixes, true);
    for (const word of language.prefixes) {
      const code = word.charCodeAt(0);
      lexicon.starters[code] = (lexicon.starters[code] ?? 0) | 4;
    }
    for (const [word, entry] of Object.entries(language.wholes)) {
      lexicon.wholes.add(word, entry);
      const code = word.charCodeAt(0);
      // 이틀: its second syllable tells it from the many words that begin alike.
      const told = word.length > 1 && lexicon.myriad.digits.has(code);
      if (told) lexicon.follows[word.charCodeAt(1)] = 1;
      lexicon.starters[code] =
        (lexicon.starters[code] ?? 0) | (language.myriad?.anywhere === true ? 3 : 1) | (told ? 0 : LONG_WORD);
    }
  }
  markFollowers(lexicon);
  markLong(lexicon, languages);
  return lexicon;
}

const cache = new Map<string, Lexicon>();

/** The compiled data of some languages; compiled once per set. */
export function lexiconOf(languages: readonly Language[]): Lexicon {
  const key = languages.map((language) => language.tag).join(' ');
  let lexicon = cache.get(key);
  if (lexicon === undefined) {
    lexicon = compile(languages);
    cache.set(key, lexicon);
  }
  return lexicon;
}

import { HAN, classAt, isDigitAt } from './characters.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_SIGNS_AFTER } from './currencies.ts';
import type { CalendarWords, Language } from './language.ts';
import type { Lexicon, MyriadLexicon, ScaleWord } from './lexicon-shape.ts';
import type { NativeWord } from './myriad-state.ts';
import { Trie } from './trie.ts';
import { UNIT_SYMBOLS } from './units.ts';
import { WordFilter } from './word-filter.ts';
import { UNIT_LISTS, type UnitList, WORD_LISTS, type WordList } from './word-lists.ts';

/** Flag of a code unit that begins number words of more than one syllable. */
const LONG_WORD = 8;

const split = (words: string): string[] => words.split('|');

function addAll<T>(trie: Trie<T>, words: readonly string[], value: T): void {
  for (const word of words) trie.add(word, value);
}

function addScale(whole: Lexicon, language: Language): void {
  const { scale: lexicon, wordStarts: starts, wordsOn } = whole;
  const data = language.scale;
  if (data === undefined) return;
  const words = {
    add(word: string, entry: ScaleWord): void {
      lexicon.words.add(word, entry);
      starts.add(word);
      wordsOn.add(word);
    },
  };
  for (const [word, value] of Object.entries(data.units)) words.add(word, { class: 'unit', value });
  for (const [word, value] of Object.entries(data.tens)) {
    words.add(word, { class: 'tens', value });
    // Fused spellings: thirtyfirst, twentyone.
    for (const [unit, small] of Object.entries(data.units)) {
      if (small > 0 && small < 10) words.add(word + unit, { class: 'unit', value: value + small });
    }
    for (const [unit, small] of Object.entries(data.ordinals)) {
      if (small > 0 && small < 10) words.add(word + unit, { class: 'ordinal', value: value + small });
    }
  }
  for (const word of data.hundreds) words.add(word, { class: 'hundred', value: 100 });
  for (const [word, value] of Object.entries(data.scales)) words.add(word, { class: 'scale', value });
  for (const [word, value] of Object.entries(data.ordinals)) {
    words.add(word, { class: 'ordinal', value });
    if (value > 2) words.add(`${word}s`, { class: 'denominator', value, plural: true });
  }
  for (const [word, value] of Object.entries(data.denominators)) {
    words.add(word, { class: 'denominator', value, plural: word.endsWith('s') });
  }
  for (const [word, value] of Object.entries(data.groups)) words.add(word, { class: 'group', value });
  for (const [word, value] of Object.entries(data.multiples)) words.add(word, { class: 'multiple', value });
  for (const word of data.articles) words.add(word, { class: 'article', value: 1 });
  for (const word of data.vague) words.add(word, { class: 'vague', value: 0 });
  for (const word of data.zeros) lexicon.zeros.add(word, { class: 'unit', value: 0 });
  addAll(lexicon.and, data.and, true);
  addAll(lexicon.points, data.points, true);
  addAll(lexicon.over, data.over, true);
  addAll(lexicon.inWords, data.inWords, true);
  addAll(lexicon.of, data.of, true);
  addAll(lexicon.outOf, data.outOf, true);
  addAll(lexicon.inWords, data.outOf, true);
  for (const list of [data.and, data.points, data.over, data.inWords, data.outOf, data.of, data.articles])
    for (const word of list) wordsOn.add(word);
}

function addMyriad(
  lexicon: MyriadLexicon,
  blocked: Map<number, string>,
  starters: Uint8Array,
  language: Language,
): void {
  const data = language.myriad;
  if (data !== undefined) {
    const start = data.anywhere ? 3 : 1;
    const put = (map: Map<number, number>, source: Readonly<Record<string, number>>): void => {
      for (const [word, value] of Object.entries(source)) {
        const code = word.charCodeAt(0);
        map.set(code, value);
        starters[code] = (starters[code] ?? 0) | (code >= 0xac00 ? 1 : start);
      }
    };
    put(lexicon.digits, data.digits);
    put(lexicon.places, data.places);
    put(lexicon.scales, data.scales);
    addAll(lexicon.points, data.points, true);
    addAll(lexicon.fractionLinks, data.fractionLinks, true);
    addAll(lexicon.fractionOf, data.fractionOf, true);
    addAll(lexicon.vague, data.vague, true);
    addAll(lexicon.powerLinks, data.powerLinks, true);
    addAll(lexicon.powerEnds, data.powerEnds, true);
    addAll(lexicon.tails, language.approximateTails ?? [], true);
    for (const word of data.placeholders) lexicon.placeholders.add(word.charCodeAt(0));
    for (const word of data.copula) lexicon.copula.add(word.charCodeAt(0));
    for (const word of data.vague) {
      const code = word.charCodeAt(0);
      starters[code] = (starters[code] ?? 0) | start | LONG_WORD;
    }
    for (const [word, list] of Object.entries(data.not)) {
      const code = word.charCodeAt(0);
      blocked.set(code, (blocked.get(code) ?? '') + list);
    }
  }
  const native = language.native;
  if (native === undefined) return;
  const add = (word: string, entry: NativeWord): void => {
    lexicon.native.add(word, entry);
    const code = word.charCodeAt(0);
    starters[code] = (starters[code] ?? 0) | (data?.anywhere === true ? 3 : 1) | LONG_WORD;
  };
  for (const [word, value] of Object.entries(native.tens))
    add(word, { value, tens: true, attributive: false });
  for (const [word, value] of Object.entries(native.units))
    add(word, { value, tens: false, attributive: false });
  for (const [word, value] of Object.entries(native.attributive)) {
    add(word, { value, tens: value >= 10, attributive: true });
  }
  for (const [word, [value, high]] of Object.entries(native.spans)) {
    add(word, { value, high, tens: false, attributive: true });
  }
}

function addUnits(lexicon: Lexicon): void {
  for (const [symbols, unit] of Object.entries(UNIT_SYMBOLS)) {
    const duration = [
      's',
      'ms',
      'μs',
      'ns',
      'min',
      'h',
      'day',
      'week',
      'month',
      'year',
      'Myr',
      'Gyr',
    ].includes(unit);
    for (const symbol of symbols.split(' ')) {
      lexicon.symbols.add(symbol, { kind: duration ? 'duration' : 'measure', unit, glue: true });
    }
  }
  for (const [sign, unit] of Object.entries(CURRENCY_SIGNS)) {
    lexicon.before.add(sign, { kind: 'currency', unit });
    lexicon.symbols.add(sign, { kind: 'currency', unit, glue: true });
  }
  for (const code of CURRENCY_CODES) {
    lexicon.before.add(code, { kind: 'currency', unit: code });
    lexicon.symbols.add(code, { kind: 'currency', unit: code, glue: true });
    lexicon.beforeWords.add(code.toLowerCase(), { kind: 'currency', unit: code });
    lexicon.after.add(code.toLowerCase(), { kind: 'currency', unit: code, glue: true });
    lexicon.before.add(`M${code}`, { kind: 'currency', unit: code, factor: 1e6 });
    lexicon.symbols.add(`M${code}`, { kind: 'currency', unit: code, factor: 1e6, glue: true });
  }
  for (const [sign, unit] of Object.entries(CURRENCY_SIGNS_AFTER)) {
    lexicon.symbols.add(sign, { kind: 'currency', unit, glue: true });
  }
  for (const sign of ['%'])
    lexicon.symbols.add(sign, { kind: 'percentage', unit: '%', inside: true, glue: true });
  lexicon.symbols.add('‰', { kind: 'per-mille', unit: '‰', inside: true, glue: true });
  for (const sign of ['%p', '%P', 'pp', '%p.', 'p.p.', 'ppt', '%pt']) {
    lexicon.symbols.add(sign, { kind: 'percentage-point', unit: '%p', inside: true, glue: true });
  }
  for (const sign of ['bp', 'bps'])
    lexicon.symbols.add(sign, { kind: 'basis-point', unit: 'bp', inside: true, glue: true });
  for (const sign of ['x', '×'])
    lexicon.symbols.add(sign, { kind: 'multiple', unit: '×', inside: true, glue: true });
}

/** Notes which code units may follow a number syllable, so that most words are turned away by one look. */
function markFollowers(lexicon: Lexicon): void {
  const { myriad } = lexicon;
  const tries = [
    lexicon.after,
    lexicon.symbols,
    lexicon.boundsAfter,
    lexicon.approximateTails,
    myriad.fractionOf,
    myriad.fractionLinks,
    myriad.points,
    myriad.powerLinks,
  ];
  for (const trie of tries) trie.markBegins(lexicon.follows);
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
      points: new Trie(),
      fractionLinks: new Trie(),
      fractionOf: new Trie(),
      vague: new Trie(),
      copula: new Set(),
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
      halves: new Trie(fold),
      lasts: new Trie(),
    },
    halvesBefore: new Trie(back),
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
    for (const [words, mark] of language.after) addAll(lexicon.after, split(words), mark);
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
      addAll(lexicon.calendar[part], language.calendar[part], true);
    }
    addAll(lexicon.halvesBefore, language.calendar.halves, true);
    addAll(lexicon.prefixes, language.prefixes, true);
    addAll(lexicon.prefixesBefore, language.prefixes, true);
    for (const word of language.prefixes) {
      const code = word.charCodeAt(0);
      lexicon.starters[code] = (lexicon.starters[code] ?? 0) | 4;
    }
    for (const [word, entry] of Object.entries(language.wholes)) {
      lexicon.wholes.add(word, entry);
      const code = word.charCodeAt(0);
      lexicon.starters[code] =
        (lexicon.starters[code] ?? 0) | (language.myriad?.anywhere === true ? 3 : 1) | LONG_WORD;
    }
  }
  markFollowers(lexicon);
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

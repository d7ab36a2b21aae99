import { stemmer } from 'stemmer';
import { KOREAN_ENDINGS, withoutEnding } from '../text/korean-endings.ts';
import { formsOfPast } from '../text/korean-verbs.ts';
import { CONCEPTS, type Concept } from './lexicon/concepts.ts';
import { soundsOfHangul, soundsOfLatin } from './name-sounds.ts';
import { STOP_WORDS } from './lexicon/stop-words.ts';

/** A word that says what a figure is a figure of; offsets are UTF-16, end exclusive. */
export interface Term {
  start: number;
  end: number;
  /** What counts as the same word: an English stem, or the overlapping pairs of syllables of a Korean stem. */
  keys: readonly string[];
  /** Ideas the word stands for, the same in every language. */
  concepts: readonly Concept[];
  /** Names of the ideas, told from keys by their sign. */
  ideas: readonly string[];
  /** How it sounds if it is a name, and how a name that is the same sounds in the other script. */
  sounds: readonly string[];
  echoes: readonly string[];
}

const WORD =
  /(?:\p{Lu}\.){2,}|[\p{Script=Latin}\p{Script=Greek}][\p{Script=Latin}\p{Script=Greek}\p{M}'’]*|\p{Script=Hangul}+|\p{Script=Han}+|[=<>±≤≥]/gu;
const HANGUL = /^\p{Script=Hangul}/u;
const LETTER = /^\p{Script=Latin}/u;
const HAN = /^\p{Script=Han}/u;
/** A longer word is no word; it is cut. */
const LONGEST = 40;

const PARTICLES: ReadonlySet<string> = new Set(KOREAN_ENDINGS);

interface Entry {
  word: string;
  concept: Concept;
}

function entriesBy(wordsOf: (concept: Concept) => readonly string[], keyOf: (word: string) => string) {
  const map = new Map<string, Entry[]>();
  for (const concept of CONCEPTS)
    for (const word of wordsOf(concept)) {
      const key = keyOf(word);
      const list = map.get(key);
      if (list) list.push({ word, concept });
      else map.set(key, [{ word, concept }]);
    }
  return map;
}

/** Words of the lexicon by what they are looked up by. */
interface Entries {
  english: ReadonlyMap<string, Entry[]>;
  korean: ReadonlyMap<string, Entry[]>;
  longestKorean: number;
}

const itself = (word: string): string => word;

let known: Entries | undefined;

/** The lexicon, read when the first word is looked up. */
function entries(): Entries {
  if (known) return known;
  const listed = entriesBy(({ ko }) => ko, itself);
  const derived = entriesBy(({ ko }) => ko.flatMap(formsOfPast), itself);
  const korean = new Map([...derived, ...listed]);
  known = {
    english: entriesBy(({ en }) => en, stemmer),
    korean,
    longestKorean: Math.max(...[...korean.keys()].map((word) => word.length)),
  };
  return known;
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

/** The ideas of an English word. Of words with one stem the nearest counts: "imports" is of import, not of important. */
function englishConcepts(word: string, stem: string): readonly Concept[] {
  const found = entries().english.get(stem);
  if (!found) return [];
  if (found.length === 1) return found.map(({ concept }) => concept);
  const distance = (other: string): number => word.length + other.length - 2 * sharedLength(word, other);
  const nearest = Math.min(...found.map((entry) => distance(entry.word)));
  return found.filter((entry) => distance(entry.word) === nearest).map(({ concept }) => concept);
}

/** The ideas a Korean word begins with, longest first; one syllable counts only where nothing but a particle follows. */
function koreanConcepts(word: string): readonly Concept[] {
  const { korean, longestKorean } = entries();
  for (let length = Math.min(longestKorean, word.length); length >= 2; length -= 1) {
    const found = korean.get(word.slice(0, length));
    if (found) return found.map(({ concept }) => concept);
  }
  const isBare = word.length === 1 || KOREAN_ENDINGS.includes(word.slice(1));
  return isBare ? (korean.get(word.charAt(0)) ?? []).map(({ concept }) => concept) : [];
}

function pairs(word: string): string[] {
  if (word.length < 2) return [word];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}

/** So many words are kept as read, of no more letters each: a longer one would keep the text that it is cut from. */
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 12;
const kept = new Map<string, ReadWord | null>();

/** Read a word; texts say the same words over and over. */
function readOnce(word: string): ReadWord | null {
  if (word.length > LONGEST_KEPT) return readWord(word, false);
  let read = kept.get(word);
  if (read === undefined) {
    read = readWord(word, false);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, read);
  }
  return read;
}

type ReadWord = Omit<Term, 'start' | 'end'>;

const SILENT = { sounds: [], echoes: [] };

/** What a word sounds like that may be a name: one in capitals, or in a script that has none, that stands for no idea. */
function heard(ways: readonly string[], script: 'Latin' | 'Hangul'): Pick<Term, 'sounds' | 'echoes'> {
  const other = script === 'Latin' ? 'Hangul' : 'Latin';
  return { sounds: ways.map((way) => `${script} ${way}`), echoes: ways.map((way) => `${other} ${way}`) };
}

const wordOf = (keys: readonly string[], concepts: readonly Concept[]): ReadWord => ({
  keys,
  concepts,
  ideas: concepts.map(({ name }) => `@${name}`),
  ...SILENT,
});

function readWord(word: string, isLabel: boolean): ReadWord | null {
  if (HANGUL.test(word)) {
    // Set right behind a number or a name in Latin letters.
    if (PARTICLES.has(word)) return null;
    const stem = withoutEnding(word);
    if (STOP_WORDS.has(stem) || STOP_WORDS.has(word)) return null;
    const read = wordOf(pairs(stem), koreanConcepts(word));
    return read.concepts.length > 0 ? read : { ...read, ...heard(soundsOfHangul(stem), 'Hangul') };
  }
  if (HAN.test(word)) return wordOf(pairs(word), []);
  const lower = word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replaceAll('.', '');
  const stem = stemmer(lower);
  // "US" and "WHO" are names that read like words without say.
  const isAcronym =
    /^(?:\p{Lu}\.?){2,}$/u.test(word) &&
    entries()
      .english.get(stem)
      ?.some((entry) => entry.word === lower) === true;
  if (lower === '' || (STOP_WORDS.has(lower) && !isAcronym && !isLabel)) return null;
  const read = wordOf([stem], englishConcepts(lower, stem));
  const isName = read.concepts.length === 0 && /^\p{Lu}\p{Ll}/u.test(word);
  return isName ? { ...read, ...heard(soundsOfLatin(lower), 'Latin') } : read;
}

/** Whether a capital A names one of several: "모델 A", "A안", "group A", not "A model". */
const isLabelAt = (text: string, at: number): boolean =>
  HANGUL.test(text.charAt(at + 1)) ||
  (text.charAt(at - 1) === ' ' && /[\p{Ll}\p{Script=Hangul}]/u.test(text.charAt(at - 2)));

/** One syllable behind a letter keeps no particle: the 시 of "A시의" and "A시는". */
const withoutParticle = (word: string, before: string): string =>
  LETTER.test(before) && HANGUL.test(word) && PARTICLES.has(word.slice(1)) && !PARTICLES.has(word)
    ? word.charAt(0)
    : word;

/** The telling words of a text in order, stop words left out; Latin letters, Hangul and Han. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const isLabel = word === 'A' && isLabelAt(text, match.index);
    const read = isLabel
      ? readWord(word, true)
      : readOnce(
          withoutParticle(word, text.charAt(match.index - 1))
            .slice(0, LONGEST)
            .normalize('NFC'),
        );
    if (read) terms.push({ start: match.index, end: match.index + word.length, ...read });
  }
  return terms;
}

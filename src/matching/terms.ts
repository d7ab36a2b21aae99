import { stemmer } from 'stemmer';
import { withoutEnding } from '../text/korean-endings.ts';
import { CONCEPTS, type Concept } from './lexicon/concepts.ts';
import { STOP_WORDS } from './lexicon/stop-words.ts';

/** A word that says what a figure is a figure of; offsets are UTF-16, end exclusive. */
export interface Term {
  start: number;
  end: number;
  /** What counts as the same word: an English stem, or the overlapping pairs of syllables of a Korean stem. */
  keys: readonly string[];
  /** Ideas the word stands for, the same in every language. */
  concepts: readonly Concept[];
}

const WORD =
  /[\p{Script=Latin}\p{Script=Greek}][\p{Script=Latin}\p{Script=Greek}\p{M}'’]*|\p{Script=Hangul}+|\p{Script=Han}+|[=<>±≤≥]/gu;
const HANGUL = /^\p{Script=Hangul}/u;
const HAN = /^\p{Script=Han}/u;
/** A longer word is no word; it is cut. */
const LONGEST = 40;

function conceptsByStem(): Map<string, Concept[]> {
  const map = new Map<string, Concept[]>();
  for (const concept of CONCEPTS)
    for (const word of concept.en) {
      const key = stemmer(word);
      map.set(key, [...(map.get(key) ?? []), concept]);
    }
  return map;
}

function conceptsByHangul(): Map<string, Concept[]> {
  const map = new Map<string, Concept[]>();
  for (const concept of CONCEPTS)
    for (const word of concept.ko) map.set(word, [...(map.get(word) ?? []), concept]);
  return map;
}

const ENGLISH = conceptsByStem();
const KOREAN = conceptsByHangul();
const LONGEST_KOREAN = Math.max(...[...KOREAN.keys()].map((word) => word.length));

/** The ideas a Korean word begins with, longest word first; one syllable counts only as the whole stem. */
function koreanConcepts(stem: string): readonly Concept[] {
  for (let length = Math.min(LONGEST_KOREAN, stem.length); length >= 2; length -= 1) {
    const found = KOREAN.get(stem.slice(0, length));
    if (found) return found;
  }
  return KOREAN.get(stem) ?? [];
}

function pairs(word: string): string[] {
  if (word.length < 2) return [word];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}

function read(word: string): Pick<Term, 'keys' | 'concepts'> | null {
  if (HANGUL.test(word)) {
    const stem = withoutEnding(word);
    return STOP_WORDS.has(stem) || STOP_WORDS.has(word)
      ? null
      : { keys: pairs(stem), concepts: koreanConcepts(stem) };
  }
  if (HAN.test(word)) return { keys: pairs(word), concepts: [] };
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  if (lower === '' || STOP_WORDS.has(lower)) return null;
  const stem = stemmer(lower);
  return { keys: [stem], concepts: ENGLISH.get(stem) ?? [] };
}

/** The telling words of a text in order, stop words left out; Latin letters, Hangul and Han. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const match of text.matchAll(WORD)) {
    const known = read(match[0].slice(0, LONGEST).normalize('NFC'));
    if (known) terms.push({ start: match.index, end: match.index + match[0].length, ...known });
  }
  return terms;
}

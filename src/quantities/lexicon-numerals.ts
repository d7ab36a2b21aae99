import type { Language } from './language.ts';
import type { Lexicon, MyriadLexicon, ScaleWord } from './lexicon-shape.ts';
import type { NativeWord } from './myriad-state.ts';
import type { Trie } from './trie.ts';

/** Flag of a code unit that begins number words of more than one syllable, and of one that is no number word itself. */
export const LONG_WORD = 8;
export const ONLY_LONG = 16;

/** Adds all words of a list with one value. */
export function addAll<T>(trie: Trie<T>, words: readonly string[], value: T): void {
  for (const word of words) trie.add(word, value);
}

/** Adds the number words of a language that counts in hundreds, thousands and millions. */
export function addScale(whole: Lexicon, language: Language): void {
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
  for (const [word, value] of Object.entries(data.decades)) words.add(word, { class: 'decade', value });
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
  for (const word of language.everyTimes ?? []) wordsOn.add(word);
}

/** Adds the number syllables of a language that counts in myriads, and its native number words. */
export function addMyriad(
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
        lexicon.ends.add(code);
        starters[code] = (starters[code] ?? 0) | (code >= 0xac00 ? 1 : start);
      }
    };
    put(lexicon.digits, data.digits);
    put(lexicon.places, data.places);
    put(lexicon.scales, data.scales);
    for (const [kind, words] of [
      ['digit', data.spoken?.digits],
      ['place', data.spoken?.places],
      ['scale', data.spoken?.scales],
    ] as const)
      for (const [word, value] of Object.entries(words ?? {})) {
        lexicon.spoken.add(word, { class: kind, value });
        const code = word.charCodeAt(0);
        starters[code] = (starters[code] ?? 0) | 1 | LONG_WORD;
      }
    addAll(lexicon.points, data.points, true);
    addAll(lexicon.fractionLinks, data.fractionLinks, true);
    addAll(lexicon.fractionOf, data.fractionOf, true);
    addAll(lexicon.vague, data.vague, true);
    addAll(lexicon.powerLinks, data.powerLinks, true);
    addAll(lexicon.powerEnds, data.powerEnds, true);
    addAll(lexicon.tails, language.approximateTails ?? [], true);
    for (const word of data.placeholders) lexicon.placeholders.add(word.charCodeAt(0));
    for (const word of data.copula) lexicon.copula.add(word.charCodeAt(0));
    for (const word of data.copulaForms) lexicon.copulaForms.add(word.charCodeAt(0));
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
    lexicon.ends.add(word.charCodeAt(word.length - 1));
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
  for (const [word, value] of Object.entries(native.rough ?? {}))
    add(word, { value, tens: true, attributive: true, rough: true });
  for (const [word, [value, high]] of Object.entries(native.spans)) {
    add(word, { value, high, tens: false, attributive: native.nounSpans?.includes(word) !== true });
  }
}

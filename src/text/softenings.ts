import { findHedges, hedgeField } from './hedges.ts';
import { findQualifiers } from './qualifiers.ts';
import { onlyReports } from './reporting-words.ts';

/** A word that makes a statement say less; `key` is what another word must share to say it as well. */
export interface Softening {
  key: string;
  text: string;
}

/** Words of degree, which any language answers by its own. */
export const degreesIn = (text: string): Softening[] =>
  findQualifiers(text).map(({ degree, start, end }) => ({ key: degree, text: text.slice(start, end) }));

/** What a passage of a source says to soften it: only words that hedge wherever they stand, and words of degree. */
export function softeningsOf(text: string, lang: string): Softening[] {
  const hedges = (findHedges(text, lang) ?? []).filter(({ sure }) => sure);
  return [
    ...hedges.map(({ kind, text: word }) => ({ key: hedgeField(kind), text: word })),
    ...degreesIn(text),
  ];
}

/** Everything in a sentence of ours that may keep a softening of its source, as keys. */
export function softeningKeys(sentence: string, languages: Iterable<string>): Set<string> {
  const hedges = [...languages].flatMap((lang) => findHedges(sentence, lang) ?? []);
  const kept = hedges.filter(
    ({ text: word, start, sure }) =>
      sure || (!onlyReports(word.trim()) && !isPlainEnding(word, sentence.normalize('NFC').slice(0, start))),
  );
  return new Set([...kept.map(({ kind }) => hedgeField(kind)), ...degreesIn(sentence).map(({ key }) => key)]);
}

/** "따른 것이다" only stresses; "따를 것이다", after a final ㄹ, supposes. */
function isPlainEnding(word: string, before: string): boolean {
  if (!/^것(?:이다|입니다)$/u.test(word)) return false;
  const code = before.trimEnd().at(-1)?.charCodeAt(0) ?? 0;
  return code < FIRST_SYLLABLE || code > LAST_SYLLABLE || (code - FIRST_SYLLABLE) % FINALS !== FINAL_RIEUL;
}

/** Hangul syllables stand in order of their final consonants, 28 of them with none, ㄹ the ninth. */
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const FINAL_RIEUL = 8;

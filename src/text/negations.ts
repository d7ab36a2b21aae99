import { turningLanguage } from './languages/index.ts';
import { type FoundPhrase, makePhraseFinder } from './phrase-finder.ts';

/** A word that negates; UTF-16 offsets in the composed form (NFC) of the text, end exclusive. */
export interface Negation {
  text: string;
  start: number;
  end: number;
  /** Whether the word is a plain negation; the others hold one in their meaning ("without", "fail", 거부). */
  sure: boolean;
}

type Meaning = { sure: boolean } | null;
const finders = new Map<string, ((text: string) => FoundPhrase<Meaning>[]) | null>();

function finderOf(lang: string): ((text: string) => FoundPhrase<Meaning>[]) | null {
  const known = finders.get(lang);
  if (known !== undefined) return known;
  const language = turningLanguage(lang);
  const made = language
    ? makePhraseFinder<Meaning>(
        [
          { phrases: language.notNegations, meaning: null },
          { phrases: language.negations.sure, meaning: { sure: true } },
          { phrases: language.negations.weak, meaning: { sure: false } },
        ],
        language,
      )
    : null;
  finders.set(lang, made);
  return made;
}

/** Negations of a passage, in order of place; null where the words of the language are not known. Linear. */
export function findNegations(text: string, lang: string): Negation[] | null {
  return (
    finderOf(lang)?.(text.normalize('NFC')).flatMap(({ meaning, ...found }): Negation[] =>
      meaning ? [{ ...found, ...meaning }] : [],
    ) ?? null
  );
}

/** On which side of a plain negation of a language the negated words stand; null for a language that is not known. */
export const negatedSide = (lang: string): 'before' | 'after' | null =>
  turningLanguage(lang)?.negated ?? null;

import { makePhraseFinder } from '../text/phrase-finder.ts';
import { LANGUAGES } from './languages/index.ts';

const finders = LANGUAGES.map((language) =>
  makePhraseFinder([{ phrases: language.opinions, meaning: true }], language),
);

/** A question states nothing, a quoted one neither. */
const QUESTION = /[?？]["'”’」』)\s]*$/u;

/** Whether a sentence says what its writer thinks, expects or asks. */
export function isOpinion(sentence: string): boolean {
  return QUESTION.test(sentence.slice(-8)) || finders.some((find) => find(sentence).length > 0);
}

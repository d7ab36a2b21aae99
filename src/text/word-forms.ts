import { turningLanguage } from './languages/index.ts';
import type { Inflection } from './languages/language.ts';
import { stemForms } from './stem-forms.ts';

/** A term found in a text, in whatever form; UTF-16 offsets in the composed form (NFC) of the text, end exclusive. */
export interface FoundTerm {
  text: string;
  start: number;
  end: number;
}

const LONGEST = 200_000;
/** Letters that may follow the beginning of a verb before its word ends. */
const LONGEST_ENDING = 6;

const escape = (text: string): string => text.replace(/[.+*?^${}()[\]|\\/]/gu, String.raw`\$&`);
const alternatives = (list: string): string =>
  list
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

/** One word of a term in every form that its language gives it. */
function wordPattern(word: string, { endings, chain, mute }: Inflection): string {
  const forms = `(?:${alternatives(endings)}){0,${String(chain)}}`;
  if (mute === undefined || !word.endsWith(mute)) return escape(word) + forms;
  return `${escape(word.slice(0, -mute.length))}(?:${mute})?${forms}`;
}

function termPattern(term: string, lang: string): string {
  const words = term.normalize('NFC').split(/\s+/u);
  const language = turningLanguage(lang);
  if (!language) return words.map(escape).join(String.raw`\s{1,3}`);
  const { inflection, wholeWords } = language;
  if (wholeWords) return words.map((word) => wordPattern(word, inflection)).join(String.raw`\s{1,3}`);
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).map((word) => `${escape(word)}\\s{0,3}`);
  const { verbEnd, verbMakers } = inflection;
  const more = String.raw`\p{L}{0,${String(LONGEST_ENDING)}}`;
  const isVerb =
    verbEnd !== undefined &&
    last.endsWith(verbEnd) &&
    last.length > verbEnd.length + (words.length > 1 ? 0 : 1);
  if (isVerb) {
    const forms = stemForms(last.slice(0, -verbEnd.length)).map(escape).join('|');
    return `${before.join('')}(?:${forms})${more}`;
  }
  const made = verbMakers === undefined ? '' : `|[${verbMakers}]${more}`;
  return `${before.join('')}(?:${wordPattern(last, inflection)}|${escape(last)}(?:${made.slice(1)}))`;
}

/** Letters with which every form of a term begins, in lower case. */
function beginningOf(term: string, lang: string): string {
  const [first = '', ...more] = term.normalize('NFC').split(/\s+/u);
  const { mute, verbEnd } = turningLanguage(lang)?.inflection ?? {};
  const isKept = more.length > 0 || verbEnd === undefined || !first.endsWith(verbEnd);
  const kept = isKept ? first : first.slice(0, -verbEnd.length - 1);
  return (mute !== undefined && kept.endsWith(mute) ? kept.slice(0, -mute.length) : kept).toLowerCase();
}

interface Term {
  beginning: string;
  /** Made only when a text has the beginning: making is dearer than most searches. */
  pattern?: RegExp;
}

const terms = new Map<string, Term>();

/**
 * Every place where a term stands as a whole word or words, inflected or with particles. Capitals count only where the
 * term has some: "Claude" is a name. Of a language that is not known only the bare form is found. Linear.
 */
export function findTerm(text: string, term: string, lang: string): FoundTerm[] {
  const key = `${lang} ${term}`;
  const known = terms.get(key) ?? { beginning: beginningOf(term, lang) };
  if (terms.size < 10_000) terms.set(key, known);
  const composed = text.normalize('NFC').slice(0, LONGEST);
  if (!composed.toLowerCase().includes(known.beginning)) return [];
  known.pattern ??= new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${termPattern(term, lang)})(?![\p{L}\p{N}])`,
    term === term.toLowerCase() ? 'giu' : 'gu',
  );
  return [...composed.matchAll(known.pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

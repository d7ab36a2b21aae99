import { stemmer } from 'stemmer';

/** A result as Pagefind hands it over once its fragment has been loaded. */
export interface Fragment {
  url: string;
  /** The words of the page. */
  content: string;
  /** HTML, what was found in `mark`. */
  excerpt: string;
  meta: Record<string, string>;
}

export interface Search {
  search(query: string): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

const DECIMAL = /\d\.\d/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
/** Syllables that a Korean word must share: the rest may be its endings. */
const SHARED_SYLLABLES = 2;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N},.'’-]*[\p{L}\p{M}\p{N}])?/gu) ?? [];

/** Whether a word of a page may be what was asked for: the same stem, or the same beginning for more than half of it. */
function answers(word: string, asked: string): boolean {
  let shared = 0;
  while (shared < asked.length && word.charAt(shared) === asked.charAt(shared)) shared += 1;
  if (shared === asked.length) return true;
  if (HANGUL.test(asked)) return shared >= SHARED_SYLLABLES;
  return shared > asked.length / 2 || stemmer(word) === stemmer(asked);
}

async function isKnown(asked: string, pagefind: Search): Promise<boolean> {
  const [first] = (await pagefind.search(asked)).results;
  if (!first) return false;
  const { excerpt, meta } = await first.data();
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gu)].map(([, text = '']) => text);
  const said = [...marked, ...Object.values(meta)].flatMap(wordsOf);
  return wordsOf(asked).some((part) => said.some((word) => answers(word, part)));
}

/**
 * The words of a query that some page has.
 *
 * Of a word that no page has Pagefind drops letters until one is left that does, and finds "as" for "asdf".
 */
export async function knownWords(query: string, pagefind: Search): Promise<string> {
  const words = query.split(/\s+/u).filter((word) => word !== '');
  // Whether a page has a decimal is asked of the page: to the index 3.0 is 30.
  const known = await Promise.all(words.map((word) => DECIMAL.test(word) || isKnown(word, pagefind)));
  return words.filter((_, at) => known[at]).join(' ');
}

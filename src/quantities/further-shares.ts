import { endsLatin } from './accept.ts';
import { LATIN, SPACE, classAt, skipSpaces, skipSpacesBack } from './characters.ts';
import { type Draft, draft } from './draft.ts';
import { wordAt } from './fractions.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { wordStartBefore } from './names.ts';
import type { Numeral } from './numeral.ts';

const FARTHEST = 80;
const LEAST = 3;
const MOST = 20;

/** Whether no sentence ends in [from, to). */
function inSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if ('.!?\n'.includes(text.charAt(at)) && classAt(text, at + 1) === SPACE) return false;
  return true;
}

/** Whether a verb in the past or of opinion follows. */
function opensVerb(text: string, end: number, lexicon: Lexicon): boolean {
  const at = skipSpaces(text, end, 1);
  if (at === end || classAt(text, at) !== LATIN) return false;
  if (lexicon.opinionVerbs.match(text, at, endsLatin) !== undefined) return true;
  let stop = at;
  while (classAt(text, stop) === LATIN) stop += 1;
  return stop - at > LEAST && lexicon.pastEndings.match(text, stop) !== undefined;
}

/** "60% agreed and a third disagreed": an ordinal after an article is a share where another share goes before it. */
export function furtherShare(
  text: string,
  { start, end, value, kind, digits, parts }: Numeral,
  last: Draft | undefined,
  lexicon: Lexicon,
): Draft | null {
  if (kind !== 'ordinal' || digits || parts !== 1 || value === null || value < LEAST || value > MOST)
    return null;
  if (last === undefined || (last.kind !== 'fraction' && last.kind !== 'percentage')) return null;
  if (start - last.end > FARTHEST || !opensVerb(text, end, lexicon)) return null;
  const before = skipSpacesBack(text, start, 1);
  const from = wordStartBefore(text, before);
  const article = from < before ? wordAt(text, from, lexicon.scale) : null;
  if (article?.word.class !== 'article' || article.end !== before || !inSentence(text, last.end, from))
    return null;
  return draft(from, end, { kind: 'fraction', value: 1 / value, digits: false });
}

import { LATIN, classAt, isDigitAt, skipSpacesBack } from './characters.ts';
import { LANGUAGES } from './languages/index.ts';
import { isScaleLetter } from './suffix.ts';
import { Trie } from './trie.ts';

const HUNDRED = 2;

/** Scale words of all languages, read back from the end of a figure; tens are too small to round to. */
function compileScales(): Trie<true> {
  const scales = new Trie<true>({ backward: true, foldCase: true });
  for (const { scale, myriad } of LANGUAGES) {
    for (const word of Object.keys(scale?.scales ?? {})) scales.add(word, true);
    for (const word of Object.keys(myriad?.scales ?? {})) scales.add(word, true);
    for (const [word, power] of Object.entries(myriad?.places ?? {}))
      if (power >= HUNDRED) scales.add(word, true);
  }
  return scales;
}

const SCALES = compileScales();

/** Whether the text of a figure ends in a scale word or letter, so that it may be rounded to it: 4.5 million, 70만, 5k. */
export function endsInScale(text: string): boolean {
  const end = skipSpacesBack(text, text.length);
  if (SCALES.match(text, end, (_, at) => classAt(text, end - 1) !== LATIN || classAt(text, at - 1) !== LATIN))
    return true;
  let start = end;
  while (end - start < 4 && classAt(text, start - 1) === LATIN) start -= 1;
  return isDigitAt(text, skipSpacesBack(text, start, 1) - 1) && isScaleLetter(text.slice(start, end));
}

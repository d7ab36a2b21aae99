import type { Span } from './stream.ts';

/** Words that tie a statement to the day on which it is read, and what only looks like them. */
interface PresentWords {
  tag: string;
  words: RegExp;
  /** Whole phrases with such a word in them that tell of no day. */
  not: RegExp;
}

/** One language after the other, in alphabetical order. */
const LANGUAGES: readonly PresentWords[] = [
  {
    tag: 'en',
    words:
      /\b(?:currently|presently|at present|nowadays|as of now|as of today|at the moment|at this time|these days|not yet|(?:has|have|is|are) yet to|so far|to date|until now|up to now|thus far|the (?:current|latest|newest)|its (?:current|latest|newest)|current (?:models?|versions?|systems?|state|status)|recently)\b|n['’]t \w{1,12} (?:\w{1,12} )?yet\b/giu,
    not: /\b(?:so far (?:as|from|away|apart|off)|to date (?:back|from|the|them|it|a|an)\b|(?:with|than|from|of|like|as) the current \w{1,12}|up[ -]to[ -]date|out of date|at the latest|at the time of (?:writing|publication)|the (?:then|former)[ -]current|the latest day)\b/giu,
  },
  {
    tag: 'ko',
    words:
      /(?<![가-힣])(?:현재|현시점|아직|지금|최근(?!접|린)|요즘|오늘날|이제까지|여태|여전히 (?:없|않)|최신|현행(?!범)|당분간)(?!진행형|가치|완료|시제|형(?:은|이|을|의|으로))/gu,
    not: /현재 ?[가-힣]{1,6}(?:과|와) (?:같|다르|다른|가치|공유|비슷)|(?:그때|그 당시|당시로서는) (?:까지|지금)|지금껏 없던|예나 지금이나/gu,
  },
];

/** Words of any language that hold only on the day they were written; offsets are UTF-16, end exclusive. */
export function findPresentWords(text: string): Span[] {
  return LANGUAGES.flatMap(({ words, not }) => {
    const others = [...text.matchAll(not)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    }));
    return [...text.matchAll(words)]
      .map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
      .filter(({ start, end }) => !others.some((other) => start < other.end && end > other.start));
  }).sort((a, b) => a.start - b.start);
}

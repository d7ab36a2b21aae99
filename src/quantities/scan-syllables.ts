import { attach } from './attach.ts';
import { readSpelledClock, readSpelledDate } from './calendar-worded.ts';
import { CLASS, DIGIT, HAN, HANGUL, KANA, OTHER, classAt, skipSpaces, skipSpacesBack } from './characters.ts';
import type { Draft } from './draft.ts';
import { ONLY_LONG } from './lexicon-numerals.ts';
import type { Accepted } from './eastern-open.ts';
import { readEastern } from './eastern.ts';
import { APART, GLUED, type Lexicon } from './lexicon-shape.ts';
import type { Sink } from './sink.ts';

const PREFIX = 4;

/** Reads the letters without cases that begin at `start`, and the figures among them, to the end of the first or of the run. */
export function scanSyllables(text: string, start: number, lexicon: Lexicon, sink: Sink): number {
  const flags = lexicon.starters[text.charCodeAt(start)] ?? 0;
  let at = start;
  if ((flags & 5) !== 0 && !isOrdinary(text, start, flags, lexicon)) {
    const end = trySyllables(text, start, lexicon, sink);
    if (end > start) return end;
  }
  at = start + 1;
  const { starters } = lexicon;
  const length = text.length;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = CLASS[code] ?? OTHER;
    if (kind !== HANGUL && kind !== HAN && kind !== KANA) return at;
    const inner = starters[code] ?? 0;
    if (inner === 0) at += 1;
    else if ((inner & 2) !== 0) {
      const end = trySyllables(text, at, lexicon, sink);
      if (end > at) return end;
      // A run of numerals that came to nothing is not tried again from its middle.
      while (at < length && ((starters[text.charCodeAt(at)] ?? 0) & 2) !== 0) at += 1;
    } else {
      if ((inner & 1) !== 0 && lexicon.gluesWords.match(text, at) !== undefined) {
        const end = tryGlued(text, at, lexicon, sink);
        if (end > at) return end;
      }
      at += 1;
    }
  }
  return at;
}

/** 사람, 조사: a lone number syllable whose next syllable is neither numeral nor counter nor bound. */
function isOrdinary(text: string, start: number, flags: number, lexicon: Lexicon): boolean {
  // 하지만, 다시: no number word goes on so.
  if ((flags & ONLY_LONG) !== 0)
    return (
      (flags & PREFIX) === 0 && start + 1 < text.length && lexicon.seconds[text.charCodeAt(start + 1)] === 0
    );
  if (flags !== 1 || classAt(text, start) !== HANGUL) return false;
  const next = skipSpaces(text, start + 1, 3);
  if (classAt(text, next) !== HANGUL) return false;
  const follows = lexicon.follows[text.charCodeAt(next)];
  if (follows === GLUED) return false;
  if (follows === APART && (next > start + 1 || !lexicon.myriad.digits.has(text.charCodeAt(start))))
    return false;
  return lexicon.negatives.match(text, skipSpacesBack(text, start, 1)) === undefined;
}

/** 영화중하나, 별한개: a number word written onto the word before it. */
function tryGlued(text: string, start: number, lexicon: Lexicon, sink: Sink): number {
  const accepted = readEastern(text, start, lexicon);
  if (accepted === null || accepted.numeral.form !== 'native' || accepted.numeral.digits) return start;
  const { numeral, after } = accepted;
  if (numeral.attributive === true && (after === null || after.start !== numeral.end)) return start;
  return sink.push(attach(text, numeral, after, lexicon));
}

function trySyllables(text: string, start: number, lexicon: Lexicon, sink: Sink): number {
  const date = readSpelledDate(text, start, lexicon) ?? readSpelledClock(text, start, lexicon);
  if (date !== null) return sink.push(date);
  const accepted = readEastern(text, start, lexicon, sink.floor);
  if (accepted !== null && isParticle(text, accepted, lexicon, sink)) return start;
  const previous = classAt(text, start - 1);
  const inside = previous === HANGUL || previous === DIGIT;
  if (
    accepted !== null &&
    !(
      inside &&
      (accepted.after === null ||
        accepted.after.mark.kind === 'number' ||
        accepted.after.start > accepted.numeral.end)
    )
  )
    return sink.push(finishEastern(text, attach(text, accepted.numeral, accepted.after, lexicon), lexicon));
  const prefix = lexicon.prefixes.match(text, start);
  if (prefix !== undefined && classAt(text, prefix.at) === HANGUL) {
    const glued = readEastern(text, prefix.at, lexicon);
    if (glued !== null && (glued.after !== null || glued.numeral.parts > 1)) {
      return sink.push(finishEastern(text, attach(text, glued.numeral, glued.after, lexicon), lexicon));
    }
  }
  return start;
}

/**
 * 0.03%만 표본으로: right after a quantity, a syllable that is a particle too is no number, unless a counter of one
 * syllable says that it is: 만 명.
 */
function isParticle(text: string, { numeral, after }: Accepted, lexicon: Lexicon, sink: Sink): boolean {
  if (numeral.start === 0 || numeral.start !== sink.floor || numeral.parts > 1) return false;
  if (after !== null && after.end - after.start === 1) return false;
  return lexicon.particles.match(text, numeral.start)?.at === numeral.end;
}

/** 第百十八, 제삼 회: number words after an ordinal prefix. */
function finishEastern(text: string, made: Draft, lexicon: Lexicon): Draft {
  const prefix = lexicon.ordinalPrefixes.match(text, made.start);
  if (prefix !== undefined && made.kind === 'number' && classAt(text, prefix.at) === HAN) {
    made.kind = 'ordinal';
    made.start = prefix.at;
    made.head = prefix.at;
  }
  return made;
}

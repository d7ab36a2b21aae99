import { CLASS, type CharacterClass, classOf, isLetter } from './character-class.ts';

/** Phrases that stand for one thing; parted by bars, line breaks count for nothing. */
export interface PhraseGroup<Meaning> {
  phrases: string;
  meaning: Meaning;
}

/** A phrase found in a text; UTF-16 offsets, end exclusive. */
export interface FoundPhrase<Meaning> {
  text: string;
  start: number;
  end: number;
  meaning: Meaning;
}

/** A phrase as it is compared: its signs, and what it asks of the letters around them. */
interface Phrase<Meaning> {
  signs: string;
  /** Fewest characters of white space that a space stands for. */
  fewestSpaces: number;
  opens: 'word' | 'letters' | 'anywhere' | 'free';
  closes: 'word' | 'anywhere' | 'free';
  meaning: Meaning;
}

/** Longer texts are no passage; what stands behind is not looked at. */
const LONGEST = 200_000;
const MOST_SPACES = 3;
const MOST_DIGITS = 4;
/** Letters that a free end of a word may have. */
const FREE = { fewest: 2, most: 24 };

const listOf = (phrases: string): string[] =>
  phrases
    .split('|')
    .map((phrase) => phrase.trimStart())
    .filter((phrase) => phrase !== '');

function phraseOf<Meaning>(written: string, meaning: Meaning, wholeWords: boolean): Phrase<Meaning> {
  const signs = written.replace(/^[\^*]|\*$/gu, '');
  if (!wholeWords)
    return {
      signs,
      // Korean words are parted less strictly than they should be: 것같다.
      fewestSpaces: written.endsWith(' ') ? 1 : 0,
      opens: written.startsWith('^') ? 'letters' : 'anywhere',
      closes: 'anywhere',
      meaning,
    };
  return {
    signs,
    fewestSpaces: 1,
    opens: written.startsWith('*') ? 'free' : written.startsWith("n'") ? 'anywhere' : 'word',
    closes: written.endsWith('*') ? 'free' : written.endsWith('#') ? 'anywhere' : 'word',
    meaning,
  };
}

/**
 * Makes a search for phrases; where several start at one place the longest counts, and of equal ones the first listed.
 *
 * In a phrase a space stands for white space, `#` for a short number, `*` at an end of a whole word for more letters,
 * `^` for the start of a word where phrases are parts of words. Capitals count where the phrase has them: May. The search is linear: every repetition is bounded.
 */
export function makePhraseFinder<Meaning>(
  groups: readonly PhraseGroup<Meaning>[],
  { wholeWords }: { wholeWords: boolean },
): (text: string) => FoundPhrase<Meaning>[] {
  const meanings = new Map<string, Meaning>();
  for (const { phrases, meaning } of groups)
    for (const phrase of listOf(phrases)) if (!meanings.has(phrase)) meanings.set(phrase, meaning);
  // A phrase with a free end is longer than it looks, yet says less than one written out.
  const length = (phrase: string): number => (phrase.includes('*') ? 0 : phrase.length);
  const ordered = [...meanings]
    .sort(([a], [b]) => length(b) - length(a))
    .map(([written, meaning]) => phraseOf(written, meaning, wholeWords));
  const endings = ordered.filter(({ opens }) => opens === 'free');
  const heads = Map.groupBy(
    ordered.filter(({ opens }) => opens !== 'free'),
    ({ signs }) => signs.charAt(0).toLowerCase(),
  );
  for (const [first, own] of heads) heads.set(first, [...own, ...endings]);
  return (given) => {
    const found: FoundPhrase<Meaning>[] = [];
    const text = given.slice(0, LONGEST);
    const lower = lowered(text);
    const read: Read = { text, lower };
    for (let at = 0; at < text.length;) {
      const first = headOf(lower.charAt(at));
      const opens = wholeWords && !isWordCharacter(lower, at - 1);
      // Whole words start where no letter stands before; only "n't" is a part of one.
      const isPossible = !wholeWords || opens || first === 'n';
      const hit = isPossible ? firstThatStands(read, at, heads.get(first) ?? (opens ? endings : [])) : null;
      if (hit) found.push({ text: text.slice(at, hit.end), start: at, ...hit });
      at = hit ? hit.end : at + 1;
    }
    return found;
  };
}

/** A text as it is written and in lower case. */
interface Read {
  text: string;
  lower: string;
}

/** A text in lower case with every character where it was. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
    .join('');
}

/** The sign by which phrases that may start with a character are listed. */
function headOf(character: string): string {
  if (character === '’') return "'";
  return character >= '0' && character <= '9' ? '#' : character;
}

function firstThatStands<Meaning>(
  read: Read,
  at: number,
  phrases: readonly Phrase<Meaning>[],
): { end: number; meaning: Meaning } | null {
  for (const phrase of phrases) {
    const end = endOf(read, at, phrase);
    if (end !== null) return { end, meaning: phrase.meaning };
  }
  return null;
}

/** Where a phrase ends that stands at a place; null where it does not stand there. */
function endOf(read: Read, at: number, phrase: Phrase<unknown>): number | null {
  const { opens, closes } = phrase;
  const { text } = read;
  if (opens === 'free') return isLetterAt(text, at - 1) ? null : endAfterFreeStart(read, at, phrase);
  const end = endOfSigns(read, at, phrase);
  if (end === null || (opens === 'word' && isWordCharacter(text, at - 1))) return null;
  if (opens === 'letters' && isLetterAt(text, at - 1)) return null;
  if (closes !== 'free') return closes === 'word' && isWordCharacter(text, end) ? null : end;
  for (let stop = endOfLetters(text, end); stop - end >= FREE.fewest; stop -= 1)
    if (!isWordCharacter(text, stop)) return stop;
  return null;
}

function endAfterFreeStart(read: Read, at: number, phrase: Phrase<unknown>): number | null {
  const { text, lower } = read;
  const first = phrase.signs.charAt(0);
  for (let start = endOfLetters(text, at); start - at >= FREE.fewest; start -= 1) {
    const end = lower.charAt(start) === first ? endOfSigns(read, start, phrase) : null;
    if (end !== null && !isWordCharacter(text, end)) return end;
  }
  return null;
}

/** As far as the letters of a free end may reach. */
function endOfLetters(text: string, start: number): number {
  let end = start;
  while (end - start < FREE.most && isOfFreeEnd(text, end)) end += 1;
  return end;
}

function endOfSigns(
  { text, lower }: Read,
  start: number,
  { signs, fewestSpaces }: Pick<Phrase<unknown>, 'signs' | 'fewestSpaces'>,
): number | null {
  let at = start;
  for (let sign = 0; sign < signs.length; sign += 1) {
    const wanted = signs.charAt(sign);
    const length =
      wanted === ' '
        ? lengthOfRun(text, at, SPACE, MOST_SPACES)
        : wanted === '#'
          ? lengthOfRun(text, at, DIGIT, MOST_DIGITS)
          : Number(
              lower.charAt(at) === wanted ||
                text.charAt(at) === wanted ||
                (wanted === "'" && text.charAt(at) === '’'),
            );
    if (length < (wanted === ' ' ? fewestSpaces : 1)) return null;
    at += length;
  }
  return at;
}

function lengthOfRun(text: string, start: number, kind: RegExp, most: number): number {
  let length = 0;
  while (length < most && kind.test(text.charAt(start + length))) length += 1;
  return length;
}

const SPACE = /\s/u;
const DIGIT = /\d/u;

const classAt = (text: string, at: number): CharacterClass | undefined =>
  at >= 0 && at < text.length ? classOf(text, at) : undefined;
const isLetterAt = (text: string, at: number): boolean => isLetter(classAt(text, at));
const isWordCharacter = (text: string, at: number): boolean =>
  isLetterAt(text, at) || classAt(text, at) === CLASS.digit;
const isOfFreeEnd = (text: string, at: number): boolean =>
  isLetterAt(text, at) || /['’-]/u.test(text.charAt(at));

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

/** Longer texts are no passage; what stands behind is not looked at. */
const LONGEST = 200_000;

const SIGNS: Readonly<Record<string, string>> = {
  ' ': String.raw`\s{1,3}`,
  '#': String.raw`\d`,
  "'": "['’]",
};

function patternOf(phrase: string, wholeWords: boolean): string {
  const opens = !phrase.startsWith('*') && !phrase.startsWith("n'");
  const closes = !phrase.endsWith('*') && !phrase.endsWith('#');
  const body = [...phrase.replace(/^[\^*]|\*$/gu, '')]
    .map((sign) => SIGNS[sign] ?? sign.replace(/[.+?()[\]{}$|\\/]/u, String.raw`\$&`))
    .join('');
  // Korean words are parted less strictly than they should be: 것같다.
  const spaced = wholeWords ? body : body.replaceAll(SIGNS[' '] ?? '', String.raw`\s{0,3}`);
  if (!wholeWords) {
    if (phrase.startsWith('^')) return String.raw`(?<!\p{L})${phrase.endsWith(' ') ? body : spaced}`;
    return phrase.endsWith(' ') ? body : spaced;
  }
  const rest = String.raw`[\p{L}'’-]{2,24}`;
  const start = phrase.startsWith('*') ? rest : '';
  const end = phrase.endsWith('*') ? rest : '';
  const before = opens ? String.raw`(?<![\p{L}\p{N}])` : phrase.startsWith('*') ? String.raw`(?<!\p{L})` : '';
  return `${before}${start}${body}${end}${closes || end !== '' ? String.raw`(?![\p{L}\p{N}])` : ''}`;
}

const listOf = (phrases: string): string[] =>
  phrases
    .split('|')
    .map((phrase) => phrase.replace(/^\s*\n?\s*/u, ''))
    .filter((phrase) => phrase !== '');

/**
 * Makes a search for phrases; where several start at one place the longest counts, and of equal ones the first listed.
 *
 * In a phrase a space stands for white space, `#` for a digit, `*` at an end of a whole word for more letters, `^` for
 * the start of a word where phrases are parts of words. The search is linear: every repetition is bounded.
 */
export function makePhraseFinder<Meaning>(
  groups: readonly PhraseGroup<Meaning>[],
  { wholeWords }: { wholeWords: boolean },
): (text: string) => FoundPhrase<Meaning>[] {
  const meanings = new Map<string, { meaning: Meaning; phrase: string }>();
  for (const { phrases, meaning } of groups) {
    for (const phrase of listOf(phrases))
      if (!meanings.has(phrase)) meanings.set(phrase, { meaning, phrase });
  }
  // A phrase with a free end is longer than it looks, yet says less than one written out.
  const length = (phrase: string): number => (phrase.includes('*') ? 0 : phrase.length);
  const ordered = [...meanings.values()].sort((a, b) => length(b.phrase) - length(a.phrase));
  const heads = new Map<string, Head<Meaning>>();
  const words = ordered.filter(({ phrase }) => phrase.startsWith('*'));
  for (const [first, own] of Map.groupBy(ordered, ({ phrase }) => firstOf(phrase)))
    if (first !== '*') heads.set(first, makeHead([...own, ...words], wholeWords));
  const anyWord = words.length > 0 ? makeHead(words, wholeWords) : null;
  return (text) => {
    const found: FoundPhrase<Meaning>[] = [];
    const end = Math.min(text.length, LONGEST);
    for (let at = 0; at < end;) {
      const first = text.charAt(at).toLowerCase();
      const opens = at === 0 || !LETTER.test(text.charAt(at - 1));
      // Whole words start where no letter stands before; only "n't" is a part of one.
      if (wholeWords && !opens && first !== 'n') {
        at += 1;
        continue;
      }
      const head = heads.get(DIGIT.test(first) ? '#' : first === '’' ? "'" : first);
      const hit = readHead(text, at, head ?? (opens ? anyWord : null));
      if (hit) found.push(hit);
      at = hit ? hit.end : at + 1;
    }
    return found;
  };
}

const DIGIT = /^\d$/u;
const LETTER = /^[\p{L}\p{N}]$/u;

/** The phrases that may start with one letter, as one pattern with a group for each. */
interface Head<Meaning> {
  pattern: RegExp;
  meanings: readonly Meaning[];
}

/** What a phrase starts with: a letter, `#` for a digit, `*` for any letter of a word. */
const firstOf = (phrase: string): string => phrase.replace(/^\^/u, '').charAt(0).toLowerCase();

function makeHead<Meaning>(
  phrases: readonly { phrase: string; meaning: Meaning }[],
  wholeWords: boolean,
): Head<Meaning> {
  const pattern = phrases.map(({ phrase }) => `(${patternOf(phrase, wholeWords)})`).join('|');
  return { pattern: new RegExp(pattern, 'iuy'), meanings: phrases.map(({ meaning }) => meaning) };
}

function readHead<Meaning>(
  text: string,
  at: number,
  head: Head<Meaning> | null,
): FoundPhrase<Meaning> | null {
  if (!head) return null;
  head.pattern.lastIndex = at;
  const match = head.pattern.exec(text);
  const which = match ? match.findIndex((group, index) => index > 0 && group !== undefined) - 1 : -1;
  const meaning = head.meanings[which];
  if (!match || meaning === undefined) return null;
  return { text: match[0], start: at, end: at + match[0].length, meaning };
}

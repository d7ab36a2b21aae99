import { HANGUL_ENDS, HANGUL_HEADS, HANGUL_VOWELS, LATIN_SOUNDS } from './lexicon/letter-sounds.ts';

/** Names of fewer consonants sound like too many words. */
const LEAST = 2;
/** Of so few the first vowel counts too. */
const FEW = 2;
/** So many ways to say a name are looked at. */
const MOST_WAYS = 4;
const FIRST = 0xac00;
const LAST = 0xd7a3;

const BY_LETTER = Map.groupBy(LATIN_SOUNDS, ([letters]) => letters.charAt(0));

/** A name as its consonants sound, doubled ones once; null where they are too few to tell. */
function skeleton(classes: string, isOpen: boolean, vowel: string): string | null {
  const single = classes.replace(/(.)\1+/g, '$1');
  if (single.length < LEAST) return null;
  return `${isOpen ? '~' : ''}${single}${single.length <= FEW ? vowel : ''}`;
}

/** How a name in Latin letters may sound. */
export function soundsOfLatin(name: string): string[] {
  const word = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  let ways = [''];
  for (let at = 0; at < word.length;) {
    const found = (BY_LETTER.get(word.charAt(at)) ?? []).find(([letters]) => word.startsWith(letters, at));
    if (found) {
      const [letters, classes] = found;
      ways = ways.flatMap((way) => classes.map((each) => way + each)).slice(0, MOST_WAYS);
      at += /[eiy]$/.test(letters) && letters.length > 1 ? letters.length - 1 : letters.length;
    } else at += 1;
  }
  const vowel = /[aeiou]/.exec(word)?.[0] ?? '';
  const isOpen = /^[aeiouhwy]/.test(word);
  return [...new Set(ways.map((way) => skeleton(way, isOpen, vowel)).filter((each) => each !== null))];
}

/** How a word in Hangul sounds; several where its first vowel may be one of two. */
export function soundsOfHangul(word: string): string[] {
  let classes = '';
  let vowels = '';
  let isOpen = false;
  for (const letter of word) {
    const at = letter.charCodeAt(0) - FIRST;
    if (at < 0 || at > LAST - FIRST) return [];
    const head = HANGUL_HEADS[Math.floor(at / 588)] ?? '-';
    const end = HANGUL_ENDS[at % 28] ?? '-';
    if (vowels === '') {
      vowels = HANGUL_VOWELS[Math.floor((at % 588) / 28)] ?? '';
      isOpen = head === '-';
    }
    classes += head + end;
  }
  const ways = [...vowels].map((vowel) => skeleton(classes.replaceAll('-', ''), isOpen, vowel));
  return [...new Set(ways.filter((each) => each !== null))];
}

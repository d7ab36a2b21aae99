const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWELS = 21;
const TAILS = 28;

/** Tails of a syllable by their number in Unicode. */
const TAIL = { none: 0, d: 7, l: 8, b: 17, ss: 20 } as const;
/** Vowels likewise. */
const VOWEL = {
  a: 0,
  ae: 1,
  eo: 4,
  e: 5,
  yeo: 6,
  o: 8,
  wa: 9,
  wae: 10,
  oe: 11,
  u: 13,
  wo: 14,
  eu: 18,
  i: 20,
} as const;
/** Leads likewise: ㄹ and the silent one. */
const LEAD = { l: 5, silent: 11 } as const;

interface Syllable {
  lead: number;
  vowel: number;
  tail: number;
}

const syllableOf = (letter: string): Syllable | null => {
  const code = letter.charCodeAt(0);
  if (!(code >= FIRST && code <= LAST)) return null;
  const at = code - FIRST;
  return {
    lead: Math.floor(at / (VOWELS * TAILS)),
    vowel: Math.floor(at / TAILS) % VOWELS,
    tail: at % TAILS,
  };
};

const letterOf = ({ lead, vowel, tail }: Syllable): string =>
  String.fromCharCode(FIRST + (lead * VOWELS + vowel) * TAILS + tail);

/** What the vowel of a contracted past was: 봤 of 보, 줬 of 주, 마쳤 of 마치, 썼 of 쓰, 됐 of 되. */
const UNCONTRACTED: Readonly<Record<number, readonly number[]>> = {
  [VOWEL.a]: [VOWEL.a],
  [VOWEL.ae]: [VOWEL.ae],
  [VOWEL.eo]: [VOWEL.eo, VOWEL.eu],
  [VOWEL.e]: [VOWEL.e],
  [VOWEL.yeo]: [VOWEL.i],
  [VOWEL.wa]: [VOWEL.o],
  [VOWEL.wae]: [VOWEL.oe],
  [VOWEL.wo]: [VOWEL.u],
};

/**
 * The stems that a past form may be of: 열었 → 열, 내렸 → 내리, 골랐 → 고르, 들었 → 들 and 듣, 도왔 → 돕.
 * Empty for what is no past form. Which of several is right only a dictionary knows.
 */
export function stemsOfPast(past: string): string[] {
  const last = syllableOf(past.slice(-1));
  if (last?.tail !== TAIL.ss) return [];
  const rest = past.slice(0, -1);
  const before = syllableOf(rest.slice(-1));
  const withTail = (tail: number): string[] =>
    before ? [rest.slice(0, -1) + letterOf({ ...before, tail })] : [];
  if (last.lead === LEAD.silent && before) {
    if (before.tail !== TAIL.none && (last.vowel === VOWEL.a || last.vowel === VOWEL.eo))
      return before.tail === TAIL.l ? [rest, ...withTail(TAIL.d)] : [rest];
    if (before.tail === TAIL.none && (last.vowel === VOWEL.wa || last.vowel === VOWEL.wo))
      return withTail(TAIL.b);
  }
  if (last.lead === LEAD.l && before?.tail === TAIL.l && (last.vowel === VOWEL.a || last.vowel === VOWEL.eo))
    return withTail(TAIL.none).map(
      (stem) => `${stem}${letterOf({ lead: LEAD.l, vowel: VOWEL.eu, tail: TAIL.none })}`,
    );
  return (UNCONTRACTED[last.vowel] ?? []).map(
    (vowel) => rest + letterOf({ ...last, vowel, tail: TAIL.none }),
  );
}

/** Endings that are put to a stem as it is, the one before a negation first: 열지 않았다. */
const ENDINGS = ['지', '고', '며', '던', '거나'];

/**
 * Further forms of a verb that a lexicon knows by its past: 열었 → 열지, 열고, … A stem of one open syllable has none, since
 * what it makes is as often a noun: 가지, 보고.
 */
export const formsOfPast = (past: string): string[] =>
  stemsOfPast(past)
    .filter((stem) => stem.length > 1 || (syllableOf(stem)?.tail ?? TAIL.none) !== TAIL.none)
    .flatMap((stem) => ENDINGS.map((ending) => stem + ending));

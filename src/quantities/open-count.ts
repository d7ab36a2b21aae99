import { LANGUAGES } from './languages/index.ts';

/** Thousands go on to the next scale word, hundreds and myriads to the next place. */
const TO_NEXT_SCALE = 1000;
const TO_NEXT_PLACE = 10;

function compileGroups(): Map<string, number> {
  const groups = new Map<string, number>();
  for (const { scale } of LANGUAGES)
    for (const [word, value] of Object.entries(scale?.groups ?? {})) groups.set(word, value);
  return groups;
}

function compileSyllables(): { vague: Set<string>; powers: Map<string, number> } {
  const vague = new Set<string>();
  const powers = new Map<string, number>();
  for (const { myriad } of LANGUAGES) {
    for (const word of myriad?.vague ?? []) vague.add(word);
    for (const source of [myriad?.places, myriad?.scales])
      for (const [word, power] of Object.entries(source ?? {})) powers.set(word, power);
  }
  return { vague, powers };
}

const GROUPS = compileGroups();
const { vague: VAGUE, powers: POWERS } = compileSyllables();

/** 수백만 → from one to ten million. */
function syllableSpan(text: string): [number, number] | null {
  const word = [...VAGUE].find((prefix) => text.startsWith(prefix));
  if (word === undefined) return null;
  let least = 1;
  let places = 0;
  for (const syllable of text.slice(word.length).replace(/\s+/g, '')) {
    const power = POWERS.get(syllable);
    if (power === undefined) return null;
    least *= 10 ** power;
    places += 1;
  }
  return places === 0 ? null : [least, least * TO_NEXT_PLACE];
}

/** "hundreds of thousands" → from 100,000 to a million. */
function groupSpan(text: string): [number, number] | null {
  const words = text.toLowerCase().split(/[\s-]+/);
  const values = words.map((word) => GROUPS.get(word)).filter((value) => value !== undefined);
  const [first] = values;
  if (first === undefined || values.length + (values.length - 1) !== words.length) return null;
  const least = values.reduce((product, value) => product * value, 1);
  return [least, least * (first >= TO_NEXT_SCALE ? TO_NEXT_SCALE : TO_NEXT_PLACE)];
}

/** What a count left open says of its size: the least it may be, and what it stays below; null where it says nothing. */
export function openSpan(text: string): [number, number] | null {
  return syllableSpan(text) ?? groupSpan(text);
}

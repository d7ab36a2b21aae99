import { turningLanguage } from './languages/index.ts';
import { HEDGE_KINDS, type HedgeKind } from './languages/language.ts';
import { type FoundPhrase, makePhraseFinder } from './phrase-finder.ts';

export type { HedgeKind };

/** A word that says less than everything; UTF-16 offsets in the composed form (NFC) of the text, end exclusive. */
export interface Hedge {
  text: string;
  start: number;
  end: number;
  kind: HedgeKind;
  /** Whether the word hedges wherever it stands; the others may, and answer for one in another language. */
  sure: boolean;
}

/** What a kind of hedge speaks of: how sure the writer is, or how much and how often. */
export function hedgeField(kind: HedgeKind): 'certainty' | 'extent' {
  return kind === 'degree' || kind === 'frequency' ? 'extent' : 'certainty';
}

type Meaning = { kind: HedgeKind; sure: boolean } | null;
type Finder = (text: string) => FoundPhrase<Meaning>[];
const finders = new Map<string, readonly Finder[] | null>();

/** One search per kind: a word may hedge in several ways. */
function findersOf(lang: string): readonly Finder[] | null {
  const ready = finders.get(lang);
  if (ready !== undefined) return ready;
  const language = turningLanguage(lang);
  const made = language
    ? HEDGE_KINDS.map((kind) =>
        makePhraseFinder<Meaning>(
          [
            { phrases: language.notHedges, meaning: null },
            { phrases: language.hedges[kind].sure, meaning: { kind, sure: true } },
            { phrases: language.hedges[kind].weak, meaning: { kind, sure: false } },
          ],
          language,
        ),
      )
    : null;
  finders.set(lang, made);
  return made;
}

/** Passages are asked for again and again, once for each claim that rests on them. */
const MOST_KNOWN = 2000;
const LONGEST_KNOWN = 5000;
const known = new Map<string, Hedge[]>();

/** Hedges of a passage, in order of place; null where the words of the language are not known. Linear. */
export function findHedges(text: string, lang: string): Hedge[] | null {
  const searches = findersOf(lang);
  if (!searches) return null;
  const key = `${lang} ${text}`;
  const found = known.get(key);
  if (found) return [...found];
  const composed = text.normalize('NFC');
  const hedges = searches
    .flatMap((find) =>
      find(composed).flatMap(({ meaning, ...one }): Hedge[] => (meaning ? [{ ...one, ...meaning }] : [])),
    )
    .sort((a, b) => a.start - b.start);
  if (text.length > LONGEST_KNOWN) return hedges;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, hedges);
  return [...hedges];
}

import type { Quantity } from '../../schemas/quantity.ts';
import { readBounds } from './bounds.ts';
import { isDigitAt } from './characters.ts';
import type { Draft } from './draft.ts';
import { type Folded, fold } from './fold.ts';
import { join } from './join.ts';
import { joinBounds } from './join-bounds.ts';
import { DEFAULT_LANGUAGES, LANGUAGES } from './languages/index.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { lexiconOf } from './lexicon.ts';
import { markLocators } from './locators.ts';
import { markDeterminers } from './role.ts';
import { markPages } from './pages.ts';
import { scan } from './scan.ts';

/** Which languages to read; all given are read in one pass. */
export interface RecognizeOptions {
  /** Tags such as "ko"; the default reads Korean and English together. Unknown tags are left out. */
  languages?: readonly string[];
}

/** Combinations of tags remembered; they come from whoever calls. */
const MOST_LEXICONS = 64;

const lexicons = new Map<string, Lexicon>();

function lexiconFor(tags: readonly string[]): Lexicon {
  const key = tags.join(' ');
  let lexicon = lexicons.get(key);
  if (lexicon === undefined) {
    const wanted = tags.map((tag) => tag.toLowerCase().split('-')[0]);
    const chosen = LANGUAGES.filter((language) => wanted.includes(language.tag));
    lexicon = lexiconOf(
      chosen.length > 0 ? chosen : LANGUAGES.filter(({ tag }) => DEFAULT_LANGUAGES.includes(tag)),
    );
    if (lexicons.size < MOST_LEXICONS) lexicons.set(key, lexicon);
  }
  return lexicon;
}

// Built with the module, so that the first text costs little more than the next.
lexiconFor(DEFAULT_LANGUAGES);

/** The unit of a change by a factor, also where the word says it alone: doubled. */
const TIMES = '×';

function holdsDigit(text: string, made: Draft): boolean {
  for (let at = made.end; at < (made.unitEnd ?? 0); at += 1) if (isDigitAt(text, at)) return true;
  return false;
}

function finish(made: Draft, text: string, folded: Folded): Quantity {
  const { shifts } = folded;
  const start = shifts?.start(made.start) ?? made.start;
  // A unit with a digit of its own (m2) stays inside, so that no digit is left out.
  const stop = holdsDigit(folded.text, made) ? (made.unitEnd ?? made.end) : made.end;
  const end = shifts?.end(stop) ?? stop;
  const named = made.kind === 'identifier';
  const { unitStart, unitEnd } = made;
  const quantity: Quantity = {
    text: text.slice(start, end),
    start,
    end,
    kind: made.kind,
    value: named || made.value === null || !Number.isFinite(made.value) ? null : made.value,
    unit: named ? null : (made.unit ?? (made.kind === 'multiple' ? TIMES : null)),
    decimals: made.decimals,
    bound: made.bound,
    approximate: made.approximate,
  };
  if (named) return quantity;
  if (made.high !== undefined) quantity.high = made.high;
  if (unitStart !== undefined && unitEnd !== undefined) {
    quantity.unitStart = shifts?.start(unitStart) ?? unitStart;
    quantity.unitEnd = shifts?.end(unitEnd) ?? unitEnd;
  }
  if (made.determiner) quantity.role = 'determiner';
  if (made.plusMinus !== undefined) quantity.plusMinus = made.plusMinus;
  if (made.confidence !== undefined) quantity.confidence = made.confidence;
  return quantity;
}

/**
 * Finds every quantity, date and digit that is a name in a text.
 *
 * Sorted by start and without overlap; offsets are UTF-16 indices into the text as it came, end exclusive.
 * Every run of digits lies inside one of them. Never throws; takes time linear in the length.
 */
export function recognize(text: string, options: RecognizeOptions = {}): Quantity[] {
  const lexicon = lexiconFor(options.languages ?? DEFAULT_LANGUAGES);
  const folded = fold(text);
  const scanned = scan(folded, lexicon);
  markLocators(folded.text, scanned, lexicon);
  const joined = join(folded.text, scanned, lexicon);
  let last = 0;
  for (const made of joined) {
    readBounds(folded.text, made, lexicon, last);
    last = made.tail;
  }
  const drafts = joinBounds(folded.text, joined, lexicon);
  markPages(folded.text, drafts, lexicon);
  markDeterminers(folded.text, drafts, lexicon);
  return drafts.map((made) => finish(made, text, folded));
}

import type { QuoteMatch } from '../../schemas/match.ts';
import { fitOf } from './quote-context.ts';
import { diagnoseInText } from './quote-diagnosis.ts';
import { findEdited } from './quote-edited.ts';
import type { PageRange } from './page-range.ts';
import type { IndexedReading, TextIndex } from './quote-index.ts';
import { makePart, type Part, parseQuote } from './quote-parts.ts';
import {
  contrastAfter,
  findWhole,
  locate,
  marksAfter,
  marksBefore,
  turnsQuestion,
  unitsOf,
} from './quote-places.ts';
import { spacingTurns } from './word-division.ts';
import { allowedPages, choosePlace, type Place, type QuoteQuery } from './quote-query.ts';

interface Found {
  places: Place[];
  /** Set where the words stand but a question mark was turned. */
  question: boolean;
}

function findLiteral(
  index: TextIndex,
  reading: IndexedReading,
  part: Part,
  query: QuoteQuery,
  range: PageRange | null,
): Found {
  const places: Place[] = [];
  let question = false;
  const wanted = query.quote.trim();
  for (const [start, folded] of findWhole(
    reading,
    part.core,
    ...(range ? unitsOf(index, reading, range) : []),
  )) {
    if (spacingTurns(part, reading, start)) continue;
    const end = start + part.core.length;
    const after = marksAfter(reading, end);
    const before = marksBefore(reading, start);
    if (turnsQuestion(part.tail, after)) {
      question = true;
      continue;
    }
    const tailFits = after.startsWith(part.tail);
    const headFits = before.endsWith(part.head);
    const first = headFits ? start - part.head.length : start;
    const last = tailFits ? end + part.tail.length : end;
    const place = locate(index, reading, first, last);
    const verbatim = index.joined.source.slice(place.from, place.to) === wanted;
    const edited = folded || !tailFits || !headFits;
    places.push({
      firstPage: place.firstPage,
      lastPage: place.lastPage,
      start: place.start ?? 0,
      end: place.end ?? 0,
      status: edited ? 'edited' : verbatim ? 'exact' : 'normalized',
      contrast: contrastAfter(reading, end),
      fit: fitOf(reading, start, end, query),
    });
  }
  return { places, question };
}

/** Places that two readings share are one place. */
function distinct(places: readonly Place[]): Place[] {
  const seen = new Map<string, Place>();
  for (const place of places) {
    const key = `${String(place.firstPage)}:${String(place.start)}`;
    if (!seen.has(key)) seen.set(key, place);
  }
  return [...seen.values()];
}

/** Look for a quotation in the text of a document. */
export function matchInText(query: QuoteQuery, index: TextIndex): QuoteMatch {
  const whole = makePart(query.quote, 0);
  if (whole.words.length === 0) return { status: 'not-found', why: 'empty-quote' };
  const allowed = allowedPages(query, index.labels);
  const readings = index.readings.flatMap((read) => read() ?? []);
  let question = false;
  let literal: Place[] = [];
  // The cited pages first: most quotations stand where they are said to.
  for (const range of allowed && (query.page ?? query.section) !== undefined ? [allowed, null] : [null]) {
    for (const reading of readings) {
      const found = findLiteral(index, reading, whole, query, range);
      literal = found.places;
      question ||= found.question;
      // The other readings only add places that the first one cannot see.
      if (literal.length > 0) break;
    }
    if (literal.length > 0) break;
  }
  const answer = choosePlace(distinct(literal), index.labels, allowed);
  if (answer && answer.status !== 'wrong-page') return answer;
  const parsed = parseQuote(query.quote);
  let refusal: QuoteMatch | null = null;
  if (parsed.edited && parsed.parts.length > 0) {
    const edited: Place[] = [];
    for (const reading of readings) {
      const found = findEdited(index, reading, parsed, query);
      edited.push(...found.places);
      refusal ??= found.refusal;
      if (found.places.length > 0) break;
    }
    const open = choosePlace(distinct(edited), index.labels, allowed);
    if (open) return open;
  }
  if (answer) return answer;
  if (refusal) return refusal;
  if (question) return { status: 'altered', why: 'question-mark-differs' };
  // Of a quotation that leaves words out openly, say which of its parts does not stand.
  const broken = parsed.edited
    ? parsed.parts.find((part) => readings.every((reading) => findWhole(reading, part.core).length === 0))
    : undefined;
  return diagnoseInText(query, broken ?? whole, index, allowed);
}

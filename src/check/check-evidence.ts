import type { Evidence } from '../../schemas/evidence.ts';
import type { QuoteMatch } from '../../schemas/match.ts';
import type { Place } from '../../schemas/place.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Retelling } from '../../schemas/retelling.ts';
import type { Path } from '../documents/index.ts';
import {
  type AttestedIndex,
  countedInstead,
  isPass,
  type PackIndex,
  verifyQuote,
} from '../matching/index.ts';
import { boundedText, type CheckedEvidence } from '../rules/index.ts';
import { endsOfChange } from './change-role.ts';
import {
  bearsOut,
  endsOf,
  figureOutcome,
  figuresIn,
  isOfSort,
  nearestFirst,
  nearTo,
  retells,
  wordsOutcome,
} from './evidence-figures.ts';
import { countsFile, isOutOfRange, misplacedCaption } from './locator-faults.ts';
import { beside } from './day-or-days.ts';
import { otherFigure } from './other-figure.ts';
import { recompute } from './recompute.ts';
import type { SourceLibrary } from './source-library.ts';

/** One piece of evidence in the entry that holds it. */
export interface EvidenceInPlace {
  evidence: Evidence | Retelling;
  path: Path;
  owner: CheckedEvidence['owner'];
  claims: readonly string[];
  /** Figures that the evidence should hold; empty where it need hold none. */
  figures: readonly Quantity[];
  /** A list may be quoted without its number; a number that is quoted must be right. */
  mayBeUnstated?: boolean;
  /** The two figures are the ends of a change, in order. */
  isChange?: boolean;
  /** Words that the quotation must hold as they stand: a level, a test statistic. */
  words?: string;
  /** The label of the claim, by language, and its figure as readers see it. */
  labelled?: { labels: readonly string[]; figure: string | null };
  /** What the figures count, in words of any language. */
  counted?: readonly string[];
}

/** Asks the pack of a source whether quotation, page and figure stand there. */
export function checkEvidence(
  {
    evidence,
    path,
    owner,
    claims,
    figures,
    mayBeUnstated = false,
    isChange = false,
    words,
    counted = [],
    labelled,
  }: EvidenceInPlace,
  library: SourceLibrary,
  placeOf: (path: Path) => Place,
): CheckedEvidence {
  const context = library.sources.get(evidence.source);
  const edition = evidence.edition ?? Object.keys(context?.source.editions ?? {})[0] ?? null;
  const state = stateOf(evidence, edition, library);
  const open = state === 'read' && edition !== null ? library.open(evidence.source, edition) : null;

  const attested = state === 'read' && edition !== null ? library.attested(evidence.source, edition) : null;
  const match =
    state === 'read' && evidence.quote !== undefined
      ? verify(evidence.quote, evidence, open, attested)
      : null;
  const found = figuresIn(evidence, open);
  // Of words that an editor chose for the claim; a page may hold any day of the month.
  const there = evidence.quote === undefined ? found : found.map((quantity) => beside(quantity, figures));
  const quotePlace = placeOf(evidence.quote === undefined ? path : [...path, 'quote']);
  const bearing = figures.flatMap((figure) => there.filter((found) => bearsOut(found, figure)));
  const isUnstated = mayBeUnstated && !there.some(({ kind }) => kind === 'number');
  return {
    owner,
    claims,
    evidence,
    edition,
    paging: (edition === null ? undefined : context?.source.editions[edition]?.paging) ?? null,
    state,
    quote: evidence.quote === undefined ? 'no-quote' : (match?.status ?? 'could-not-check'),
    foundAt: match?.foundPages ?? (match?.page === undefined ? [] : [match.page]),
    offered: match?.offered?.text ?? null,
    expected: match?.expected ?? null,
    contrast: match?.contrast ?? null,
    why: match?.why ?? null,
    outOfRange: open !== null && isOutOfRange(evidence, open),
    caption: open && misplacedCaption(evidence, open),
    standsIn: match && !isPass(match.status) ? otherEdition(evidence, edition, library) : null,
    countsFile: open !== null && match?.status === 'wrong-page' && countsFile(evidence, match, open),
    figure:
      words !== undefined
        ? wordsOutcome(words, evidence.quote)
        : figureOutcome({
            wanted: isUnstated ? [] : figures,
            candidates: (at) =>
              isChange
                ? endsOfChange(
                    evidence.quote ?? '',
                    there.flatMap(endsOf).filter(isOfSort(figures[0])),
                    at === 0 ? 'from' : 'to',
                  )
                : there,
            holds: owner.kind === 'retelling' ? retells : bearsOut,
            readable: open !== null || evidence.quote !== undefined,
          }),
    near: nearTo(figures, there),
    bearing,
    otherFigure:
      labelled && evidence.quote !== undefined && bearing.length > 0
        ? otherFigure(labelled.labels, labelled.figure, evidence.quote, context?.source.language ?? 'en')
        : null,
    otherPopulation: countedInstead(
      counted,
      evidence.quote ?? '',
      context?.source.language ?? 'en',
      evidence.quote === undefined ? [] : bearing,
    ),
    figuresThere: nearestFirst(there, figures[0]?.value ?? 0).map(boundedText),
    recomputed: recompute(evidence.quote ?? '', () => quotePlace),
    place: placeOf(path),
    quotePlace,
    locatorPlace: placeOf(evidence.locator === undefined ? path : [...path, 'locator']),
  };
}

function stateOf(
  evidence: Evidence | Retelling,
  edition: string | null,
  library: SourceLibrary,
): CheckedEvidence['state'] {
  const context = library.sources.get(evidence.source);
  if (!context) return 'unknown-source';
  if (!context.source.reached) return 'not-reached';
  if (edition === null) return 'missing-pack';
  if (!Object.hasOwn(context.source.editions, edition)) return 'unknown-edition';
  const state = context.packs[edition]?.state ?? 'missing';
  // Of a source at the level `quoted` only the attested passages are committed.
  if (state === 'missing' && context.source.pack === 'quoted') return 'read';
  return state === 'read' ? 'read' : `${state}-pack`;
}

function verify(
  quote: string,
  { prefix, suffix, locator }: Evidence | Retelling,
  pack: PackIndex | null,
  attested: AttestedIndex | null,
): QuoteMatch {
  const { page, section, figure, table, note } = locator ?? {};
  return verifyQuote({ quote, prefix, suffix, page, section, figure, table, note }, { pack, attested });
}

/** Another edition of the source in which a quotation stands where it is cited; only asked where none was named. */
function otherEdition(
  evidence: Evidence | Retelling,
  asked: string | null,
  library: SourceLibrary,
): string | null {
  const { source, edition, quote } = evidence;
  const editions = Object.keys(library.sources.get(source)?.source.editions ?? {});
  if (edition !== undefined || quote === undefined) return null;
  const found = editions.find((other) => {
    const pack = other === asked ? null : library.open(source, other);
    return pack !== null && isPass(verify(quote, evidence, pack, null).status);
  });
  return found ?? null;
}

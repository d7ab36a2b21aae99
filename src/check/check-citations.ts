import type { Locator } from '../../schemas/locator.ts';
import { fileRange, type ParsedEntry } from '../documents/index.ts';
import {
  findCitable,
  findPages,
  findSection,
  isPass,
  type PackIndex,
  type PageRange,
} from '../matching/index.ts';
import type { CheckedClaim, CheckedEvidence, CheckedQuotation, CitationFault } from '../rules/index.ts';
import type { SourceLibrary } from './source-library.ts';

type BodyCitation = ParsedEntry['citations'][number];

/**
 * Compares the pages that the body cites with those of the evidence.
 *
 * A citation speaks for the claims mentioned since the last one in its block: one of them must have evidence there.
 * Where none is mentioned, some evidence of the entry must, unless words quoted in the prose stand there. Sources that prove nothing here may be cited freely.
 */
export function* checkCitations(
  parsed: ParsedEntry,
  claims: ReadonlyMap<string, CheckedClaim>,
  evidence: readonly CheckedEvidence[],
  library: SourceLibrary,
  quotations: readonly CheckedQuotation[],
): Iterable<CitationFault> {
  const proven = new Set(
    quotations.flatMap(({ source, words, match }) =>
      source !== null && match && (isPass(match.status) || match.status === 'ambiguous')
        ? words.split('; ').map((one) => `${source} ${one}`)
        : [],
    ),
  );
  for (const citation of parsed.citations) {
    const { source, locator, words } = citation;
    const open = openFirstEdition(source, library);
    if (!open || locator === null) continue;
    const cited = rangeOf(locator, open.document);
    const fault = (kind: CitationFault['kind'], expected: string[]): CitationFault => {
      const range = fileRange(citation.block.mapped, citation.start, citation.end);
      const place = parsed.lines.place(range.start, range.end);
      return { kind, source, edition: open.edition, words, expected, place };
    };
    if (cited === 'nowhere') yield fault('out-of-range', []);
    if (cited === 'anywhere' || cited === 'nowhere' || proven.has(`${source} ${words}`)) continue;

    const here = evidence.filter((item) => item.evidence.source === source && item.edition === open.edition);
    const spokenFor = claimsBefore(citation, parsed).flatMap((id) => claims.get(id)?.evidence ?? []);
    const own = here.filter((item) => spokenFor.includes(item));
    const places = (own.length > 0 ? own : here).map(placeOfEvidence);
    const ranges = places.map((place) => rangeOf(place, open.document));
    const agrees = ranges.some((range) => typeof range === 'object' && overlaps(range, cited));
    if (places.length > 0 && !agrees)
      yield fault('other-page', [
        ...new Set(
          places.map(({ page, section, figure, table, note }) =>
            String(page ?? section ?? figure ?? table ?? note ?? '–'),
          ),
        ),
      ]);
  }
}

/** Where a piece of evidence stands: where it was found, or else where it says. */
function placeOfEvidence({ quote, foundAt, evidence }: CheckedEvidence): Locator {
  const [page] = foundAt;
  return quote === 'wrong-page' && page !== undefined ? { page } : (evidence.locator ?? {});
}

function openFirstEdition(
  source: string,
  library: SourceLibrary,
): { edition: string; document: PackIndex } | null {
  const edition = Object.keys(library.sources.get(source)?.source.editions ?? {})[0];
  const document = edition === undefined ? null : library.open(source, edition);
  return edition === undefined || !document ? null : { edition, document };
}

/** The pages a locator covers; `anywhere` where it names none that is known, `nowhere` where there is no such page or section. */
function rangeOf(locator: Locator, { labels }: PackIndex): PageRange | 'anywhere' | 'nowhere' {
  const { page, section } = locator;
  if (page !== undefined) return findPages(labels, page) ?? 'nowhere';
  if (section !== undefined) return findSection(labels, section) ?? 'nowhere';
  for (const kind of ['figure', 'table', 'note'] as const) {
    const label = locator[kind];
    // A caption that was not recognized is no proof that there is none.
    const found = label === undefined ? null : findCitable(labels, kind, label);
    if (found) return found;
  }
  return 'anywhere';
}

const overlaps = (a: PageRange, b: PageRange): boolean => a.first <= b.last && b.first <= a.last;

/** Claims mentioned between the citation group before this one and this citation. */
function claimsBefore({ block, start }: BodyCitation, { citations }: ParsedEntry): string[] {
  const from = Math.max(
    0,
    ...citations
      .filter(
        (other) =>
          other.block === block &&
          other.end < start &&
          block.mapped.text.slice(other.end, start).includes(']'),
      )
      .map(({ end }) => end),
  );
  return block.mentions
    .filter((mention) => mention.end >= from && mention.start < start)
    .map(({ claim }) => claim);
}

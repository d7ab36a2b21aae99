import type { AttestedPassage, AttestedPlace } from '../../schemas/attested.ts';
import type { QuoteMatch } from '../../schemas/match.ts';
import type { TextIndex } from './quote-index.ts';
import { isPass, matchQuote } from './quote.ts';

type Words = Pick<AttestedPassage, 'quote' | 'prefix' | 'suffix'>;

/** Places of a page, alone or with the page after it. */
function placeOn(
  words: Words,
  index: TextIndex,
  page: number,
): { place: AttestedPlace; match: QuoteMatch } | null {
  const { labels } = index.labels;
  const label = labels[page] ?? '';
  const alone = matchQuote({ ...words, page: label }, index);
  if (isPass(alone.status)) return { place: { page: label }, match: alone };
  if (alone.status === 'ambiguous') return { place: { page: label, several: true }, match: alone };
  const next = labels[page + 1];
  if (next === undefined) return null;
  const both = matchQuote({ ...words, page: `${label}-${next}` }, index);
  return isPass(both.status) && both.page === label && both.endPage === next
    ? { place: { page: label, endPage: next }, match: both }
    : null;
}

/**
 * Attest a quotation with the text at hand: every place where its words stand, or why they do not. The cited page is
 * left out of it, so that an entry may mend its page without asking again.
 */
export function attest(
  { quote, prefix, suffix }: Words,
  index: TextIndex,
): { ok: true; passage: Omit<AttestedPassage, 'attested' | 'proof'> } | { ok: false; match: QuoteMatch } {
  const words: Words = {
    quote,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
  const match = matchQuote(words, index);
  const passage = (
    status: AttestedPassage['status'],
    places: AttestedPlace[],
    contrast: string | undefined,
  ) => ({
    ok: true as const,
    passage: { ...words, status, places, ...(contrast === undefined ? {} : { contrast }) },
  });
  if (match.status === 'exact' || match.status === 'normalized' || match.status === 'edited') {
    const place = {
      page: match.page ?? '',
      ...(match.endPage === undefined ? {} : { endPage: match.endPage }),
    };
    return passage(match.status, [place], match.contrast);
  }
  if (match.status !== 'ambiguous') return { ok: false, match };
  const wanted = new Set(match.foundPages);
  const found = index.labels.labels.flatMap((label, page) =>
    wanted.has(label) ? (placeOn(words, index, page) ?? []) : [],
  );
  const first = found[0]?.match;
  if (!first) return { ok: false, match };
  const status = first.status === 'exact' || first.status === 'edited' ? first.status : 'normalized';
  return passage(
    status,
    found.map(({ place }) => place),
    first.contrast,
  );
}

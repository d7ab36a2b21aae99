import { styleText } from 'node:util';
import type { Edition } from '../../../schemas/edition.ts';
import type { Pack } from '../../../schemas/pack.ts';
import { indexPages, isPass, matchQuote } from '../../matching/index.ts';
import { recognize } from '../../quantities/index.ts';
import { compareEditions } from '../../sources/compare-editions.ts';
import { UnreadableSource } from '../../sources/formats/format.ts';
import { makePack } from '../../sources/pack.ts';
import { readEdition } from '../../sources/read-edition.ts';
import { matchWords } from '../match-words.ts';
import type { CitedPassage } from './cited.ts';

/** Names shown of a list before the rest is only counted. */
const MOST_NAMED = 20;

function named(labels: readonly string[]): string {
  const shown = labels.slice(0, MOST_NAMED).join(', ');
  return labels.length > MOST_NAMED ? `${shown} and ${String(labels.length - MOST_NAMED)} more` : shown;
}

/** What a file says that is not the one a pack was made from: which pages read otherwise, and what of the entries still stands. */
export async function changedFile(
  bytes: Uint8Array,
  name: string,
  { mediaType, paging, hash }: Edition,
  pack: Pack,
  cited: readonly CitedPassage[],
): Promise<string[]> {
  let read;
  try {
    read = await readEdition(bytes, { mediaType, name }, { paging });
  } catch (error) {
    if (error instanceof UnreadableSource) return [`it cannot be read any more: ${error.message}`];
    throw error;
  }
  const { pages, extractor } = read;
  const now = makePack({
    pages,
    paging,
    // The same salt, so that pages that read alike have the same shingles.
    hash,
    extractor,
    quantities: pages.map(({ text }) => recognize(text)),
  });
  const { pages: count, changed, added, removed, figures } = compareEditions(pack, now);
  const lines = [
    ...(count.before === count.after ? [] : [`${paging}: ${String(count.before)} → ${String(count.after)}`]),
    ...(changed.length === 0
      ? []
      : [`${String(changed.length)} ${paging} read otherwise: ${named(changed)}`]),
    ...(added.length === 0 ? [] : [`new: ${named(added)}`]),
    ...(removed.length === 0 ? [] : [`gone: ${named(removed)}`]),
    ...figures
      .slice(0, MOST_NAMED)
      .map(({ page, gone, come }) => `figures, ${page}: ${named(gone) || 'none'} → ${named(come) || 'none'}`),
  ];
  if (lines.length === 0) lines.push('every page reads as before; only the bytes differ');
  const index = indexPages(pages, paging);
  for (const { quote, prefix, suffix, page, section, figure, table, note, owner } of cited) {
    if (quote === undefined) continue;
    const match = matchQuote({ quote, prefix, suffix, page, section, figure, table, note }, index);
    if (isPass(match.status)) continue;
    lines.push(`${owner}: "${quote.slice(0, 60)}" ${styleText('red', matchWords(match, 'en').join('; '))}`);
  }
  return lines;
}

import { styleText } from 'node:util';
import type { Edition, Paging } from '../../../schemas/edition.ts';
import type { Locale } from '../../../schemas/language.ts';
import type { Pack } from '../../../schemas/pack.ts';
import { indexPages, isPass, matchQuote } from '../../matching/index.ts';
import { recognize } from '../../quantities/index.ts';
import { compareEditions, type EditionChanges } from '../../sources/compare-editions.ts';
import { UnreadableSource } from '../../sources/formats/format.ts';
import { makePack } from '../../sources/pack.ts';
import { readEdition } from '../../sources/read-edition.ts';
import { matchWords } from '../match-words.ts';
import type { CitedPassage } from './cited.ts';
import { VERIFY_WORDS } from './verify-words.ts';

/** Names shown of a list before the rest is only counted. */
const MOST_NAMED = 20;

function listOf(names: readonly string[], locale: Locale): string {
  const { more, none } = VERIFY_WORDS[locale].changes;
  const shown = names.slice(0, MOST_NAMED).join(', ');
  if (names.length > MOST_NAMED) return more(shown, names.length - MOST_NAMED);
  return shown || none;
}

/** How pages differ from those of a pack, in lines. */
function changeLines(changes: EditionChanges, paging: Paging, locale: Locale): string[] {
  const { pages: count, changed, added, removed, figures } = changes;
  const words = VERIFY_WORDS[locale].changes;
  const list = (names: readonly string[]): string => listOf(names, locale);
  const lines = [
    ...(count.before === count.after ? [] : [words.count(paging, count.before, count.after)]),
    ...(changed.length === 0 ? [] : [words.otherwise(changed.length, paging, list(changed))]),
    ...(added.length === 0 ? [] : [words.added(list(added))]),
    ...(removed.length === 0 ? [] : [words.removed(list(removed))]),
    ...figures
      .slice(0, MOST_NAMED)
      .map(({ page, gone, come }) => words.figures(page, list(gone), list(come))),
  ];
  return lines.length > 0 ? lines : [words.onlyBytes];
}

/** What a file says that is not the one a pack was made from: which pages read otherwise, and what of the entries still stands. */
export async function changedFile(
  bytes: Uint8Array,
  name: string,
  { mediaType, paging, hash }: Edition,
  pack: Pack,
  cited: readonly CitedPassage[],
  locale: Locale,
): Promise<string[]> {
  let read;
  try {
    read = await readEdition(bytes, { mediaType, name }, { paging });
  } catch (error) {
    if (error instanceof UnreadableSource)
      return [VERIFY_WORDS[locale].changes.unreadable(error.words[locale])];
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
  const lines = changeLines(compareEditions(pack, now), paging, locale);
  const index = indexPages(pages, paging);
  for (const { quote, prefix, suffix, page, section, figure, table, note, owner } of cited) {
    if (quote === undefined) continue;
    const match = matchQuote({ quote, prefix, suffix, page, section, figure, table, note }, index);
    if (isPass(match.status)) continue;
    lines.push(`${owner}: "${quote.slice(0, 60)}" ${styleText('red', matchWords(match, locale).join('; '))}`);
  }
  return lines;
}

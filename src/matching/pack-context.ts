import type { PackIndex } from './quote-index.ts';
import { type Chain, findChains, findWordChains } from './quote-pack.ts';
import { makePart, type Part } from './quote-parts.ts';
import type { QuoteQuery } from './quote-query.ts';

/** Words of prefix and suffix looked at. */
const MOST_CONTEXT = 8;

/**
 * Punctuation that may part a quotation from the words around it. A pack holds what stands there only inside its
 * fingerprints, so each is tried; an editor who copies the words need not copy the comma before them.
 */
const SEAMS = [
  '',
  ...[',', '.', ';', ':', '?', '!', '"', ')', '(', '["', '[', ']', '…', '·', '("', '"('],
  ...[',"', '."', '?"', '!"', '",', '".', '";', '":', ': "', ', "', '. "', '" "'],
  ...['),', ').', ');', '):', '.)', ')"', '")', '").', '"),', '],', '].'],
];

/** The words [from, to) of a part as given, without the punctuation around them. */
function rawWords({ raw, stream, words }: Part, from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return '';
  return raw.slice(stream.from[first.start] ?? 0, stream.to[last.end - 1] ?? raw.length);
}

/** How many words of a context stand right beside a chain, on the given side. */
function beside(side: 'before' | 'after', given: string, index: PackIndex, chain: Chain, part: Part): number {
  const context = makePart(given.slice(0, 400), 0);
  const most = Math.min(MOST_CONTEXT, context.words.length);
  const overlap = index.size - 1;
  const edge =
    side === 'before'
      ? rawWords(part, 0, overlap)
      : rawWords(part, part.words.length - overlap, part.words.length);
  const stands = (count: number, seam: string): boolean => {
    const words =
      side === 'before'
        ? rawWords(context, context.words.length - count, context.words.length)
        : rawWords(context, 0, count);
    const joined = makePart(side === 'before' ? `${words}${seam} ${edge}` : `${edge}${seam} ${words}`, 0);
    return findWordChains(joined, index).some(({ first, last }) =>
      side === 'before'
        ? first === chain.first - count && last === chain.first + overlap - 1
        : first === chain.last - overlap + 1 && last === chain.last + count,
    );
  };
  const seam = most > 0 ? SEAMS.find((one) => stands(1, one)) : undefined;
  if (seam === undefined) return besideByCharacters(side, context, index, chain, part);
  let count = 1;
  while (count < most && stands(count + 1, seam)) count += 1;
  return count;
}

/** The same where word breaks are unsure, punctuation as given. */
function besideByCharacters(
  side: 'before' | 'after',
  context: Part,
  index: PackIndex,
  chain: Chain,
  { raw }: Part,
): number {
  for (let count = Math.min(MOST_CONTEXT, context.words.length); count > 0; count -= 1) {
    const joined =
      side === 'before'
        ? `${rawWords(context, context.words.length - count, context.words.length)} ${raw}`
        : `${raw} ${rawWords(context, 0, count)}`;
    const fits = findChains(makePart(joined, 0), index).some(({ first, last }) =>
      side === 'before' ? first === chain.first - count : last === chain.last + count,
    );
    if (fits) return count;
  }
  return 0;
}

/** How well the words around a chain agree with prefix and suffix: whole words, whatever punctuation lies between. */
export function fitInPack(
  index: PackIndex,
  chain: Chain,
  { prefix, suffix }: Pick<QuoteQuery, 'prefix' | 'suffix'>,
  part: Part,
): [number, number] {
  const before = prefix === undefined || prefix === '' ? 0 : beside('before', prefix, index, chain, part);
  const after = suffix === undefined || suffix === '' ? 0 : beside('after', suffix, index, chain, part);
  return [before + after, 0];
}

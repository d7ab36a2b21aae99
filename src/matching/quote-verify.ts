import type { QuoteMatch } from '../../schemas/match.ts';
import type { PackIndex } from './quote-index.ts';
import { findSwappedFigure } from './figure-swap.ts';
import { fitInPack } from './pack-context.ts';
import { contrastAfterChain, type Chain, diagnoseInPack, findChains, pagesOfChain } from './quote-pack.ts';
import {
  ARTICLES,
  bringsFigure,
  type Joint,
  makePart,
  type Part,
  parseQuote,
  PRONOUNS,
} from './quote-parts.ts';
import { turnsQuestion } from './quote-places.ts';
import { allowedPages, choosePlace, type Place, type QuoteQuery, shortest } from './quote-query.ts';

/** An ellipsis leaps over no more words than this, as with the text at hand. */
const LONGEST_OMISSION = 500;

/** A chance agreement of one shingle must stay below one in a million: 2^30 / 10^6 nodes. */
const MOST_NODES_FOR_ONE = 1000;

/** What a pack is asked for in place of a bracket, since it cannot tell what the bracket left out. */
const REPLACED = [...PRONOUNS, ...ARTICLES].flatMap((word) => [
  word,
  word.charAt(0).toUpperCase() + word.slice(1),
]);

interface Answer {
  places: Place[];
  refusal?: QuoteMatch;
}

function placeOf(
  index: PackIndex,
  chain: Chain,
  status: Place['status'],
  context: Pick<QuoteQuery, 'prefix' | 'suffix'>,
  core: Part,
): Place {
  return {
    ...pagesOfChain(index, chain),
    status,
    contrast: contrastAfterChain(index, chain),
    fit: fitInPack(index, chain, context, core),
  };
}

const tooShort: QuoteMatch = { status: 'could-not-check', why: 'too-short-for-pack' };

function isShort(part: Part, index: PackIndex): boolean {
  return part.words.length < index.size;
}

function findWholeQuote(
  part: Part,
  index: PackIndex,
  query: QuoteQuery,
): { places: Place[]; question: boolean } {
  let question = false;
  const places: Place[] = [];
  const chains = findChains(part, index);
  for (const chain of chains) {
    if (turnsQuestion(part.tail, index.questions.has(chain.last) ? '?' : '')) question = true;
    // The words around only tell places apart.
    else places.push(placeOf(index, chain, 'normalized', chains.length > 1 ? query : {}, part));
  }
  return { places, question };
}

function turnsMeaning(index: PackIndex, from: number, to: number): boolean {
  return index.guards.some(
    (guard) => guard.at >= from && guard.at < to && (guard.from < from || guard.to >= to),
  );
}

/** Ways to write a quotation out without its brackets: left out, or with the word they may stand for. */
function* writtenOut(parts: readonly Part[], joints: readonly (readonly Joint[])[]): Generator<string> {
  const write = (words: string): string =>
    parts
      .map((part, step) => {
        const bracketed = joints[step - 1]?.some(({ kind }) => kind === 'bracket') ?? false;
        return `${bracketed && words !== '' ? `${words} ` : ''}${part.raw}`;
      })
      .join(' ');
  yield write('');
  if (joints.flat().some(({ kind }) => kind === 'bracket')) for (const word of REPLACED) yield write(word);
}

/** Parts that no ellipsis parts, put together where a bracket or capital joined them. */
function groupParts(
  parts: readonly Part[],
  joints: readonly (readonly Joint[])[],
): { parts: Part[]; joints: Joint[][] }[] {
  const groups: { parts: Part[]; joints: Joint[][] }[] = [];
  parts.forEach((part, step) => {
    const before = joints[step - 1] ?? [];
    const last = groups.at(-1);
    if (last && !before.some(({ kind }) => kind === 'omission')) {
      last.parts.push(part);
      last.joints.push([...before]);
    } else groups.push({ parts: [part], joints: [] });
  });
  return groups;
}

function findEditedInPack(query: QuoteQuery, index: PackIndex): Answer {
  const { parts, joints, outside, edited } = parseQuote(query.quote);
  if (!edited || parts.length === 0) return { places: [] };
  const groups: { chains: Chain[]; part: Part }[] = [];
  for (const group of groupParts(parts, joints)) {
    let found: { chains: Chain[]; part: Part } | undefined;
    let short = true;
    for (const text of writtenOut(group.parts, group.joints)) {
      const part = makePart(text, 0);
      if (isShort(part, index)) continue;
      short = false;
      const chains = findChains(part, index);
      if (chains.length > 0) {
        found = { chains, part };
        break;
      }
    }
    if (short) return { places: [], refusal: tooShort };
    if (!found) return { places: [] };
    groups.push(found);
  }
  const brackets = [
    ...outside,
    ...joints.flat().flatMap((joint) => (joint.kind === 'bracket' ? [joint.text] : [])),
  ];
  if (brackets.some(bringsFigure)) {
    return { places: [], refusal: { status: 'altered', why: 'bracket-brings-figure' } };
  }
  const wholes: Chain[] = [];
  let turned = false;
  for (const start of groups[0]?.chains ?? []) {
    let last: Chain | undefined = start;
    for (const { chains } of groups.slice(1)) {
      const from: number = (last?.last ?? 0) + 1;
      const next: Chain | undefined = chains
        .filter(({ first }) => first >= from && first - from <= LONGEST_OMISSION)
        .find(({ first }) => {
          const turns = turnsMeaning(index, from, first);
          turned ||= turns;
          return !turns;
        });
      last = next;
      if (!next) break;
    }
    const tail = parts.at(-1)?.tail ?? '';
    if (!last || turnsQuestion(tail, index.questions.has(last.last) ? '?' : '')) continue;
    const whole = { first: start.first, last: last.last };
    wholes.push(whole);
  }
  const part = groups[0]?.part ?? makePart(query.quote, 0);
  const places = shortest(
    wholes,
    ({ first }) => first,
    ({ last }) => last,
  ).map((chain) => placeOf(index, chain, 'edited', wholes.length > 1 ? query : {}, part));
  if (places.length === 0 && turned)
    return { places, refusal: { status: 'altered', why: 'omission-turns-meaning' } };
  return { places };
}

/** The parts of a quotation that says openly what it changes; null for one that does not. */
function editedParts(quote: string): readonly Part[] | null {
  const { edited, parts } = parseQuote(quote);
  return edited ? parts : null;
}

/** Look for a quotation in a pack, without the text of the source. */
export function matchInPack(query: QuoteQuery, index: PackIndex): QuoteMatch {
  const whole = makePart(query.quote, 0);
  if (whole.words.length === 0) return { status: 'not-found', why: 'empty-quote' };
  const allowed = allowedPages(query, index.labels);
  const pageRange = allowed ?? { first: 0, last: -1 };
  const nodes = (index.firsts[pageRange.last + 1] ?? 0) - (index.firsts[pageRange.first] ?? 0);
  const short = isShort(whole, index);
  const literal = short ? { places: [], question: false } : findWholeQuote(whole, index, query);
  const answer = choosePlace(literal.places, index.labels, allowed);
  if (answer && answer.status !== 'wrong-page') {
    // One shingle among a whole book may agree by chance; a cited page settles it.
    return whole.words.length === index.size && nodes > MOST_NODES_FOR_ONE ? tooShort : answer;
  }
  const edited = findEditedInPack(query, index);
  const open = choosePlace(edited.places, index.labels, allowed);
  if (open) return open;
  if (answer) return answer;
  if (edited.refusal) return edited.refusal;
  if (literal.question) return { status: 'altered', why: 'question-mark-differs' };
  if (short) return tooShort;
  for (const part of editedParts(query.quote) ?? [whole]) {
    const swapped = findSwappedFigure(part, query.quote, index, allowed);
    if (swapped) return swapped;
  }
  return diagnoseInPack(
    whole,
    query.quote,
    index,
    (page) => page >= pageRange.first && page <= pageRange.last,
  );
}

import type { FigureIndex, PlacedFigure, Step } from './figure-index.ts';
import { type Item, itemsAround, type ItemRow } from './figure-items.ts';
import { isShared, isSpan, isTime, isWord, without, type Words } from './word-likeness.ts';
import { itemMarksOf } from './lexicon/item-marks.ts';

/** Words of two items that set them apart. */
export interface Apart {
  own: Words;
  others: Words;
}

/** Times that set two items apart: one that is given for the earlier of them alone holds for both, unless it is so long ago. */
function timesApart(a: Words, b: Words, isFirst: boolean): Apart {
  const spans = { own: without(a.filter(isSpan), b), others: without(b.filter(isSpan), a) };
  const [own, others] = [a.filter(isTime), b.filter(isTime)];
  if ((isFirst ? others : own).length === 0) return spans;
  return {
    own: [...spans.own, ...without(own, others)],
    others: [...spans.others, ...without(others, own)],
  };
}

const joined = (...all: readonly Apart[]): Apart => ({
  own: all.flatMap(({ own }) => own),
  others: all.flatMap(({ others }) => others),
});

/** Words of both lists that stand in the same order, as pairs of places. */
function anchorsOf(a: Words, b: Words): [number, number][] {
  const pairs: [number, number][] = [];
  let from = 0;
  for (const [at, word] of a.entries()) {
    const to = b.findIndex((other, nth) => nth >= from && isShared(word, other));
    if (to < 0) continue;
    pairs.push([at, to]);
    from = to + 1;
  }
  return pairs;
}

/** Words in groups that are written as one: SK하이닉스. */
function namesOf(words: Words): Step[][] {
  const names: Step[][] = [];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1]?.term;
    if (before && before.end === word.term?.start) names.at(-1)?.push(word);
    else names.push([word]);
  }
  return names;
}

/**
 * Words that set two items apart. Where one says more, the rest of it is said of both, as in "diesel cars accounted for
 * 27%, hybrids for 33%": only as many of its words count as the other has of its own, those next to what both say.
 */
function setApart(left: Words, right: Words, isFromEnd: boolean): Apart {
  const [a, b] = [left.filter(isWord), right.filter(isWord)];
  const apart: { own: Step[]; others: Step[] } = { own: [], others: [] };
  const anchors = anchorsOf(a, b);
  let [startA, startB] = [0, 0];
  for (const [nth, [endA, endB]] of [...anchors, [a.length, b.length] as const].entries()) {
    const [own, others] = [without(a.slice(startA, endA), b), without(b.slice(startB, endB), a)];
    const isLast = nth === anchors.length;
    const [ownNames, othersNames] = [namesOf(own), namesOf(others)];
    const size = Math.min(ownNames.length, othersNames.length) + (isLast || isFromEnd ? 0 : 1);
    const few = (names: readonly Words[]): Words =>
      (!isLast || (isFromEnd && anchors.length === 0)
        ? names.slice(Math.max(0, names.length - size))
        : names.slice(0, size)
      ).flat();
    apart.own.push(...few(ownNames));
    apart.others.push(...few(othersNames));
    [startA, startB] = [endA + 1, endB + 1];
  }
  return apart;
}

/** Whether the words before a figure open with what is said of all: "rain was, in Seoul, 310 mm, in Daegu 95". */
function opensWithTopic(longer: Words, shorter: Words, index: FigureIndex, sentence: number): boolean {
  const { topic, subject } = itemMarksOf(index.lang);
  const own = index.sentences[sentence];
  if (!topic || !subject || !own) return false;
  const text = index.pages[own.page]?.text ?? '';
  const isMarked = ({ term, quantity }: Step, mark: RegExp): boolean =>
    term
      ? mark.test(text.slice(own.start + term.start, own.start + term.end))
      : quantity?.kind === 'identifier' && mark.test(text.charAt(quantity.end));
  const at = longer.slice(0, -1).findIndex((word) => isMarked(word, topic));
  if (at < 0) return false;
  return (
    longer.slice(at + 1).some((word) => isMarked(word, subject)) ||
    !shorter.some((word) => isMarked(word, topic))
  );
}

const labelOrWords = ({ label, before, after }: Item): Words =>
  label.length > 0 ? label : [...before, ...after];

/** Words that set apart two items of one sentence. */
function betweenItems(a: Item, b: Item, isFirst: boolean, index: FigureIndex, sentence: number): Apart {
  if (a.label.length > 0 || b.label.length > 0) {
    const [own, others] = [labelOrWords(a), labelOrWords(b)];
    return { own: without(own, others), others: without(others, own) };
  }
  const [former, latter] = isFirst ? [a, b] : [b, a];
  if (latter.isAgainst && former.before.length > 0) {
    const { own, others } = setApart(
      former.before,
      latter.after.length > 0 ? latter.after : latter.before,
      false,
    );
    return isFirst ? { own, others } : { own: others, others: own };
  }
  const [shorter, longer] = a.before.length > b.before.length ? [b.before, a.before] : [a.before, b.before];
  // In one Korean clause what opens it is said of all its figures.
  const isJoined = a.clause === b.clause && itemMarksOf(index.lang).isLabelFirst;
  const before = isJoined
    ? {
        own: isFirst ? [] : without(a.before, b.before),
        others: isFirst ? without(b.before, a.before) : [],
      }
    : setApart(a.before, b.before, opensWithTopic(longer, shorter, index, sentence));
  // A tail behind the last item is said of all, a verb before the first is not said again.
  const [first, last] = isFirst ? [a.after, b.after] : [b.after, a.after];
  const after = setApart(a.after, b.after, first.length > last.length);
  if (latter.isClause) after[isFirst ? 'others' : 'own'] = without(latter.after, former.after).filter(isWord);
  return joined(before, after, timesApart(labelOrWords(a), labelOrWords(b), isFirst));
}

/** All that is said of an item: its own words, and those of the items beside it that are said of all. */
export function wordsOf({ items, at, shared }: ItemRow, index: FigureIndex, sentence: number): Words {
  const own = items[at];
  if (!own) return [];
  const words = new Set([...shared, ...own.label, ...own.before, ...own.after]);
  for (const [nth, other] of items.entries()) {
    if (other === own) continue;
    const { others } = betweenItems(own, other, at < nth, index, sentence);
    for (const word of [...other.before, ...other.after]) if (!others.includes(word)) words.add(word);
  }
  // In the order of the sentence, so that two sentences can be laid side by side.
  const steps = index.sentences[sentence]?.steps ?? [];
  return [...[...words].filter((word) => !steps.includes(word)), ...steps.filter((word) => words.has(word))];
}

/** What stands between two figures, or before the second from the start of its sentence. */
function textBetween(first: PlacedFigure, last: PlacedFigure, { sentences, pages }: FigureIndex): string {
  const own = sentences[last.sentence];
  if (!own) return '';
  const start = first.sentence === last.sentence ? first.quantity.end : own.start;
  return (pages[own.page]?.text ?? '').slice(start, last.quantity.start);
}

/** An item of a word or none takes what is said from the sentence before it. */
const isBrief = (item: Item): boolean => item.label.length + item.before.length + item.after.length <= 1;

/** Words that set two figures of a text apart; null in a table. */
export function figuresApart(a: PlacedFigure, b: PlacedFigure, evidence: FigureIndex): Apart | null {
  const [mine, theirs] = [itemsAround(a, evidence), itemsAround(b, evidence)];
  const [left, right] = [mine?.items[mine.at], theirs?.items[theirs.at]];
  if (!mine || !theirs || !left || !right) return null;
  const [first, last] =
    a.sentence < b.sentence || (a.sentence === b.sentence && a.step < b.step) ? [a, b] : [b, a];
  const { part, again, pronoun } = itemMarksOf(evidence.lang);
  const later = textOf(last.sentence, evidence);
  const words =
    a.sentence === b.sentence
      ? betweenItems(left, right, a === first, evidence, a.sentence)
      : acrossSentences(
          wordsOf(mine, evidence, a.sentence),
          wordsOf(theirs, evidence, b.sentence),
          a === first,
          last.sentence - first.sentence === 1 && (again.test(later) || isBrief(last === a ? left : right)),
          pronoun?.test(later) ?? false,
        );
  // What is said of all is said of those among them too.
  if (last.sentence - first.sentence <= 1 && part.test(textBetween(first, last, evidence)))
    return a === first ? { own: [], others: words.others } : { own: words.own, others: [] };
  return words;
}

/** Words that set figures of two sentences apart; where the later goes on with "it", it need not say all again. */
function acrossSentences(
  a: Words,
  b: Words,
  isFirst: boolean,
  isSameTalk: boolean,
  isSubject: boolean,
): Apart {
  const [own, others] = [a.filter(isWord), b.filter(isWord)];
  const words = { own: without(own, others), others: without(others, own) };
  const earlier = isFirst ? 'own' : 'others';
  if (isSameTalk) words[earlier] = setApart(own, others, isSubject)[earlier];
  return joined(words, timesApart(a, b, isFirst));
}

function textOf(sentence: number, { sentences, pages }: FigureIndex): string {
  const own = sentences[sentence];
  return own ? (pages[own.page]?.text ?? '').slice(own.start, own.end) : '';
}

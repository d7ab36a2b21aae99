import type { Place } from '../../schemas/place.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import {
  citationsIn,
  fileRange,
  fillMentions,
  type Block,
  type MappedText,
  type ParsedEntry,
} from '../documents/index.ts';
import { agrees, dateAgrees, isFigure, recognize } from '../quantities/index.ts';
import type { BoundFigure, CheckedMention, Passage } from '../rules/index.ts';
import { beside } from './day-or-days.ts';
import type { Field } from './fields.ts';
import type { Bindable } from './bindable.ts';
import { agreeingWith, besideClaim, figuresInside, isInside } from './mentioned-figures.ts';
import { recompute } from './recompute.ts';

/** Binds the figures of a frontmatter text by value and unit: to a claim, or to a quotation beside it. */
export function bindField(field: Field, entry: ParsedEntry, bindable: Bindable): Passage {
  const mapped = entry.frontmatter?.textAt(field.path) ?? { text: field.text, starts: [], ends: [] };
  const quoted = field.quotes.flatMap((quote) => recognize(quote));
  const order = claimOrder(field, bindable);
  const figures = recognize(mapped.text).map((quantity): BoundFigure => {
    const place = placeOf(entry, mapped, quantity);
    if (!isFigure(quantity)) return { quantity, place, bound: 'not-quantity', claim: null };
    const claim = order.find(({ figures }) =>
      figures.some((figure) => agrees(beside(quantity, [figure]), figure)),
    );
    if (claim) return { quantity, place, bound: 'claim', claim: claim.id };
    if (quoted.some((figure) => agrees(quantity, figure)))
      return { quantity, place, bound: 'quote', claim: null };
    return { quantity, place, ...boundToNoClaim(quantity, bindable) };
  });
  const known = [
    ...quoted.filter(isFigure).map(({ text }) => text),
    ...order.flatMap(({ text }) => text ?? []),
  ];
  const place = wholePlace(entry, mapped);
  const at: Passage['placeOf'] = (range) => placeOf(entry, mapped, range);
  return {
    role: field.role,
    text: mapped.text,
    place,
    figures,
    mentions: [],
    known: [...new Set(known)],
    recomputed: recompute(mapped.text, at),
    claim: field.path.includes('retellings') || field.path[0] !== 'claims' ? null : field.claim,
    placeOf: at,
  };
}

/** The claim at hand first; in a title, headline claims before claims of scenarios. */
function claimOrder(field: Field, { claims }: Bindable) {
  const rank = (claim: { id: string; headline: boolean }) =>
    claim.id === field.claim ? 0 : claim.headline ? 1 : 2;
  return [...claims.values()].sort((a, b) => rank(a) - rank(b));
}

/** Binds the figures of a block of the body: only the mentions that the author wrote count. */
export function bindBlock(written: Block, entry: ParsedEntry, bindable: Bindable): Passage {
  const block = fillMentions(written, (claim) => bindable.claims.get(claim)?.text ?? null);
  const { mapped } = block;
  const cited = citationsIn(block).filter(
    ({ source, words, locator }) =>
      words === '' || (locator !== null && (locator.section === undefined || bindable.readable.has(source))),
  );
  const quantities = recognize(mapped.text).filter(
    ({ start, end }) => !cited.some((citation) => start >= citation.start && end <= citation.end),
  );
  const mentions = block.mentions.map((mention): CheckedMention => {
    const inside = figuresInside(mention, quantities, bindable);
    const agreeing = agreeingWith(mention, inside, mapped.text, bindable);
    return {
      claim: mention.claim,
      text: mapped.text.slice(mention.start, mention.end),
      start: mention.start,
      end: mention.end,
      place: entry.lines.place(mention.file.start, mention.file.end),
      figures: inside.map((quantity) => ({
        quantity,
        place: placeOf(entry, mapped, quantity),
        ...besideClaim(quantity, agreeing.has(quantity), bindable.claims.get(mention.claim)),
      })),
    };
  });
  const figures = quantities.map((quantity): BoundFigure => {
    const place = placeOf(entry, mapped, quantity);
    const mention = block.mentions.find((candidate) => isInside(quantity, candidate));
    if (!isFigure(quantity)) return { quantity, place, bound: 'not-quantity', claim: null };
    if (mention) return { quantity, place, bound: 'claim', claim: mention.claim };
    return {
      quantity,
      place,
      ...boundToNoClaim(quantity, bindable),
      fitting: {
        claims: fittingClaims(quantity, bindable),
        text: mapped.text.slice(quantity.start, withUnit(quantity).end),
        place: placeOf(entry, mapped, withUnit(quantity)),
      },
    };
  });
  const at: Passage['placeOf'] = (range) => placeOf(entry, mapped, range);
  const role = block.kind === 'heading' ? 'heading' : 'body';
  return {
    role,
    text: mapped.text,
    place: wholePlace(entry, mapped),
    figures,
    mentions,
    known: [],
    recomputed: recompute(mapped.text, at),
    claim: null,
    placeOf: at,
  };
}

function boundToNoClaim(
  quantity: Quantity,
  bindable: Bindable,
): Pick<BoundFigure, 'bound' | 'claim' | 'sum'> {
  if (isSourceDate(quantity, bindable)) return { bound: 'source-date', claim: null };
  const sum = bindable.sums.find(({ figure }) => agrees(quantity, figure));
  return sum
    ? { bound: 'group-sum', claim: null, sum: { group: sum.group, formula: sum.formula } }
    : { bound: 'none', claim: null };
}

const withUnit = ({ start, end, unitEnd = end }: Quantity) => ({ start, end: Math.max(end, unitEnd) });

/** Claims of which a figure is the whole: one end of a change and a name's number are not. */
const fittingClaims = (quantity: Quantity, { claims }: Bindable): string[] =>
  [...claims.values()]
    .filter(({ isChange, name, figures }) => !isChange && name === undefined && figures.length === 1)
    .filter(({ figures }) => figures.some((figure) => agrees(beside(quantity, [figure]), figure)))
    .map(({ id }) => id);

function isSourceDate(quantity: Quantity, { sourceDates }: Bindable): boolean {
  return sourceDates.some((date) => dateAgrees(quantity, date));
}

function placeOf(
  entry: ParsedEntry,
  mapped: MappedText,
  { start, end }: Pick<Quantity, 'start' | 'end'>,
): Place {
  const range = fileRange(mapped, start, end);
  return entry.lines.place(range.start, range.end);
}

const wholePlace = (entry: ParsedEntry, mapped: MappedText): Place =>
  placeOf(entry, mapped, { start: 0, end: mapped.text.length });

import type { Place } from '../../schemas/place.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import {
  citationsIn,
  fileRange,
  fillMentions,
  type Block,
  type MappedText,
  type Mention,
  type ParsedEntry,
} from '../documents/index.ts';
import { agrees, dateAgrees, isFigure, recognize } from '../quantities/index.ts';
import type {
  BoundFigure,
  CheckedClaim,
  GroupSum,
  CheckedMention,
  MentionedFigure,
  Passage,
} from '../rules/index.ts';
import { endsOfChange } from './change-role.ts';
import { beside } from './day-or-days.ts';
import type { Field } from './fields.ts';
import { isRoundedAway, isSlightlyOff, nearestMisfit } from './misfit.ts';
import { recompute } from './recompute.ts';

/** What figures of a text may be bound to. */
export interface Bindable {
  claims: ReadonlyMap<
    string,
    Pick<CheckedClaim, 'id' | 'figures' | 'text' | 'evidence' | 'derived'> & {
      headline: boolean;
      isChange: boolean;
      name: string | undefined;
    }
  >;
  /** Dates of the sources that the entry cites: year, month and day as far as known. */
  sourceDates: readonly (readonly number[])[];
  /** Sources whose pack is at hand, so that a cited section is known to exist. */
  readable: ReadonlySet<string>;
  /** Sums that no figure may be. */
  sums: readonly GroupSum[];
}

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
    return { quantity, place, ...boundToNoClaim(quantity, bindable) };
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

/** Figures of a mention; a counting word ("three types") is one where the claim has a figure and nothing else shows it. */
function figuresInside(mention: Mention, quantities: readonly Quantity[], { claims }: Bindable): Quantity[] {
  const stated = claims.get(mention.claim)?.figures ?? [];
  const inside = quantities
    .filter((quantity) => isInside(quantity, mention))
    .map((quantity) => beside(quantity, stated));
  const figures = inside.filter(isFigure);
  const names = inside.filter(({ kind }) => kind === 'identifier');
  if (claims.get(mention.claim)?.name !== undefined) return [...names, ...figures];
  return figures.length > 0 || stated.length === 0
    ? figures
    : inside.filter(({ role }) => role === 'determiner');
}

/**
 * The figures of a mention that its claim bears out.
 * Where we wrote the words ourselves, what stands around them must not have changed how they read: `-<Claim/>`.
 */
function agreeingWith(
  { claim, filled, start, end }: Mention,
  inside: readonly Quantity[],
  text: string,
  { claims }: Bindable,
): Set<Quantity> {
  const { figures: stated = [], isChange = false, name } = claims.get(claim) ?? {};
  if (filled) {
    const alone = recognize(text.slice(start, end)).filter(isFigure);
    const reads = ({ value, kind, bound }: Quantity) => `${value} ${kind} ${bound}`;
    // The unit may stand behind the mention, where it must be that of the claim.
    return new Set(
      inside.filter(
        (quantity, at) =>
          alone[at] &&
          (reads(alone[at]) === reads(quantity) || stated.some((figure) => isSameFigure(quantity, figure))),
      ),
    );
  }
  if (name !== undefined) {
    const named = new Set(recognize(name).map((quantity) => bareName(quantity.text)));
    return new Set(inside.filter((quantity) => named.has(bareName(quantity.text))));
  }
  if (isChange) {
    const [from, to] = stated;
    const borneOut = (figure: Quantity | undefined, end: 'from' | 'to') =>
      endsOfChange(text, inside, end).filter((quantity) => figure && agrees(quantity, figure));
    return new Set([...borneOut(from, 'from'), ...borneOut(to, 'to')]);
  }
  return new Set(inside.filter((quantity) => stated.some((figure) => agrees(quantity, figure))));
}

/** What is to be said of a figure of the prose beside the figures of its claim, and of the source behind it. */
function besideClaim(
  quantity: Quantity,
  isBorneOut: boolean,
  claim: Pick<CheckedClaim, 'figures' | 'evidence' | 'derived'> | undefined,
): Omit<MentionedFigure, 'quantity' | 'place'> {
  const { figures = [], evidence = [], derived } = claim ?? {};
  if (!isBorneOut) {
    const near = nearestMisfit(quantity, figures);
    const isFine = near.basis !== null && isSlightlyOff(quantity, near.basis);
    return isFine
      ? { agrees: true, misfit: null, basis: near.basis, rounding: null }
      : { agrees: false, rounding: null, ...near };
  }
  const basis = figures.find((figure) => agrees(quantity, figure)) ?? null;
  const computed = derived?.agrees && basis ? [exactly(basis, derived.exact)] : [];
  const bearing = derived ? computed : evidence.flatMap((item) => item.bearing);
  const isTwice =
    basis !== null &&
    basis.value !== quantity.value &&
    bearing.length > 0 &&
    !bearing.some((figure) => agrees(quantity, figure));
  const isAway = basis !== null && isRoundedAway(quantity, basis);
  const rounding = isAway ? 'to-end' : isTwice ? 'twice' : null;
  return { agrees: true, misfit: null, basis, rounding };
}

/** A figure before it was rounded. */
const exactly = (figure: Quantity, exact: string): Quantity => ({
  ...figure,
  text: exact,
  value: Number(exact),
  decimals: exact.split('.')[1]?.length ?? 0,
});

const bareName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.-]+/g, '');

/** Whether a mention holds the number of a figure; its unit may follow: `<Claim>3.1</Claim> percentage points`. */
const isInside = ({ start, end, text }: Quantity, mention: { start: number; end: number }): boolean =>
  start >= mention.start &&
  start < mention.end &&
  (end <= mention.end || !/\p{N}/u.test(text.slice(mention.end - start)));

const isSameFigure = (a: Quantity, b: Quantity): boolean => a.value === b.value && agrees(a, b);

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

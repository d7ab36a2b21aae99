import type { Claim } from '../../schemas/claim.ts';
import type { Localized } from '../../schemas/localized.ts';
import type { Locator } from '../../schemas/locator.ts';
import { agrees } from '../quantities/index.ts';
import type { CheckedClaim, CheckedEvidence, Conflict, EntryContext, SourceContext } from '../rules/index.ts';

/** A claim with the entry that states it. */
interface StatedClaim {
  claim: CheckedClaim;
  entry: EntryContext;
}

/**
 * Finds claims that state the same fact with different figures.
 *
 * The same fact has the same kind, unit, population, set-up and day, stands at the same place of the same source (or
 * of one that retells it), and goes by the same label or id. Inside one entry the label tells, and any place of the
 * source will do: a reader has nothing else to tell the two by. Whatever differs in one of these may rightly have
 * another figure; what was retracted is no statement any more.
 */
export function findConflicts(
  entries: readonly EntryContext[],
  sources: ReadonlyMap<string, SourceContext>,
): Conflict[] {
  const current = entries.filter(({ finding }) => finding?.status !== 'retracted');
  const stated = current.flatMap((entry) => entry.stated.map((claim): StatedClaim => ({ claim, entry })));
  const byNameAndSource = new Map<string, StatedClaim[]>();
  for (const item of stated)
    for (const key of keysOf(item.claim, sources)) {
      const alike = byNameAndSource.get(key);
      if (alike) alike.push(item);
      else byNameAndSource.set(key, [item]);
    }
  const conflicts = new Map<string, Conflict>();
  for (const alike of byNameAndSource.values())
    for (const a of alike)
      for (const b of alike)
        if (
          a !== b &&
          (a.entry === b.entry || a.entry.id !== b.entry.id) &&
          areAtOdds(a.claim, b.claim) &&
          isSameFact(a, b, sources)
        )
          conflicts.set(`${keyOf(a)} ${keyOf(b)}`, {
            entry: a.entry.id,
            claim: a.claim,
            other: b.claim,
            otherEntry: b.entry.id,
          });
  return [...conflicts.values()];
}

const keyOf = ({ claim, entry }: StatedClaim): string => `${entry.id}#${claim.id}`;

const wordsOf = (words: Localized | undefined): string[] =>
  (words === undefined ? [] : typeof words === 'string' ? [words] : Object.values(words)).map((text) =>
    text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim(),
  );

const namesOf = ({ id, claim }: CheckedClaim): string[] => [`#${id}`, ...wordsOf(claim.label)];

/** What two claims of one fact have in common: a name, and a source that is cited or retold. */
function keysOf(claim: CheckedClaim, sources: ReadonlyMap<string, SourceContext>): Set<string> {
  const cited = claim.evidence.flatMap(({ evidence: { source } }) => [
    source,
    ...(sources.get(source)?.source.retells ?? []),
  ]);
  return new Set(namesOf(claim).flatMap((name) => cited.map((source) => `${source} ${name}`)));
}

/** Whether two texts say the same in some language; both may say nothing. */
function isAlike(a: Localized | undefined, b: Localized | undefined): boolean {
  const [own, others] = [wordsOf(a), wordsOf(b)];
  return own.length === 0 ? others.length === 0 : own.some((text) => others.includes(text));
}

function isSameFact(a: StatedClaim, b: StatedClaim, sources: ReadonlyMap<string, SourceContext>): boolean {
  const [one, two] = [a.claim.claim, b.claim.claim];
  return (
    one.kind === two.kind &&
    one.asOf === two.asOf &&
    isAlike(unitOf(one), unitOf(two)) &&
    isAlike(populationOf(a), populationOf(b)) &&
    isSameSetUp(a, b) &&
    a.claim.evidence.some((own) =>
      b.claim.evidence.some((other) =>
        a.entry === b.entry ? isSameSource(own, other) : isSamePassage(own, other, sources),
      ),
    )
  );
}

const unitOf = (claim: Claim): Localized | undefined => ('unit' in claim ? claim.unit : undefined);

function populationOf({ claim: { claim }, entry }: StatedClaim): Localized | undefined {
  return 'of' in claim && claim.of !== undefined ? entry.finding?.populations[claim.of]?.label : undefined;
}

function isSameSetUp(a: StatedClaim, b: StatedClaim): boolean {
  const [one, two] = [a, b].map(({ claim: { claim }, entry }) =>
    claim.scenario === undefined ? undefined : entry.finding?.scenarios[claim.scenario],
  );
  if (!one || !two) return one === two;
  return (
    one.model === two.model &&
    one.snapshot === two.snapshot &&
    isAlike(one.conditions, two.conditions) &&
    isAlike(one.variant, two.variant)
  );
}

const isSameSource = (a: CheckedEvidence, b: CheckedEvidence): boolean =>
  a.evidence.source === b.evidence.source && a.edition === b.edition;

function isSamePassage(
  a: CheckedEvidence,
  b: CheckedEvidence,
  sources: ReadonlyMap<string, SourceContext>,
): boolean {
  if (a.evidence.source === b.evidence.source)
    return (
      isSameSource(a, b) &&
      (isSameLocator(a.evidence.locator, b.evidence.locator) || a.evidence.quote === b.evidence.quote)
    );
  const retells = (one: string, other: string) => sources.get(one)?.source.retells.includes(other) === true;
  return retells(a.evidence.source, b.evidence.source) || retells(b.evidence.source, a.evidence.source);
}

function isSameLocator(a: Locator | undefined, b: Locator | undefined): boolean {
  if (!a || !b) return false;
  const isSamePage = a.page !== undefined && String(a.page) === String(b.page);
  return isSamePage || (a.section !== undefined && a.section === b.section);
}

/** Neither figure is the other one, rounded or as a bound. */
function areAtOdds(a: CheckedClaim, b: CheckedClaim): boolean {
  if (a.figures.length === 0 || a.figures.length !== b.figures.length) return false;
  if (a.claim.kind === 'list' || a.claim.kind === 'statistic') return false;
  const bears = (one: CheckedClaim, two: CheckedClaim) =>
    one.figures.every((figure, at) => two.figures[at] !== undefined && agrees(figure, two.figures[at]));
  return !bears(a, b) && !bears(b, a);
}

import type { Correction } from '../../schemas/correction.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Place } from '../../schemas/place.ts';
import type { Path } from '../documents/index.ts';
import type { CheckedClaim, PublishedChange } from '../rules/index.ts';
import type { ReadEntry } from './read-finding.ts';
import { isSameShown, shownNow, shownThen, states, tells, type Shown } from './shown-figure.ts';

/**
 * Finds what readers had seen of a finding and no longer see, without a correction that tells them.
 *
 * `earlier` is the finding as it was, null where nothing is known of it. A correction counts for a change only where it
 * is new since then and gives both figures; whether the newest one of a claim gives the figure of today needs no history.
 */
export function* publishedChanges(
  finding: Finding,
  claims: ReadonlyMap<string, CheckedClaim>,
  earlier: ReadEntry | null,
  placeOf: (path: Path) => Place,
): Iterable<PublishedChange> {
  const placeOfCorrection = (correction: Correction): Place =>
    placeOf(['corrections', finding.corrections.indexOf(correction)]);
  const misstated = new Set<string>();
  for (const [id, corrections] of Map.groupBy(finding.corrections, ({ claim }) => claim)) {
    const now = shownNow(claims.get(id));
    const last = newest(corrections);
    if (!last || !now || (last.now !== undefined && states(last.now, now))) continue;
    misstated.add(id);
    yield { kind: 'misstated', claim: id, was: last.was, now: now.text, place: placeOfCorrection(last) };
  }

  const was = earlier?.finding;
  const yaml = earlier?.parsed.frontmatter;
  if (!was || was.status === 'draft' || !yaml) return;
  yield* erased(was, finding, placeOf(['corrections']));
  if (finding.status === 'retracted') return;
  if (finding.status === 'draft') yield { kind: 'unpublished', place: placeOf(['status']) };
  const added = finding.corrections.filter(
    (correction) => !was.corrections.some((old) => isSame(old, correction)),
  );
  for (const [id, claim] of Object.entries(was.claims)) {
    const then = shownThen(claim, id, yaml);
    const now = shownNow(claims.get(id));
    if (!then || (now && isSameShown(then, now)) || misstated.has(id)) continue;
    const [before, after] =
      now?.text === then.text ? [then.whole, now.whole] : [then.text, now?.text ?? null];
    const own = added.filter((correction) => correction.claim === id);
    const last = newest(own);
    const place = claims.get(id)?.valuePlace ?? placeOf(['claims']);
    if (!last) yield { kind: now ? 'changed' : 'removed', claim: id, was: before, now: after, place };
    else if (!tellChange(own, last, then, now))
      yield { kind: 'misstated', claim: id, was: before, now: after, place: placeOfCorrection(last) };
  }
}

/** Whether new corrections of a claim tell where it came from, be it over several steps, and where it is now. */
const tellChange = (
  corrections: readonly Correction[],
  last: Correction,
  then: Shown,
  now: Shown | null,
): boolean =>
  corrections.some(({ was }) => tells(was, then, now)) &&
  (now === null || (last.now !== undefined && tells(last.now, now, then)));

function* erased(was: Finding, { corrections }: Finding, place: Place): Iterable<PublishedChange> {
  for (const correction of was.corrections)
    if (!corrections.some((kept) => isSame(kept, correction)))
      yield {
        kind: 'erased',
        claim: correction.claim,
        was: correction.was,
        now: correction.now ?? null,
        place,
      };
}

/** Of the newest day the one that no other goes on from, and else the last one written. */
function newest(corrections: readonly Correction[]): Correction | undefined {
  const dates = corrections.map(({ date }) => date).toSorted();
  const ofDay = corrections.filter(({ date }) => date === dates.at(-1));
  const isEnd = (one: Correction): boolean => !ofDay.some((other) => other !== one && other.was === one.now);
  return ofDay.findLast(isEnd) ?? ofDay.at(-1);
}

/** The reason may be put into better words; the rest is the record. */
const isSame = (a: Correction, b: Correction): boolean =>
  a.date === b.date && a.claim === b.claim && a.was === b.was && a.now === b.now;

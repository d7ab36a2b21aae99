import type { Claim } from '../../schemas/claim.ts';
import type { Correction } from '../../schemas/correction.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Place } from '../../schemas/place.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Path, Yaml } from '../documents/index.ts';
import { agrees, isFigure, recognize } from '../quantities/index.ts';
import type { CheckedClaim, PublishedChange } from '../rules/index.ts';
import { claimFigures, writtenFigure } from './claim-figures.ts';
import { formatFigure } from './format-figure.ts';
import type { ReadEntry } from './read-finding.ts';

/** What a claim shows its readers, with its figures. */
interface Shown {
  text: string;
  figures: readonly Quantity[];
}

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
  if (was?.status !== 'published' || !yaml || finding.status === 'retracted') return;
  if (finding.status === 'draft') yield { kind: 'unpublished', place: placeOf(['status']) };
  for (const correction of was.corrections)
    if (!finding.corrections.some((kept) => isSame(kept, correction)))
      yield {
        kind: 'erased',
        claim: correction.claim,
        was: correction.was,
        now: correction.now ?? null,
        place: placeOf(['corrections']),
      };
  const added = finding.corrections.filter(
    (correction) => !was.corrections.some((old) => isSame(old, correction)),
  );
  for (const [id, claim] of Object.entries(was.claims)) {
    const then = shownThen(claim, id, yaml);
    const now = shownNow(claims.get(id));
    if (!then || then.text === now?.text || misstated.has(id)) continue;
    const correction = newest(added.filter((item) => item.claim === id));
    const place = claims.get(id)?.valuePlace ?? placeOf(['claims']);
    if (!correction)
      yield { kind: now ? 'changed' : 'removed', claim: id, was: then.text, now: now?.text ?? null, place };
    else if (!states(correction.was, then))
      yield {
        kind: 'misstated',
        claim: id,
        was: then.text,
        now: now?.text ?? null,
        place: placeOfCorrection(correction),
      };
  }
}

/** The last of the newest day. */
const newest = (corrections: readonly Correction[]): Correction | undefined =>
  corrections.reduce<Correction | undefined>(
    (last, next) => (last && last.date > next.date ? last : next),
    undefined,
  );

/** The reason may be put into better words; the rest is the record. */
const isSame = (a: Correction, b: Correction): boolean =>
  a.date === b.date && a.claim === b.claim && a.was === b.was && a.now === b.now;

const shownNow = (claim: CheckedClaim | undefined): Shown | null =>
  claim ? shown(claim.claim, claim.text, claim.figures) : null;

function shownThen(claim: Claim, id: string, yaml: Yaml): Shown | null {
  const written = (key: string): string => writtenFigure(yaml, id, key) ?? '';
  return shown(claim, formatFigure(claim, written), claimFigures(claim, written));
}

function shown(claim: Claim, text: string | null, figures: readonly Quantity[]): Shown | null {
  if (claim.kind === 'assignment') return { text: claim.value, figures: [] };
  return text === null ? null : { text, figures };
}

/** Whether words say the figure of a claim, in any spelling: 30만8210건 for 308,210. */
function states(words: string, { text, figures }: Shown): boolean {
  if (plain(words) === plain(text)) return true;
  const said = recognize(words).filter(isFigure);
  const [figure] = figures;
  return (
    figure !== undefined &&
    said.length > 0 &&
    said.every((one) => figures.some((other) => one.value === other.value && agrees(one, other))) &&
    said.some((one) => one.value === figure.value && one.high === figure.high)
  );
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

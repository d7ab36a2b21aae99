import type { Finding } from '../../schemas/finding.ts';
import { indexFigures } from '../matching/index.ts';
import type { CheckedClaim, Passage, SourceContext, Widening } from '../rules/index.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/stream.ts';
import { measuredOn, type Measured, type Widened, widenedIn, widenedShare } from './measured-on.ts';
import { type ScopeOfSentence, scopeOfSentence } from './scope-of-sentence.ts';

/** A claim where a text shows it. */
interface Shown extends Span {
  claim: CheckedClaim;
}

/**
 * Finds sentences that say of a claim more than was measured: another model or all of them, the released model for an
 * early one, the real world for a contrived test, users for rollouts, all conversations for some.
 *
 * Words are compared, nothing is understood: sentences that contrast, compare or deny are left alone.
 */
export function findWidenings(
  passages: readonly Passage[],
  lang: string,
  finding: Finding,
  claims: ReadonlyMap<string, CheckedClaim>,
  sources: ReadonlyMap<string, SourceContext>,
): Widening[] {
  const known = new Map<string, Measured>();
  const measured = (claim: CheckedClaim): Measured => {
    const on = known.get(claim.id) ?? measuredOn(claim, finding, sources);
    known.set(claim.id, on);
    return on;
  };
  return passages.flatMap((passage) => [...inPassage(passage, lang, claims, measured)]);
}

function* inPassage(
  passage: Passage,
  lang: string,
  claims: ReadonlyMap<string, CheckedClaim>,
  measured: (claim: CheckedClaim) => Measured,
): Iterable<Widening> {
  const shown = claimsShown(passage, claims).sort((a, b) => a.start - b.start);
  if (shown.length === 0) return;
  const text = withoutCitations(passage.text);
  const index = indexFigures([{ label: '', text }], lang);
  const figures = new Map(index.figures.map((figure) => [figure.quantity.start, figure]));
  let next = 0;
  for (const span of sentencesOf(text)) {
    const sentence: ScopeOfSentence | null =
      (shown[next]?.start ?? Infinity) < span.end ? scopeOfSentence(text.slice(span.start, span.end)) : null;
    const told = new Set<string>();
    for (let each = shown[next]; each && each.start < span.end; each = shown[(next += 1)]) {
      const { claim } = each;
      const on = measured(claim);
      const found = sentence && !told.has(claim.id) ? widenedIn(sentence, on) : null;
      told.add(claim.id);
      const scope = found && { ...found, start: span.start + found.start, end: span.start + found.end };
      for (const widened of [scope, widenedShare(each, figures, index, on)])
        if (widened) yield widening(widened, claim.id, passage);
    }
  }
}

const widening = ({ kind, expected, ...range }: Widened, claim: string, passage: Passage): Widening => ({
  kind,
  claim,
  found: passage.text.slice(range.start, range.end).trim(),
  expected,
  place: passage.placeOf(range),
});

/** Claims of the body in their mentions; of the frontmatter by the figures bound to them, or by the field they stand in. */
function claimsShown(
  { mentions, figures, claim, text }: Passage,
  claims: ReadonlyMap<string, CheckedClaim>,
): Shown[] {
  const marked = mentions.map(({ claim: id, start, end }) => ({ id, start, end }));
  const bound = figures.flatMap(({ claim: id, bound: by, quantity: { start, end } }) =>
    id !== null && by === 'claim' && mentions.length === 0 ? [{ id, start, end }] : [],
  );
  const own = claim !== null && bound.length === 0 ? [{ id: claim, start: 0, end: text.length }] : [];
  return [...marked, ...bound, ...own].flatMap(({ id, ...span }) => {
    const known = claims.get(id);
    return known ? [{ claim: known, ...span }] : [];
  });
}

/** Citations are no words of the sentence; blanks keep the offsets. */
const withoutCitations = (text: string): string =>
  text.replace(/\[@[^\]\n]{0,200}\]/gu, (citation) => ' '.repeat(citation.length));

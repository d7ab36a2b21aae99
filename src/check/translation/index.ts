import type { LockedTerm } from '../../../schemas/glossary.ts';
import type { Rendering } from '../../../schemas/rendering.ts';
import type { Retelling } from '../../../schemas/retelling.ts';
import type { Path } from '../../documents/index.ts';
import { indexPages, isPass, matchQuote } from '../../matching/index.ts';
import type { CheckedEvidence, CheckedRendering, Drift, Spoken } from '../../rules/index.ts';
import type { Place } from '../../../schemas/place.ts';
import { findDrift } from './drift.ts';
import type { Debt } from './figures.ts';
import { findBackward, findForward } from './terms.ts';

/** What comparing renderings needs to know of a project. */
export interface RenderingContext {
  terms: readonly LockedTerm[];
  /** Language of a source, null for one that is not registered. */
  languageOf: (source: string) => string | null;
  placeOf: (path: Path) => Place;
}

/** Words that the source does not have are no original: comparing with them would only echo that fault. */
export const isRefused = (quote: CheckedEvidence['quote']): boolean =>
  quote === 'altered' || quote === 'not-found';

/** The renderings that a piece of evidence gives of its own quotation. */
export function checkOwnRenderings(
  { evidence, claims, quote }: CheckedEvidence,
  path: Path,
  context: RenderingContext,
): CheckedRendering[] {
  if (isRefused(quote)) return [];
  const lang = context.languageOf(evidence.source);
  if (!('stance' in evidence) || evidence.quote === undefined || lang === null) return [];
  const original = { text: evidence.quote, lang };
  return Object.entries(evidence.renderings ?? {}).map(
    ([language, { words, fidelity }]: [string, Rendering]) =>
      compare(
        {
          verdict: null,
          fidelity,
          claims,
          original,
          rendering: { text: words, lang: language },
          place: context.placeOf([...path, 'renderings', language, 'words']),
        },
        { whole: fidelity === 'translated', closed: true },
        context,
      ),
  );
}

/**
 * A retelling beside the passage it gives: the one it names, or else the first quotation in support of its claim, of
 * which it may give a part. Null where there is no such passage, or where it is in the same language and nothing is said of fidelity.
 */
export function checkRetelling(
  retelling: Retelling,
  path: Path,
  supporting: readonly CheckedEvidence[],
  claims: readonly string[],
  context: RenderingContext,
): CheckedRendering | null {
  const { fidelity, verdict, quote } = retelling;
  const passage =
    retelling.original ??
    supporting
      .filter((item) => !isRefused(item.quote))
      .map(({ evidence }) => evidence)
      .find(
        (evidence) => 'stance' in evidence && evidence.stance === 'supports' && evidence.quote !== undefined,
      );
  const from = passage && context.languageOf(passage.source);
  const lang = context.languageOf(retelling.source);
  if (passage?.quote === undefined || !from || lang === null) return null;
  const named = retelling.original !== undefined;
  if (from === lang && fidelity === undefined) return null;
  const exact = named && fidelity !== 'paraphrase';
  const shared = {
    verdict,
    claims,
    original: { text: passage.quote, lang: from },
    rendering: { text: quote, lang },
    place: context.placeOf([...path, 'quote']),
  };
  if (fidelity === undefined && !named)
    return compare({ ...shared, fidelity: 'paraphrase' }, { whole: false, closed: false }, context);
  return compare({ ...shared, fidelity: fidelity ?? 'translated' }, { whole: exact, closed: exact }, context);
}

function compare(
  pair: Omit<CheckedRendering, 'drifts' | 'terms'>,
  debt: Omit<Debt, 'exact'>,
  { terms }: RenderingContext,
): CheckedRendering {
  const { original, rendering, fidelity } = pair;
  if (fidelity === 'verbatim') return { ...pair, drifts: verbatimDrifts(original, rendering), terms: [] };
  if (original.lang === rendering.lang && fidelity === 'translated')
    return {
      ...pair,
      drifts: [{ kind: 'same-language', found: rendering.lang, expected: original.lang, certain: true }],
      terms: [],
    };
  return {
    ...pair,
    drifts: findDrift(original, rendering, { ...debt, exact: fidelity === 'translated' }),
    terms: [...findForward(terms, original, rendering, false), ...findBackward(terms, original, rendering)],
  };
}

/** Whether what a retelling passes on as verbatim stands in the passage, quotation marks at its ends aside. */
function verbatimDrifts(original: Spoken, rendering: Spoken): Drift[] {
  const words = rendering.text.trim().replace(/^[“"'‘「『]+|[”"'’」』]+$/gu, '');
  const { status, offered, expected } = matchQuote(
    { quote: words },
    indexPages([{ label: '1', text: original.text }]),
  );
  if (isPass(status) || status === 'ambiguous') return [];
  return [{ kind: 'not-verbatim', found: offered?.text ?? words, expected: expected ?? null, certain: true }];
}

import type { LockedTerm } from '../../../schemas/glossary.ts';
import type { Finding } from '../../../schemas/finding.ts';
import type { Localized } from '../../../schemas/localized.ts';
import type { Evidence } from '../../../schemas/evidence.ts';
import type { Path } from '../../documents/index.ts';
import type { CheckedClaim, Passage, ProseTermFault, Spoken } from '../../rules/index.ts';
import type { RenderingContext } from './index.ts';
import { findForward, withoutQuotations } from './terms.ts';

/** Quotations by language, as one text each. */
function quotedIn(evidence: readonly Evidence[], { languageOf }: RenderingContext): Spoken[] {
  const known = evidence.flatMap(({ source, quote }) => {
    const lang = languageOf(source);
    return lang === null || quote === undefined ? [] : [{ lang, quote }];
  });
  return [...Map.groupBy(known, ({ lang }) => lang)].map(([lang, own]) => ({
    lang,
    text: own.map(({ quote }) => quote).join('\n'),
  }));
}

function faultsIn(text: string, lang: string, quoted: readonly Spoken[], terms: readonly LockedTerm[]) {
  const rendering = { text: withoutQuotations(text), lang };
  return quoted.flatMap((original) => findForward(terms, original, rendering, true));
}

/** Locked terms that texts of the frontmatter give wrongly, beside the quotations they rest on. */
export function* fieldTermFaults(finding: Finding, context: RenderingContext): Iterable<ProseTermFault> {
  const check = function* (
    words: Localized | undefined,
    path: Path,
    evidence: readonly Evidence[],
    claims: readonly string[],
  ): Iterable<ProseTermFault> {
    if (words === undefined) return;
    const quoted = quotedIn(evidence, context);
    const texts: [Path, string, string][] =
      typeof words === 'string'
        ? [[path, words, finding.lang]]
        : Object.entries(words).map(([lang, text]) => [[...path, lang], text, lang]);
    for (const [at, text, lang] of texts)
      for (const fault of faultsIn(text, lang, quoted, context.terms))
        yield { ...fault, place: context.placeOf(at), claims };
  };
  for (const [id, { label, evidence }] of Object.entries(finding.claims))
    yield* check(label, ['claims', id, 'label'], evidence, [id]);
  for (const [at, { text, evidence }] of finding.caveats.entries())
    yield* check(text, ['caveats', at, 'text'], evidence, []);
  for (const [id, { label, conditions, variant, evidence }] of Object.entries(finding.scenarios)) {
    yield* check(label, ['scenarios', id, 'label'], evidence, []);
    yield* check(conditions, ['scenarios', id, 'conditions'], evidence, []);
    yield* check(variant, ['scenarios', id, 'variant'], evidence, []);
  }
}

/** Locked terms given wrongly in the words that the prose binds to a claim. */
export function* mentionTermFaults(
  passages: readonly Passage[],
  claims: ReadonlyMap<string, CheckedClaim>,
  lang: string,
  context: RenderingContext,
): Iterable<ProseTermFault> {
  for (const { claim, text, place } of passages.flatMap(({ mentions }) => mentions)) {
    const evidence = claims.get(claim)?.claim.evidence ?? [];
    for (const fault of faultsIn(text, lang, quotedIn(evidence, context), context.terms))
      yield { ...fault, place, claims: [claim] };
  }
}

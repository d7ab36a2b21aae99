import type { LockedTerm } from '../../schemas/glossary.ts';
import type { Place } from '../../schemas/place.ts';
import { fillMentions, type Path } from '../documents/index.ts';
import type { CheckedClaim, DanglingName, EntryContext, Passage, SourceContext } from '../rules/index.ts';
import { bindBlock, bindField } from './bind.ts';
import { bindableOf } from './bindable.ts';
import { checkCitations } from './check-citations.ts';
import { checkGroups } from './check-groups.ts';
import { checkClaims, markMentioned, type CheckedClaims } from './check-claims.ts';
import { danglingCitations, danglingNames } from './dangling.ts';
import { fieldsOf, headingFields } from './fields.ts';
import { findContradictions } from './find-contradictions.ts';
import { findLostHedges } from './find-lost-hedges.ts';
import { findWidenings } from './find-widenings.ts';
import type { ReadEntry } from './read-finding.ts';
import { publishedChanges } from './published-changes.ts';
import { checkQuotations } from './prose-quotations.ts';
import type { SourceLibrary } from './source-library.ts';
import type { RenderingContext } from './translation/index.ts';
import { fieldTermFaults, mentionTermFaults } from './translation/prose-terms.ts';

/** Everything the rules ask of one entry; a translation takes claims from `original`. */
export function buildContext(
  entry: ReadEntry,
  original: EntryContext | null,
  {
    library,
    terms,
    earlier,
  }: { library: SourceLibrary; terms: readonly LockedTerm[]; earlier: ReadEntry | null },
  waivable: ReadonlyMap<string, boolean>,
): EntryContext {
  const { id, lang, parsed, finding, translation, problems } = entry;
  const { lines, frontmatter: yaml, body } = parsed;
  const placeOf = (path: Path): Place => {
    const { start, end } = yaml?.rangeOf(path) ?? { start: 0, end: 0 };
    return lines.place(start, end);
  };
  const keyPlaceOf = (path: Path): Place => {
    const { start, end } = yaml?.keyRangeOf(path) ?? { start: 0, end: 0 };
    return lines.place(start, end);
  };

  const rendered: RenderingContext = {
    terms,
    languageOf: (source) => library.sources.get(source)?.source.language ?? null,
    placeOf,
  };
  const checked: CheckedClaims = finding
    ? checkClaims(finding, entry, library, rendered, keyPlaceOf)
    : { claims: new Map(original?.claims), evidence: [], renderings: [] };
  const claims = checked.claims;
  const shown = finding ?? original?.finding ?? null;
  const bindable = shown
    ? bindableOf(shown, claims, entry, library.sources)
    : { claims: new Map(), sourceDates: [], readable: new Set<string>(), sums: [] };
  const fields = finding ? [...fieldsOf(finding)] : translation ? [...headingFields(translation)] : [];
  const passages: Passage[] = shown
    ? [
        ...fields.map((field) => bindField(field, parsed, bindable)),
        ...body.blocks.map((block) => bindBlock(block, parsed, bindable)),
      ]
    : [];
  if (finding) markMentioned(claims, finding, passages);

  const quotations = checkQuotations(
    body.blocks.map((block) => fillMentions(block, (claim) => claims.get(claim)?.text ?? null)),
    parsed,
    library,
  );
  return {
    id,
    lang,
    file: parsed.file,
    published: shown?.status === 'published',
    original: finding !== null,
    finding: shown,
    translation,
    problems,
    forbidden: body.forbidden.map(({ kind, at, start, end }) => ({
      kind,
      at,
      place: lines.place(start, end),
    })),
    passages,
    claims,
    stated: finding ? [...claims.values()] : [],
    groupSums: bindable.sums,
    groups: finding ? checkGroups(finding, claims, placeOf) : [],
    widenings: shown ? findWidenings(passages, lang, shown, claims, library.sources) : [],
    lostHedges: findLostHedges(passages, lang, claims, library.sources),
    contradictions: findContradictions(passages, lang, claims, library.sources),
    evidence: checked.evidence,
    renderings: checked.renderings,
    proseTerms: [
      ...(finding ? fieldTermFaults(finding, rendered) : []),
      ...mentionTermFaults(passages, claims, lang, rendered),
    ],
    changes: finding ? [...publishedChanges(finding, claims, earlier, placeOf)] : [],
    dangling: dangling(entry, passages, checked, claims, library.sources, placeOf),
    citationFaults: [
      ...checkCitations(
        parsed,
        claims,
        finding ? checked.evidence : (original?.evidence ?? []),
        library,
        quotations,
      ),
    ],
    quotations,
    waivers: body.waivers.map(({ rules, reason, start, end }) => ({
      rules,
      unknown: rules.filter((rule) => !waivable.has(rule)),
      notWaivable: rules.filter((rule) => waivable.get(rule) === false),
      reason,
      place: lines.place(start, end),
    })),
    placeOf,
  };
}

function dangling(
  { finding, parsed }: ReadEntry,
  passages: readonly Passage[],
  checked: CheckedClaims,
  claims: ReadonlyMap<string, CheckedClaim>,
  sources: ReadonlyMap<string, SourceContext>,
  placeOf: (path: Path) => Place,
): DanglingName[] {
  if (finding) return [...danglingNames(finding, parsed, passages, checked.evidence, sources, placeOf)];
  const known = [...claims.keys()];
  const mentions = passages.flatMap((passage) => passage.mentions).filter(({ claim }) => !claims.has(claim));
  return [
    ...mentions.map(({ claim, place }): DanglingName => ({ kind: 'claim', name: claim, known, place })),
    ...danglingCitations(parsed, sources),
  ];
}

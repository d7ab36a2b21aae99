import type { Finding, FindingTranslation } from '../../schemas/finding.ts';
import type { Localized } from '../../schemas/localized.ts';
import type { Path } from '../documents/index.ts';
import type { Passage } from '../rules/index.ts';

/** A text of the frontmatter that readers see. */
export interface Field {
  path: Path;
  role: Passage['role'];
  text: string;
  /** Claim whose figure the text most likely speaks of. */
  claim: string | null;
  /** Quotations given right beside the text; their figures may be repeated in it. */
  quotes: readonly string[];
}

/** Lists every text of a finding's frontmatter that is shown to readers. */
export function* fieldsOf(finding: Finding): Iterable<Field> {
  yield* headingFields(finding);
  for (const [id, population] of Object.entries(finding.populations)) {
    yield* localized(['populations', id, 'label'], population.label);
    yield* localized(['populations', id, 'filter'], population.filter);
  }
  for (const [id, scenario] of Object.entries(finding.scenarios)) {
    const quotes = quotesOf(scenario.evidence);
    yield* localized(['scenarios', id, 'label'], scenario.label, { quotes });
    yield* localized(['scenarios', id, 'model'], scenario.model, { quotes });
    yield* localized(['scenarios', id, 'conditions'], scenario.conditions, { quotes });
    yield* localized(['scenarios', id, 'variant'], scenario.variant, { quotes });
    yield* localized(['scenarios', id, 'unit'], scenario.unit, { quotes });
    if (typeof scenario.trials === 'number')
      yield* localized(['scenarios', id, 'trials'], String(scenario.trials), { quotes });
  }
  for (const [id, claim] of Object.entries(finding.claims)) {
    const path = ['claims', id];
    const quotes = quotesOf(claim.evidence);
    yield* localized([...path, 'label'], claim.label, { claim: id, quotes });
    if (claim.kind === 'list')
      for (const [at, item] of claim.items.entries())
        yield* localized([...path, 'items', at], item, { claim: id, quotes });
    if (claim.kind === 'definition') yield* localized([...path, 'term'], claim.term, { claim: id, quotes });
    if ('unit' in claim) yield* localized([...path, 'unit'], claim.unit, { claim: id, quotes });
    if (claim.kind === 'assignment') {
      yield* localized([...path, 'subject'], claim.subject, { claim: id, quotes });
      yield* localized([...path, 'value'], claim.value, { claim: id, quotes });
    }
    for (const [at, { verdict, quote }] of claim.retellings.entries()) {
      const beside = { claim: id, quotes: [quote, ...quotes] };
      yield* localized([...path, 'retellings', at, 'verdict', 'note'], verdict.note, beside);
      yield* localized(
        [...path, 'retellings', at, 'verdict', 'override', 'reason'],
        verdict.override?.reason,
        beside,
      );
    }
  }
  for (const [id, { label, members, parts }] of Object.entries(finding.groups)) {
    const quotes = [
      ...members.flatMap((member) => quotesOf(finding.claims[member]?.evidence ?? [])),
      ...finding.caveats
        .filter(({ qualifies }) => qualifies.some((claim) => members.includes(claim)))
        .flatMap(({ evidence }) => quotesOf(evidence)),
    ];
    yield* localized(['groups', id, 'label'], label, { quotes });
    if (parts !== undefined) yield* localized(['groups', id, 'parts'], String(parts), { quotes });
  }
  for (const [at, caveat] of finding.caveats.entries())
    yield* localized(['caveats', at, 'text'], caveat.text, {
      claim: caveat.qualifies[0] ?? null,
      quotes: quotesOf(caveat.evidence),
    });
  for (const [at, { reason, was, now, claim }] of finding.corrections.entries())
    yield* localized(['corrections', at, 'reason'], reason, {
      claim,
      quotes: now === undefined ? [was] : [was, now],
    });
}

/** Title and description, which lists, feeds and search show without the rest. */
export function* headingFields(heading: Finding | FindingTranslation): Iterable<Field> {
  const common = { claim: null, quotes: [] };
  yield { path: ['title'], role: 'title', text: heading.title, ...common };
  if (heading.description !== undefined)
    yield { path: ['description'], role: 'description', text: heading.description, ...common };
}

function* localized(
  path: Path,
  words: Localized | undefined,
  beside: Partial<Pick<Field, 'claim' | 'quotes'>> = {},
): Iterable<Field> {
  const common = { role: 'field' as const, claim: null, quotes: [], ...beside };
  if (words === undefined) return;
  if (typeof words === 'string') yield { path, text: words, ...common };
  else for (const [lang, text] of Object.entries(words)) yield { path: [...path, lang], text, ...common };
}

const quotesOf = (evidence: readonly { quote?: string | undefined }[]): string[] =>
  evidence.flatMap(({ quote }) => quote ?? []);

import type { Finding } from '../../schemas/finding.ts';
import type { Place } from '../../schemas/place.ts';
import type { Path, ParsedEntry } from '../documents/index.ts';
import { fileRange } from '../documents/index.ts';
import { operandsOf } from '../derivation/index.ts';
import { nearestNames } from '../text/nearest-names.ts';
import type { CheckedEvidence, DanglingName, Passage, SourceContext } from '../rules/index.ts';

/** Lists every name in an entry that points at nothing, with the known names, nearest first. */
export function* danglingNames(
  finding: Finding,
  parsed: ParsedEntry,
  passages: readonly Passage[],
  evidence: readonly CheckedEvidence[],
  sources: ReadonlyMap<string, SourceContext>,
  placeOf: (path: Path) => Place,
): Iterable<DanglingName> {
  const claims = Object.keys(finding.claims);
  const populations = Object.keys(finding.populations);
  const scenarios = Object.keys(finding.scenarios);
  const check = function* (
    kind: DanglingName['kind'],
    name: string | undefined,
    known: readonly string[],
    place: Place,
  ): Iterable<DanglingName> {
    if (name !== undefined && !known.includes(name))
      yield { kind, name, known: nearestNames(name, known), place };
  };

  for (const { mentions } of passages)
    for (const { claim, place } of mentions) yield* check('claim', claim, claims, place);
  for (const [id, { size, from }] of Object.entries(finding.populations)) {
    if (typeof size === 'object')
      yield* check('claim', size.claim, claims, placeOf(['populations', id, 'size', 'claim']));
    yield* check('population', from, populations, placeOf(['populations', id, 'from']));
  }
  for (const [id, claim] of Object.entries(finding.claims)) {
    const path = ['claims', id];
    yield* check('scenario', claim.scenario, scenarios, placeOf([...path, 'scenario']));
    if ('of' in claim) yield* check('population', claim.of, populations, placeOf([...path, 'of']));
    if ('derived' in claim && claim.derived)
      for (const [at, operand] of (claim.derived.of ?? operandsOf(claim.derived)).entries())
        yield* check(
          'claim',
          operand,
          claims,
          placeOf([...path, 'derived', ...(claim.derived.of ? ['of', at] : ['formula'])]),
        );
  }
  for (const [id, { of, members }] of Object.entries(finding.groups)) {
    yield* check('population', of, populations, placeOf(['groups', id, 'of']));
    for (const [at, member] of members.entries())
      yield* check('claim', member, claims, placeOf(['groups', id, 'members', at]));
  }
  for (const [at, { qualifies }] of finding.caveats.entries())
    for (const [number, claim] of qualifies.entries())
      yield* check('claim', claim, claims, placeOf(['caveats', at, 'qualifies', number]));
  for (const [at, { claim, now }] of finding.corrections.entries())
    if (now !== undefined) yield* check('claim', claim, claims, placeOf(['corrections', at, 'claim']));

  for (const { state, evidence: item, place } of evidence) {
    if (state === 'unknown-source') yield* check('source', item.source, [...sources.keys()], place);
    if (state === 'unknown-edition')
      for (const dangling of check(
        'edition',
        item.edition,
        Object.keys(sources.get(item.source)?.source.editions ?? {}),
        place,
      ))
        yield { ...dangling, source: item.source };
  }
  yield* danglingCitations(parsed, sources);
}

/** Citations of the body that name no registered source. */
export function* danglingCitations(
  parsed: ParsedEntry,
  sources: ReadonlyMap<string, SourceContext>,
): Iterable<DanglingName> {
  for (const { source, block, start, end } of parsed.citations) {
    if (sources.has(source)) continue;
    const range = fileRange(block.mapped, start, end);
    const place = parsed.lines.place(range.start, range.end);
    yield { kind: 'source', name: source, known: nearestNames(source, [...sources.keys()]), place };
  }
}

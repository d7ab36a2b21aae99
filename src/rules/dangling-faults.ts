import type { DanglingName, EntryContext } from './context.ts';
import type { Fault } from './define-rule.ts';

/** Faults for names that point at nothing, with the nearest known name as the way out. */
export function* danglingFaults<Kind extends DanglingName['kind']>(
  entry: EntryContext,
  kinds: readonly Kind[],
): Iterable<Fault<Kind>> {
  for (const { kind, name, known, place } of entry.dangling) {
    const messageId = kinds.find((wanted) => wanted === kind);
    if (messageId) yield { messageId, place, data: { name, known: known.slice(0, 5).join(', ') || '–' } };
  }
}

import type { DanglingName, EntryContext } from './context.ts';
import type { Fault, Words } from './define-rule.ts';

/** What is offered where nothing of that sort has a name. */
export const NONE_YET: Words = { ko: '아직 없음', en: 'none yet' };

/** Faults for names that point at nothing, with the nearest known name as the way out. */
export function* danglingFaults<Kind extends DanglingName['kind']>(
  entry: EntryContext,
  kinds: readonly Kind[],
): Iterable<Fault<Kind>> {
  for (const { kind, name, known, place } of entry.dangling) {
    const messageId = kinds.find((wanted) => wanted === kind);
    if (messageId)
      yield { messageId, place, data: { name, known: known.slice(0, 5).join(', ') || NONE_YET } };
  }
}

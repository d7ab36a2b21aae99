import type { Level } from '../../schemas/diagnostic.ts';
import type { CheckedEvidence, EntryContext } from './context.ts';
import type { Fault, FaultData } from './define-rule.ts';

/** What a rule makes of one piece of evidence. */
export interface ChosenFault<MessageId extends string> {
  messageId: MessageId;
  at: 'quote' | 'locator';
  data?: FaultData;
  level?: Level;
  /** Set where nothing could be compared: the claim is then not checked, rather than failed. */
  leavesOpen?: true;
}

/** Turns each piece of evidence that `choose` picks into a fault; every claim that rests on it fails. */
export function* quoteFaults<MessageId extends string>(
  entry: EntryContext,
  choose: (evidence: CheckedEvidence) => ChosenFault<MessageId> | null,
): Iterable<Fault<MessageId>> {
  for (const item of entry.evidence) {
    const chosen = choose(item);
    if (!chosen) continue;
    yield {
      messageId: chosen.messageId,
      place: chosen.at === 'quote' ? item.quotePlace : item.locatorPlace,
      data: {
        source: item.evidence.source,
        cited: citedLabel(item),
        quote: shorten(item.evidence.quote ?? ''),
        ...chosen.data,
      },
      ...(chosen.leavesOpen ? {} : { claim: item.claims }),
      ...(chosen.level === undefined ? {} : { level: chosen.level }),
      related: item.foundAt.slice(0, 1).map((page) => ({
        message: shorten(item.evidence.quote ?? ''),
        source: item.evidence.source,
        page,
      })),
    };
  }
}

/** Page and section that the evidence names. */
export function citedLabel({ evidence }: CheckedEvidence): string {
  const { page, section } = evidence.locator ?? {};
  return [page, section].filter((part) => part !== undefined).join(', ') || '–';
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

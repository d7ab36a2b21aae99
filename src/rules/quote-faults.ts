import type { Level } from '../../schemas/diagnostic.ts';
import type { CheckedEvidence, EntryContext } from './context.ts';
import type { Fault, FaultData, Words } from './define-rule.ts';

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

const CAPTIONS: Readonly<Record<string, Words>> = {
  figure: { ko: '그림', en: 'figure' },
  table: { ko: '표', en: 'table' },
  note: { ko: '각주', en: 'note' },
};

/** "figure 3" in both languages. */
export function captionWords(words: string): Words {
  const [kind = '', label = ''] = words.split(' ');
  const names = CAPTIONS[kind];
  return { ko: `${names?.ko ?? kind} ${label}`, en: `${names?.en ?? kind} ${label}` };
}

/** What of a source the evidence names: page, section, figure, table, note. */
export function citedLabel({ evidence }: CheckedEvidence): string {
  const { page, section, figure, table, note } = evidence.locator ?? {};
  const named = { figure, table, note };
  return (
    [
      page,
      section,
      ...Object.entries(named).flatMap(([kind, label]) => (label === undefined ? [] : `${kind} ${label}`)),
    ]
      .filter((part) => part !== undefined)
      .join(', ') || '–'
  );
}

/** A quotation as far as a message can show it. */
export const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

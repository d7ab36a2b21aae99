import type { Level } from '../../schemas/diagnostic.ts';
import type { CheckedEvidence } from './checked-claim.ts';
import type { EntryContext } from './context.ts';
import type { Fault, FaultData, Words } from './define-rule.ts';
import { placeWords } from './place-words.ts';

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
        citedPlace: citedWords(item),
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

/** What of a source the evidence names, as labels: page, section, figure, table, note. */
function citedLabel({ evidence }: CheckedEvidence): string {
  const { page, section, figure, table, note } = evidence.locator ?? {};
  const captions = Object.entries({ figure, table, note }).flatMap(([kind, label]) =>
    label === undefined ? [] : `${kind} ${label}`,
  );
  return [page, section, ...captions].filter((part) => part !== undefined).join(', ') || '–';
}

/** The same in words: "p. 2", "§ Results, table 3". */
export function citedWords({ evidence }: CheckedEvidence): Words {
  const { page, section, ...captions } = evidence.locator ?? {};
  const parts = [
    ...(page === undefined ? [] : [placeWords([String(page).replace(/^pp?\.\s*/u, '')], 'pages')]),
    ...(section === undefined ? [] : [placeWords([section], 'sections')]),
    ...(['figure', 'table', 'note'] as const).flatMap((kind) =>
      captions[kind] === undefined ? [] : [captionWords(`${kind} ${String(captions[kind])}`)],
    ),
  ];
  if (parts.length === 0) return placeWords([], null);
  return { ko: parts.map(({ ko }) => ko).join(', '), en: parts.map(({ en }) => en).join(', ') };
}

/** A quotation as far as a message can show it. */
export const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

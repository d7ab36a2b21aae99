import type { Level, Related } from '../../schemas/diagnostic.ts';
import type { Words } from '../../schemas/language.ts';
import type { Place } from '../../schemas/place.ts';
import type { EntryContext, ProjectContext } from './context.ts';

/** One sentence in each language of the interface; `{name}` stands for a value of the fault's data. */
export type { Words };

/** Values for the words of a message; words of their own are shown in the language of the run. */
export type FaultData = Record<string, string | number | boolean | null | Words>;

/** One fault as a rule finds it; the check adds file, level and words. */
export interface Fault<MessageId extends string = string> {
  messageId: MessageId;
  place: Place;
  /** Where it is, if not in the entry at hand; relative to the root. */
  file?: string;
  data?: FaultData;
  related?: Related[];
  /** The claim or claims that fail by it; without one no claim does. */
  claim?: string | readonly string[];
  /** Milder or sharper than the rule's own level. */
  level?: Level;
  /** What would mend it, where there is only one way: `text` put in the stead of `place`. */
  fix?: { place: Place; text: string };
}

/**
 * A rule: pure, without files, clock or network.
 *
 * `check` sees one entry at a time; `checkProject` sees what belongs to no entry.
 */
export interface Rule<MessageId extends string = string> {
  id: string;
  /** False for what guards the check itself: no comment of an author can put it out of force. */
  waivable?: false;
  level: Level;
  description: Words;
  /** What was found and expected, and after a line break what to do. */
  messages: Readonly<Record<MessageId, Words>>;
  check?(entry: EntryContext, project: ProjectContext): Iterable<Fault<MessageId>>;
  checkProject?(project: ProjectContext): Iterable<Fault<MessageId>>;
}

/** Types a rule so that its faults can only name messages it has. */
export function defineRule<MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> {
  return rule;
}

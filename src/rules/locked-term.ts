import { defineRule } from './define-rule.ts';

/** Terms of the glossary are rendered as it says, by us and, unless a verdict says otherwise, by retellings. */
export const lockedTerm = defineRule({
  id: 'locked-term',
  level: 'error',
  description: {
    ko: '용어집이 정한 말을 뜻이 다른 말로 옮겼습니다.',
    en: 'A term of the glossary is rendered by a word of another meaning.',
  },
  messages: {
    rendering: {
      ko: '`{given}` 을(를) `{found}` (으)로 옮겼습니다. 용어집은 `{expected}` 로 정했습니다.\n{note}',
      en: '`{given}` is rendered as `{found}`, expected `{expected}` as in the glossary.\n{note}',
    },
    prose: {
      ko: '근거의 `{given}` 을(를) `{found}` (으)로 적었습니다. 용어집은 `{expected}` 로 정했습니다.\n{note}',
      en: 'The evidence has `{given}`, this text `{found}`; expected `{expected}` as in the glossary.\n{note}',
    },
    retelling: {
      ko: '보도가 `{given}` 을(를) `{found}` (으)로 옮겼지만 판정은 그것을 말하지 않습니다.\n`verdict.framing` 을 `mistranslated` 로 고치거나, `note` 에 이 말을 적으세요.',
      en: 'The retelling renders `{given}` as `{found}`, and the verdict does not say so.\nMake `verdict.framing` `mistranslated`, or name the word in `note`.',
    },
  },
  *check(entry) {
    for (const { terms, verdict, place, claims } of entry.renderings)
      for (const { found, given, expected, note } of terms) {
        const data = { found, given, expected, note: inBoth(note) };
        if (!verdict) yield { messageId: 'rendering', place, data, claim: claims };
        else if (verdict.framing !== 'mistranslated' && !speaksOf(verdict.note, found, expected))
          yield { messageId: 'retelling', place, data, level: 'warning' };
      }
    for (const { found, given, expected, note, place, claims } of entry.proseTerms)
      yield {
        messageId: 'prose',
        place,
        data: { found, given, expected, note: inBoth(note) },
        claim: claims,
      };
  },
});

type Note = string | Record<string, string>;

const wordsOf = (note: Note): string[] => (typeof note === 'string' ? [note] : Object.values(note));

/** A note of the glossary in both languages of the interface, whichever of them it has. */
function inBoth(note: Note): { ko: string; en: string } {
  const [any = ''] = wordsOf(note);
  return typeof note === 'string' ? { ko: note, en: note } : { ko: note['ko'] ?? any, en: note['en'] ?? any };
}

/** Whether the note of a verdict names the word, or one of those it should have been, without its endings. */
const speaksOf = (note: Note, found: string, expected: string): boolean =>
  [found.slice(0, Math.max(2, Math.ceil(found.length / 2))), ...expected.split(', ')].some((word) =>
    wordsOf(note).some((words) => words.includes(word)),
  );

import { findPresentWords } from '../text/present-words.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Passage } from './context.ts';
import { defineRule } from './define-rule.ts';

/** What is said of the present says of which day. */
export const undatedPresent = defineRule({
  id: 'undated-present',
  level: 'warning',
  description: {
    ko: '언제의 일인지 없이 ‘현재’, ‘아직’처럼 씁니다.',
    en: '“Currently” or “not yet” is said without a day.',
  },
  messages: {
    undated: {
      ko: '`{found}` 이(가) 어느 날을 말하는지 적혀 있지 않습니다. 글은 낡아도 이 말은 그대로 남습니다.\n문장에 날짜를 적거나, 그 주장에 `asOf: YYYY-MM-DD` 를 적으세요.',
      en: '`{found}` does not say of which day, and goes on standing there as the text ages.\nGive the day in the sentence, or write `asOf: YYYY-MM-DD` at the claim it tells of.',
    },
  },
  *check(entry) {
    const isDated = (claim: string | null): boolean =>
      claim !== null && entry.claims.get(claim)?.claim.asOf !== undefined;
    for (const passage of entry.passages) {
      const words = findPresentWords(passage.text);
      if (words.length === 0 || isDated(passage.claim)) continue;
      for (const sentence of sentencesOf(passage.text)) {
        const found = words.find(({ start, end }) => start >= sentence.start && end <= sentence.end);
        if (!found || datesIn(passage, sentence) || claimsIn(passage, sentence).some(isDated)) continue;
        yield {
          messageId: 'undated',
          place: passage.placeOf(found),
          data: { found: passage.text.slice(found.start, found.end) },
        };
      }
    }
  },
});

interface Range {
  start: number;
  end: number;
}

const isInside = (part: Range, whole: Range): boolean => part.start >= whole.start && part.end <= whole.end;

const datesIn = ({ figures }: Passage, sentence: Range): boolean =>
  figures.some(
    ({ quantity }) => (quantity.kind === 'date' || quantity.kind === 'year') && isInside(quantity, sentence),
  );

const claimsIn = ({ mentions }: Passage, sentence: Range): string[] =>
  mentions.filter((mention) => isInside(mention, sentence)).map(({ claim }) => claim);

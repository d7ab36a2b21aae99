import type { Claim } from '../../schemas/claim.ts';
import { defineRule } from './define-rule.ts';

/** A percentage says what it is a share of. */
export const missingDenominator = defineRule({
  id: 'missing-denominator',
  level: 'error',
  description: {
    ko: '비율에 모집단이 없습니다.',
    en: 'A percentage does not say what it is a share of.',
  },
  messages: {
    missing: {
      ko: '비율 `{found}` 이(가) 무엇의 비율인지 적혀 있지 않습니다.\n주장 `{claim}` 에 `of: 모집단-이름` 을 적으세요. 이 항목의 모집단: {known}',
      en: 'The percentage `{found}` does not say what it is a share of.\nAdd `of: name-of-population` to claim `{claim}`. Populations of this entry: {known}',
    },
  },
  *check(entry) {
    const known = Object.keys(entry.finding?.populations ?? {}).join(', ') || '–';
    for (const { id, claim, place, text } of entry.stated)
      if (isShare(claim) && !('of' in claim && claim.of !== undefined))
        yield { messageId: 'missing', place, data: { claim: id, found: text, known }, claim: id };
  },
});

/** Percentages, and ranges, changes and quantities counted in per cent. */
function isShare(claim: Claim): boolean {
  if (claim.kind === 'percentage') return true;
  if (!('unit' in claim)) return false;
  const words = typeof claim.unit === 'string' ? [claim.unit] : Object.values(claim.unit);
  return words.some((word) => /^(?:%|per ?cent|percent|퍼센트|프로)$/i.test(word.trim()));
}

import { boundedText } from './bounded-text.ts';
import { nearMisses, relatedClaim } from './claim-support.ts';
import { defineRule } from './define-rule.ts';

/** A figure is shown with no more digits than its source gives, and rounded no further than to its own last digit. */
export const overRoundedFigure = defineRule({
  id: 'over-rounded-figure',
  level: 'error',
  description: {
    ko: '수치를 지나치게 반올림했거나, 출처에 없는 자리까지 적었습니다.',
    en: 'A figure is rounded too far, or shows digits that its source does not have.',
  },
  messages: {
    coarse: {
      ko: '`{found}` 는 주장 `{claim}` 의 값 `{expected}` 을 지나치게 반올림한 것입니다.\n`{expected}` 을 그대로 쓰거나 소수점 아래만 반올림하세요.',
      en: '`{found}` rounds `{expected}` of claim `{claim}` too far.\nWrite `{expected}`, or round off decimals only.',
    },
    digits: {
      ko: '`{found}` 에는 주장 `{claim}` 의 값 `{expected}` 에 없는 자리가 있습니다.\n`{expected}` 처럼 적으세요.',
      en: '`{found}` shows digits that `{expected}` of claim `{claim}` does not have.\nWrite `{expected}`.',
    },
    'to-end': {
      ko: '`{found}` 는 주장 `{claim}` 의 값 `{expected}` 을 전부나 전무로 반올림한 것입니다.\n`{expected}` 을 그대로 쓰세요.',
      en: '`{found}` turns `{expected}` of claim `{claim}` into all or nothing.\nWrite `{expected}`.',
    },
    twice: {
      ko: '`{found}` 는 이미 반올림한 값 `{expected}` 을 다시 반올림한 것이어서, 출처의 값에서는 나오지 않습니다.\n주장 `{claim}` 에 출처의 자릿수를 그대로 적고 한 번만 반올림하세요.',
      en: '`{found}` rounds `{expected}`, which was rounded already; the figure of the source does not round to it.\nGive claim `{claim}` the digits of the source, and round once.',
    },
    'coarse-claim': {
      ko: '주장 `{claim}` 의 값 `{found}` 은 근거의 `{expected}` 을 지나치게 반올림한 것입니다.\n주장에는 출처의 값을 적고, 반올림은 본문에서 하세요.',
      en: '`{found}` of claim `{claim}` rounds `{expected}` of its evidence too far.\nState the figure of the source; rounding is for the prose.',
    },
    'digits-claim': {
      ko: '주장 `{claim}` 의 값 `{found}` 에는 근거의 `{expected}` 에 없는 자리가 있습니다.\n출처에 적힌 자릿수대로 고치세요.',
      en: '`{found}` of claim `{claim}` shows digits that `{expected}` in its evidence does not have.\nGive it the digits of the source.',
    },
  },
  *check(entry) {
    for (const { claim, near, related } of nearMisses(entry)) {
      if (near.misfit !== 'coarse' && near.misfit !== 'digits') continue;
      yield {
        messageId: `${near.misfit}-claim`,
        place: claim.valuePlace,
        data: { claim: claim.id, found: claim.text, expected: boundedText(near.basis) },
        claim: claim.id,
        related,
      };
    }
    for (const { mentions } of entry.passages)
      for (const mention of mentions)
        for (const { quantity, place, misfit, rounding } of mention.figures) {
          const claim = entry.claims.get(mention.claim);
          const messageId = misfit === 'coarse' || misfit === 'digits' ? misfit : rounding;
          if (!claim || messageId === null) continue;
          // "About 30%" of 28.2% is coarse but no falsehood; so is "100%" of 99.6% where whole numbers are shown.
          const isTrue = messageId === 'to-end' || (messageId === 'coarse' && quantity.approximate);
          yield {
            messageId,
            place,
            data: { claim: claim.id, found: boundedText(quantity), expected: claim.text },
            claim: claim.id,
            related: [relatedClaim(claim)],
            ...(isTrue ? { level: 'warning' as const } : {}),
          };
        }
  },
});

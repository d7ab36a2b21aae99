import { relatedClaim } from './claim-support.ts';
import { boundedText } from './bounded-text.ts';
import { defineRule } from './define-rule.ts';

/** The figure that readers see is the figure of the claim it is bound to. */
export const figureMismatch = defineRule({
  id: 'figure-mismatch',
  level: 'error',
  description: {
    ko: '본문의 수치가 묶인 주장과 다릅니다.',
    en: 'A figure of the prose differs from the claim it is bound to.',
  },
  messages: {
    differs: {
      ko: '`{found}` 는 주장 `{claim}` 의 값이 아닙니다. 주장의 값: `{expected}`\n본문을 고치거나, 출처를 다시 보고 주장을 고치세요.',
      en: 'Unexpected `{found}`, expected `{expected}` as in claim `{claim}`.\nMend the prose, or look at the source again and mend the claim.',
    },
    'no-figure-in-claim': {
      ko: '주장 `{claim}` 에는 수치가 없는데 본문은 `{found}` 라고 씁니다.\n수치가 있는 주장으로 묶으세요.',
      en: 'The prose says `{found}`, but claim `{claim}` states no figure.\nBind it to a claim that does.',
    },
    'verdict-says-same': {
      ko: '판정은 수치가 `{verdict}` 라고 하지만, 옮긴 글의 인용문에는 주장 `{claim}` 의 값 `{expected}` 이 없습니다.\n판정을 고치거나, 그 수치가 있는 대목을 인용하세요.',
      en: 'The verdict says the figure `{verdict}`, but the retelling as quoted does not hold `{expected}` of claim `{claim}`.\nMend the verdict, or quote the words that hold the figure.',
    },
    'verdict-says-other': {
      ko: '판정은 수치가 다르다고 하지만, 옮긴 글의 인용문에는 주장 `{claim}` 의 값 `{expected}` 이 그대로 있습니다.\n판정을 고치세요.',
      en: 'The verdict says that the figure differs, but the retelling as quoted holds `{expected}` of claim `{claim}`.\nMend the verdict.',
    },
  },
  *check(entry) {
    for (const { id, text, claim, retellings } of entry.stated)
      for (const [at, { figure, quotePlace }] of retellings.entries()) {
        const verdict = claim.retellings[at]?.verdict.figure;
        const data = { claim: id, expected: text, verdict: verdict ?? '' };
        if (figure === 'absent' && (verdict === 'matches' || verdict === 'rounded'))
          yield { messageId: 'verdict-says-same', place: quotePlace, data, claim: id };
        if (figure === 'found' && (verdict === 'differs' || verdict === 'absent'))
          yield { messageId: 'verdict-says-other', place: quotePlace, data, claim: id };
      }
    for (const { mentions } of entry.passages) {
      for (const mention of mentions) {
        const claim = entry.claims.get(mention.claim);
        if (!claim) continue;
        for (const { quantity, place, misfit } of mention.figures) {
          if (misfit !== 'value') continue;
          const expected = claim.text ?? (claim.claim.kind === 'assignment' ? claim.claim.value : null);
          yield {
            messageId: expected === null ? 'no-figure-in-claim' : 'differs',
            place,
            data: { found: boundedText(quantity), claim: claim.id, expected },
            claim: claim.id,
            related: [relatedClaim(claim)],
          };
        }
      }
    }
  },
});

import type { CheckedClaim } from './checked-claim.ts';
import { defineRule, type Words } from './define-rule.ts';
import type { Recomputed } from './recomputed.ts';

type Slip = NonNullable<NonNullable<CheckedClaim['derived']>['slip']>;

const SLIPS: Readonly<Record<Slip, Words>> = {
  decimals: { ko: '`decimals` 와 다른 자리에서 반올림한 값', en: 'other decimals than `decimals` asks for' },
  truncated: { ko: '반올림하지 않고 뒷자리를 잘라 낸 값', en: 'its digits cut off instead of rounded' },
  'half-even': { ko: '절반을 짝수 쪽으로 반올림한 값', en: 'halves rounded to the even digit' },
  sign: { ko: '부호를 바꾼 값', en: 'the sign turned round' },
  'times-hundred': { ko: '100을 한 번 더 곱한 값', en: 'a factor of 100 too many' },
  hundredth: { ko: '100을 곱하지 않은 값', en: 'a factor of 100 left out' },
  'bracketed-loss': { ko: '괄호 친 수를 손실로 읽은 값', en: 'numbers in brackets read as losses' },
};

const END: Words = { ko: '끝', en: 'its end' };

/** A figure that is computed from others is what the computation gives. */
export const derivedFigureMismatch = defineRule({
  id: 'derived-figure-mismatch',
  level: 'error',
  description: {
    ko: '다른 주장에서 계산한 값이 계산 결과와 다릅니다.',
    en: 'A derived figure is not what its formula gives.',
  },
  messages: {
    differs: {
      ko: '주장 `{claim}` 의 값 `{found}` 은 계산과 다릅니다: {formula} = `{expected}`\n값이나 `derived` 를 고치세요.',
      en: 'Unexpected `{found}` in claim `{claim}`, expected `{expected}`: {formula}.\nMend the value or its `derived`.',
    },
    slip: {
      ko: '주장 `{claim}` 의 값 `{found}` 은 계산과 다릅니다: {formula} = `{expected}`. `{found}` 은 {slip}입니다.\n`{expected}` 로 고치거나 `derived` 를 고치세요.',
      en: 'Unexpected `{found}` in claim `{claim}`, expected `{expected}`: {formula}. `{found}` is the result with {slip}.\nWrite `{expected}`, or mend its `derived`.',
    },
    misfit: {
      ko: '주장 `{claim}` 은 이 계산에서 나올 수 없습니다: {reason}. ({formula})\n`derived` 를 고치거나 근거를 인용하세요.',
      en: 'Claim `{claim}` cannot follow from this: {reason} ({formula}).\nMend its `derived`, or quote evidence instead.',
    },
    impossible: {
      ko: '주장 `{claim}` 은 계산할 수 없습니다: {formula}\n`derived` 에 수치가 있는 주장을 순서대로 적고, 0으로 나누지 않는지 확인하세요.',
      en: 'Claim `{claim}` cannot be computed: {formula}.\nName claims with figures under `derived`, in order, and make sure that nothing is divided by zero.',
    },
    unreadable: {
      ko: '주장 `{claim}` 의 식을 {rest} 부터 읽을 수 없습니다: `{formula}`\n주장 이름, 수, + - * / 와 괄호만 쓰고 이름 사이의 빼기 앞뒤는 띄우세요.',
      en: 'The formula of claim `{claim}` cannot be read from {rest} on: `{formula}`.\nUse claim ids, numbers, + - * / and brackets only, with spaces around a minus between ids.',
    },
    change: {
      ko: '`{found}`: 두 값에서 계산하면 `{amount}` 가 아니라 `{expected}` 입니다.\n양 끝의 값과 변화량을 출처에서 다시 확인하세요.',
      en: '`{found}`: the two values give `{expected}`, not `{amount}`.\nCheck both ends and the amount against the source.',
    },
    'change-of-source': {
      ko: '출처의 `{found}`: 두 값에서 계산하면 `{amount}` 가 아니라 `{expected}` 입니다.\n옮기다 틀렸다면 고치고, 출처의 잘못이라면 단서로 적으세요.',
      en: 'In the source, `{found}`: the two values give `{expected}`, not `{amount}`.\nMend the copy if it is wrong, or write it down as a caveat if the source is.',
    },
  },
  *check(entry) {
    for (const { recomputed } of entry.passages) yield* changesIn(recomputed, 'change');
    for (const { recomputed } of entry.evidence) yield* changesIn(recomputed, 'change-of-source');
    for (const { id, text, derived, valuePlace } of entry.stated) {
      if (!derived || derived.agrees) continue;
      const { expected, formula, misfit, slip, unreadable } = derived;
      const messageId = misfit
        ? 'misfit'
        : unreadable !== null
          ? 'unreadable'
          : expected === ''
            ? 'impossible'
            : slip
              ? 'slip'
              : 'differs';
      yield {
        messageId,
        place: valuePlace,
        data: {
          claim: id,
          found: text,
          expected,
          formula,
          reason: misfit,
          rest: unreadable === '' ? END : unreadable && `\`${unreadable}\``,
          slip: slip && SLIPS[slip],
        },
        claim: id,
      };
    }
  },
});

/** Phrases are read, not understood: what does not add up there is for the editor to look at. */
function* changesIn<Id extends string>({ changes }: Recomputed, messageId: Id) {
  for (const { text: found, amount, expected, verdict, place } of changes)
    if (verdict === 'other')
      yield { messageId, place, data: { found, amount, expected }, level: 'warning' as const };
}

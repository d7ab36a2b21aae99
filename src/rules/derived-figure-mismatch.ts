import { defineRule } from './define-rule.ts';

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
    misfit: {
      ko: '주장 `{claim}` 은 이 계산에서 나올 수 없습니다: {reason}. ({formula})\n`derived` 를 고치거나 근거를 인용하세요.',
      en: 'Claim `{claim}` cannot follow from this: {reason} ({formula}).\nMend its `derived`, or quote evidence instead.',
    },
    impossible: {
      ko: '주장 `{claim}` 은 계산할 수 없습니다: {formula}\n`derived.of` 에 수치가 있는 주장을 순서대로 적고, 0으로 나누지 않는지 확인하세요.',
      en: 'Claim `{claim}` cannot be computed: {formula}.\nName claims with figures under `derived.of`, in order, and make sure that nothing is divided by zero.',
    },
  },
  *check(entry) {
    for (const { id, text, derived, valuePlace } of entry.stated) {
      if (!derived || derived.agrees) continue;
      yield {
        messageId: derived.misfit ? 'misfit' : derived.expected === '' ? 'impossible' : 'differs',
        place: valuePlace,
        data: {
          claim: id,
          found: text,
          expected: derived.expected,
          formula: derived.formula,
          reason: derived.misfit,
        },
        claim: id,
      };
    }
  },
});

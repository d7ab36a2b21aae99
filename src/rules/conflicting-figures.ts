import { relatedClaim } from './claim-support.ts';
import { defineRule } from './define-rule.ts';

/** One fact has one figure, wherever it is stated. */
export const conflictingFigures = defineRule({
  id: 'conflicting-figures',
  level: 'error',
  description: {
    ko: '같은 사실을 두 수치로 적었습니다.',
    en: 'The same fact is given with different figures.',
  },
  messages: {
    conflict: {
      ko: '주장 `{claim}` 의 값은 `{found}` 인데, 항목 `{entry}` 의 주장 `{other}` 는 같은 사실을 `{expected}` 라고 합니다.\n출처를 다시 보고 틀린 쪽을 고치세요. 조건이 다른 값이면 `label`, `scenario`, `of`, `asOf` 로 구분하세요.',
      en: 'Claim `{claim}` says `{found}`, but claim `{other}` of entry `{entry}` gives the same fact as `{expected}`.\nLook at the source again and mend the wrong one; tell figures of different conditions apart by `label`, `scenario`, `of` or `asOf`.',
    },
  },
  *check(entry, { conflicts }) {
    if (!entry.original) return;
    for (const { entry: id, claim, other, otherEntry } of conflicts) {
      if (id !== entry.id || claim.file !== entry.file) continue;
      yield {
        messageId: 'conflict',
        place: claim.valuePlace,
        data: {
          claim: claim.id,
          found: claim.text,
          other: other.id,
          entry: otherEntry,
          expected: other.text,
        },
        claim: claim.id,
        related: [relatedClaim(other)],
      };
    }
  },
});

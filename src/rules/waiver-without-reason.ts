import { defineRule } from './define-rule.ts';

/** Whoever waives a rule says why. Raised by the check, which knows the waivers. */
export const waiverWithoutReason = defineRule({
  id: 'waiver-without-reason',
  waivable: false,
  level: 'error',
  description: {
    ko: '이유 없이 규칙을 끈 곳입니다.',
    en: 'A rule is waived without a reason.',
  },
  messages: {
    'no-reason': {
      ko: '규칙을 끈 이유가 없습니다.\n`{/* caveat-disable-next-line 규칙 -- 이유 */}` 처럼 이유를 적으세요.',
      en: 'No reason is given for waiving the rule.\nWrite it down: `{/* caveat-disable-next-line rule-id -- reason */}`.',
    },
    'not-waivable': {
      ko: '규칙 `{rule}` 은 끌 수 없습니다.\n예외 표시를 지우고 걸린 곳을 고치세요.',
      en: 'The rule `{rule}` cannot be waived.\nRemove the waiver and mend what is at fault.',
    },
    'unknown-rule': {
      ko: '규칙 `{rule}` 은 없습니다.\n`caveat explain` 이 규칙 이름을 보여 줍니다.',
      en: 'There is no rule `{rule}`.\n`caveat explain` lists the rules.',
    },
  },
  *check(entry) {
    for (const { rules, reason, place, unknown, notWaivable } of entry.waivers) {
      if (!/\p{L}/u.test(reason) || rules.length === 0) yield { messageId: 'no-reason', place };
      for (const rule of notWaivable) yield { messageId: 'not-waivable', place, data: { rule } };
      for (const rule of unknown) yield { messageId: 'unknown-rule', place, data: { rule } };
    }
  },
});

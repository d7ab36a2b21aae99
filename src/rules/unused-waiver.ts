import { defineRule } from './define-rule.ts';

/** A waiver that waives nothing hides the next fault. The check runs it last, when the rest is known. */
export const unusedWaiver = defineRule({
  id: 'unused-waiver',
  waivable: false,
  level: 'warning',
  description: {
    ko: '아무것도 끄지 않는 예외 표시입니다.',
    en: 'A waiver waives nothing.',
  },
  messages: {
    unused: {
      ko: '다음 줄에 `{rule}` 에 걸리는 곳이 없습니다.\n예외 표시를 지우세요.',
      en: 'Nothing on the next line is at fault by `{rule}`.\nRemove the waiver.',
    },
  },
});

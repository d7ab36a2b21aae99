import { defineRule } from './define-rule.ts';

/** A claim is there to be read. */
export const unusedClaim = defineRule({
  id: 'unused-claim',
  level: 'warning',
  description: {
    ko: '본문에 나오지 않는 주장입니다.',
    en: 'A claim is never shown in the body.',
  },
  messages: {
    unused: {
      ko: '주장 `{claim}` 이 본문에 나오지 않습니다.\n`<Claim id="{claim}">…</Claim>` 으로 쓰거나 지우세요.',
      en: 'Claim `{claim}` is not shown in the body.\nWrite it as `<Claim id="{claim}">…</Claim>`, or remove it.',
    },
  },
  *check(entry) {
    // Nobody knows what a body shows that could not be read.
    if (entry.problems.some(({ messageId }) => messageId === 'mdx')) return;
    for (const { id, place, mentioned } of entry.stated)
      if (!mentioned) yield { messageId: 'unused', place, data: { claim: id }, claim: id };
  },
});

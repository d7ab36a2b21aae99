import { defineRule } from './define-rule.ts';

/** Every figure of the prose needs a claim that stands behind it. */
export const unsupportedFigure = defineRule({
  id: 'unsupported-figure',
  level: 'error',
  description: {
    ko: '주장 없이 쓴 수치입니다.',
    en: 'A figure stands in the prose without a claim behind it.',
  },
  messages: {
    body: {
      ko: '수치 `{found}` 에 주장이 없습니다.\n`<Claim id="…">{found}</Claim>` 로 묶으세요. 이 항목의 주장: {known}',
      en: 'The figure `{found}` has no claim behind it.\nBind it with `<Claim id="…">{found}</Claim>`. Claims of this entry: {known}',
    },
    field: {
      ko: '수치 `{found}` 와 값이 같은 주장이 이 항목에 없습니다.\n주장을 추가하거나 수치를 고치세요. 이 항목의 수치: {known}',
      en: 'No claim of this entry has the value of `{found}`.\nAdd the claim or mend the figure. Figures of this entry: {known}',
    },
  },
  *check(entry) {
    const claims = [...entry.claims.values()];
    const ids = claims.map(({ id }) => id);
    const texts = claims.flatMap(({ text }) => text ?? []);
    for (const { role, figures } of entry.passages) {
      const inBody = role === 'body' || role === 'heading';
      for (const { quantity, place, bound } of figures) {
        if (bound !== 'none') continue;
        yield {
          messageId: inBody ? 'body' : 'field',
          place,
          data: { found: quantity.text, known: (inBody ? ids : texts).join(', ') || '–' },
        };
      }
    }
  },
});

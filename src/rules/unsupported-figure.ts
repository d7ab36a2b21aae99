import { boundedText } from './bounded-text.ts';
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
      ko: '수치 `{found}` 는 이 항목의 어떤 주장과도, 곁에 둔 인용문과도 값이 다릅니다.\n수치를 고치거나 주장을 추가하세요. 쓸 수 있는 수치: {known}',
      en: 'Neither a claim of this entry nor the quotation beside it has the value of `{found}`.\nMend the figure, or add the claim. Figures at hand: {known}',
    },
  },
  *check(entry) {
    const ids = [...entry.claims.keys()];
    for (const { role, figures, known } of entry.passages) {
      const inBody = role === 'body' || role === 'heading';
      for (const { quantity, place, bound } of figures) {
        if (bound !== 'none') continue;
        yield {
          messageId: inBody ? 'body' : 'field',
          place,
          data: {
            found: inBody ? quantity.text : boundedText(quantity),
            known: (inBody ? ids : known).join(', ') || '–',
          },
        };
      }
    }
  },
});

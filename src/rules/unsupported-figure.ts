import type { Place } from '../../schemas/place.ts';
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
    'one-fits': {
      ko: '수치 `{found}` 에 주장이 없습니다. 이 값을 가진 주장은 `{fitting}` 하나입니다.\n그 주장이라면 `<Claim id="{fitting}">{found}</Claim>` 로 묶으세요(`caveat check --fix` 가 대신 씁니다). 이 항목의 주장: {known}',
      en: 'The figure `{found}` has no claim behind it; only the claim `{fitting}` has this value.\nIf that is meant, bind it with `<Claim id="{fitting}">{found}</Claim>` (`caveat check --fix` writes it). Claims of this entry: {known}',
    },
    field: {
      ko: '수치 `{found}` 는 이 항목의 어떤 주장과도, 곁에 둔 인용문과도 값이 다릅니다.\n수치를 고치거나 주장을 추가하세요. 쓸 수 있는 수치: {known}',
      en: 'Neither a claim of this entry nor the quotation beside it has the value of `{found}`.\nMend the figure, or add the claim. Figures at hand: {known}',
    },
  },
  *check(entry) {
    const ids = [...entry.claims.keys()].join(', ') || '–';
    for (const { role, figures, known } of entry.passages) {
      for (const { quantity, place, bound, fitting } of figures) {
        if (bound !== 'none') continue;
        const [claim, ...others] = fitting?.claims ?? [];
        if (role !== 'body' && role !== 'heading')
          yield {
            messageId: 'field',
            place,
            data: { found: boundedText(quantity), known: known.join(', ') || '–' },
          };
        else if (fitting && claim !== undefined && others.length === 0 && isPlain(fitting))
          yield {
            messageId: 'one-fits',
            place,
            data: { found: fitting.text, fitting: claim, known: ids },
            fix: { place: fitting.place, text: `<Claim id="${claim}">${fitting.text}</Claim>` },
          };
        else yield { messageId: 'body', place, data: { found: quantity.text, known: ids } };
      }
    }
  },
});

/** Whether words stand in the file as they are read, without markup or references among them. */
const isPlain = ({ place: { start, end }, text }: { place: Place; text: string }): boolean =>
  end.offset - start.offset === text.length;

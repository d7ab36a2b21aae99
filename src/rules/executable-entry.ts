import { defineRule } from './define-rule.ts';

/** Entries are data: whatever would run, fetch or reach outside their folder is refused. */
export const executableEntry = defineRule({
  id: 'executable-entry',
  waivable: false,
  level: 'error',
  description: {
    ko: '항목이 코드를 실행하거나 바깥을 가리킵니다.',
    en: 'An entry runs code or reaches outside its folder.',
  },
  messages: {
    'import-export': {
      ko: '항목에는 import와 export를 쓸 수 없습니다: `{at}`\n줄을 지우세요. 쓸 수 있는 컴포넌트는 이미 불러와 있습니다.',
      en: 'Entries may not import or export: `{at}`\nRemove the line; the components you may use are already there.',
    },
    expression: {
      ko: '항목에는 `{at}` 같은 식을 쓸 수 없습니다.\n값을 글자로 적고, 중괄호 자체가 필요하면 `\\{` 로 쓰세요.',
      en: 'Entries may not hold expressions such as `{at}`.\nWrite the value as text; for a bare brace write `\\{`.',
    },
    component: {
      ko: '`{at}` 는 항목에 쓸 수 없습니다.\n쓸 수 있는 컴포넌트: `<Claim>`. 나머지는 마크다운으로 적으세요.',
      en: '`{at}` may not be used in an entry.\nUse `<Claim>`, and Markdown for everything else.',
    },
    attribute: {
      ko: '속성 `{at}` 은 쓸 수 없습니다.\n`<Claim id="주장-이름">` 처럼 `id` 만, 따옴표로 감싼 글자로 적으세요.',
      en: 'The attribute `{at}` may not be used.\nWrite `id` only, as quoted text: `<Claim id="name-of-claim">`.',
    },
    address: {
      ko: '주소 `{at}` 는 쓸 수 없습니다.\n링크는 http, https, mailto로, 그림은 같은 폴더의 파일을 바로(`![설명](./이름.png)`) 적으세요.',
      en: 'The address `{at}` may not be used.\nLink by http, https or mailto, and images in place, from the folder of the entry: `![words](./name.png)`.',
    },
  },
  *check(entry) {
    for (const { kind, at, place } of entry.forbidden) yield { messageId: kind, place, data: { at } };
  },
});

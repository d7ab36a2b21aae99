import { defineRule } from './define-rule.ts';

/** A pack is what was made from the edition it names. */
export const staleSource = defineRule({
  id: 'stale-source',
  waivable: false,
  level: 'error',
  description: {
    ko: '팩이 손상되었거나 출처 정보와 맞지 않습니다.',
    en: 'A pack is damaged or does not belong to its edition.',
  },
  messages: {
    damaged: {
      ko: '`{edition}` 판의 팩을 믿을 수 없습니다: {detail}\n손으로 고치지 말고 `caveat source add` 로 다시 만드세요.',
      en: 'The pack of edition `{edition}` cannot be trusted: {detail}\nDo not mend it by hand; make it again with `caveat source add`.',
    },
  },
  *checkProject(project) {
    for (const { packs } of project.sources.values())
      for (const [edition, { state, file, detail }] of Object.entries(packs))
        if (state === 'damaged')
          yield {
            messageId: 'damaged',
            place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
            file,
            data: { edition, detail },
          };
  },
});

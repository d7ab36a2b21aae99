import { defineRule } from './define-rule.ts';

/** What was measured under conditions is qualified, and a published finding has its limits written down. */
export const missingCaveat = defineRule({
  id: 'missing-caveat',
  level: 'error',
  description: {
    ko: '조건이 붙은 주장이나 발행된 항목에 단서가 없습니다.',
    en: 'A scenario claim or a published finding carries no caveat.',
  },
  messages: {
    claim: {
      ko: '주장 `{claim}` 은 특정 상황에서만 성립하는데 이를 한정하는 단서가 없습니다.\n`caveats` 에 `qualifies: [{claim}]` 인 단서를 근거와 함께 적으세요.',
      en: 'Claim `{claim}` holds only in a scenario, and no caveat qualifies it.\nAdd one under `caveats`, with `qualifies: [{claim}]` and its evidence.',
    },
    scenario: {
      ko: '주장 `{claim}` 의 범위가 `scenario` 인데 어느 상황인지 적혀 있지 않습니다.\n`scenario: 상황-이름` 을 적으세요.',
      en: 'The scope of claim `{claim}` is a scenario, but none is named.\nAdd `scenario: name-of-scenario`.',
    },
    entry: {
      ko: '발행된 항목에 단서가 하나도 없습니다.\n결과를 한정하는 조건을 `caveats` 에 근거와 함께 적으세요.',
      en: 'A published finding carries no caveat at all.\nWrite down under `caveats`, with evidence, what limits it.',
    },
  },
  *check(entry) {
    if (!entry.original || !entry.finding) return;
    for (const { id, claim, caveats, place } of entry.stated) {
      if (claim.scope !== 'scenario') continue;
      if (claim.scenario === undefined)
        yield { messageId: 'scenario', place, data: { claim: id }, claim: id };
      if (caveats.length === 0) yield { messageId: 'claim', place, data: { claim: id }, claim: id };
    }
    if (entry.published && entry.finding.caveats.length === 0)
      yield { messageId: 'entry', place: entry.placeOf(['title']) };
  },
});

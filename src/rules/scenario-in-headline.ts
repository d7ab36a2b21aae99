import { operandsOf } from '../derivation/index.ts';
import type { EntryContext } from './context.ts';
import { defineRule } from './define-rule.ts';

/** A figure that holds under conditions does not stand in a title, heading or description without them. */
export const scenarioInHeadline = defineRule({
  id: 'scenario-in-headline',
  level: 'error',
  description: {
    ko: '특정 상황에서만 성립하는 수치가 조건 없이 제목에 있습니다.',
    en: 'A figure that holds only in a scenario stands in a headline without its condition.',
  },
  messages: {
    headline: {
      ko: '`{found}` 은 상황 `{scenario}` 에서만 성립하는데 조건 없이 쓰였습니다.\n수치를 빼거나, 같은 글에 상황 이름 `{condition}` 을 함께 적으세요.',
      en: '`{found}` holds only in scenario `{scenario}`, and stands here without it.\nLeave the figure out, or name the scenario in the same text: `{condition}`.',
    },
    'without-scenario': {
      ko: '주장 `{claim}` 은 상황 `{scenario}` 에 기대는데 범위가 `headline` 입니다.\n`scope: scenario` 와 그 상황을 적으세요.',
      en: 'Claim `{claim}` depends on scenario `{scenario}`, yet its scope is a headline.\nMake it `scope: scenario`, and name the scenario.',
    },
  },
  *check(entry) {
    for (const { id, claim, place } of entry.stated) {
      if (claim.scope !== 'headline') continue;
      const operands = 'derived' in claim && claim.derived ? operandsOf(claim.derived) : [];
      const scenario =
        claim.scenario ?? operands.map((operand) => entry.claims.get(operand)?.claim.scenario).find(Boolean);
      if (scenario !== undefined && Object.hasOwn(entry.finding?.scenarios ?? {}, scenario))
        yield { messageId: 'without-scenario', place, data: { claim: id, scenario }, claim: id };
    }
    for (const { role, mentions, text } of entry.passages)
      for (const { claim: id, place, figures } of role === 'heading' ? mentions : []) {
        const scenario = entry.claims.get(id)?.claim.scenario;
        if (scenario === undefined || figures.length > 0 || entry.claims.get(id)?.claim.scope !== 'scenario')
          continue;
        const condition = conditionOf(entry, scenario);
        if (!text.includes(condition))
          yield { messageId: 'headline', place, data: { found: id, scenario, condition }, claim: id };
      }
    for (const passage of entry.passages) {
      if (passage.role !== 'title' && passage.role !== 'description' && passage.role !== 'heading') continue;
      for (const figure of passage.figures) {
        const claim =
          figure.bound === 'claim' && figure.claim !== null ? entry.claims.get(figure.claim) : null;
        if (claim?.claim.scope !== 'scenario' || claim.claim.scenario === undefined) continue;
        const condition = conditionOf(entry, claim.claim.scenario);
        if (passage.text.includes(condition)) continue;
        yield {
          messageId: 'headline',
          place: figure.place,
          data: { found: figure.quantity.text, scenario: claim.claim.scenario, condition },
          claim: claim.id,
        };
      }
    }
  },
});

function conditionOf(entry: EntryContext, scenario: string): string {
  const label = entry.finding?.scenarios[scenario]?.label ?? scenario;
  if (typeof label === 'string') return label;
  return label[entry.lang] ?? Object.values(label)[0] ?? scenario;
}

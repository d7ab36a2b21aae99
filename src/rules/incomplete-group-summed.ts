import { summandsOf } from '../derivation/index.ts';
import { agrees } from '../quantities/index.ts';
import { isAbsent, supportOf } from './claim-support.ts';
import { defineRule } from './define-rule.ts';

/** Parts that do not make up a whole are not added up. */
export const incompleteGroupSummed = defineRule({
  id: 'incomplete-group-summed',
  level: 'error',
  description: {
    ko: '일부만 공개된 부분들을 더해 하나의 값처럼 썼습니다.',
    en: 'Parts of an incomplete group were summed.',
  },
  messages: {
    figure: {
      ko: '`{found}` 는 전체가 아닌 묶음 `{group}` 의 값을 더한 것입니다: {formula}\n합은 무엇의 비율도 아니므로 빼고, 값을 하나씩 적으세요.',
      en: '`{found}` is a sum of parts of the incomplete group `{group}`: {formula}.\nThe sum is the share of nothing; leave it out, and state the parts.',
    },
    claim: {
      ko: '주장 `{claim}` 은 전체가 아닌 묶음 `{group}` 의 값을 더합니다: {members}\n합을 지우거나, 출처가 합을 적었다면 `derived` 대신 그 대목을 인용하세요.',
      en: 'Claim `{claim}` adds up parts of the incomplete group `{group}`: {members}.\nRemove it, or quote the passage instead of `derived` if the source gives the sum.',
    },
  },
  *check(entry) {
    for (const stated of entry.stated) {
      const { id, claim, place, text, valuePlace } = stated;
      const [figure] = isAbsent(supportOf(stated)) ? stated.figures : [];
      const sum = entry.groupSums.find((each) => figure !== undefined && agrees(figure, each.figure));
      if (sum)
        yield {
          messageId: 'figure',
          place: valuePlace,
          data: { found: text, group: sum.group, formula: sum.formula },
          claim: id,
        };
      const summands = 'derived' in claim && claim.derived ? summandsOf(claim.derived) : [];
      for (const group of entry.groups.filter(({ complete }) => !complete)) {
        const members = summands.filter((summand) => group.members.includes(summand));
        if (members.length > 1)
          yield {
            messageId: 'claim',
            place,
            data: { claim: id, group: group.id, members: members.map((name) => `\`${name}\``).join(', ') },
            claim: id,
          };
      }
    }
    for (const { figures } of entry.passages)
      for (const { quantity, place, bound, sum } of figures)
        if (bound === 'group-sum' && sum)
          yield { messageId: 'figure', place, data: { found: quantity.text, ...sum } };
  },
});

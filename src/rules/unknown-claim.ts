import { danglingFaults } from './dangling-faults.ts';
import { defineRule } from './define-rule.ts';

/** Claims, populations and scenarios are named before they are used. */
export const unknownClaim = defineRule({
  id: 'unknown-claim',
  waivable: false,
  level: 'error',
  description: {
    ko: '항목에 없는 주장, 모집단, 상황을 가리킵니다.',
    en: 'A name points at a claim, population or scenario that the entry does not have.',
  },
  messages: {
    claim: {
      ko: '이 항목에는 주장 `{name}` 이 없습니다.\n머리말의 `claims` 에 추가하거나 있는 이름으로 바꾸세요: {known}',
      en: 'This entry has no claim `{name}`.\nAdd it under `claims` in the frontmatter, or use one that is there: {known}',
    },
    population: {
      ko: '이 항목에는 모집단 `{name}` 이 없습니다.\n머리말의 `populations` 에 추가하거나 있는 이름으로 바꾸세요: {known}',
      en: 'This entry has no population `{name}`.\nAdd it under `populations` in the frontmatter, or use one that is there: {known}',
    },
    scenario: {
      ko: '이 항목에는 상황 `{name}` 이 없습니다.\n머리말의 `scenarios` 에 추가하거나 있는 이름으로 바꾸세요: {known}',
      en: 'This entry has no scenario `{name}`.\nAdd it under `scenarios` in the frontmatter, or use one that is there: {known}',
    },
  },
  check: (entry) => danglingFaults(entry, ['claim', 'population', 'scenario']),
});

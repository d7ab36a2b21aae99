import { danglingFaults } from './dangling-faults.ts';
import { defineRule } from './define-rule.ts';

/** What is cited must be registered, or nobody can look it up. */
export const unknownSource = defineRule({
  id: 'unknown-source',
  waivable: false,
  level: 'error',
  description: {
    ko: '등록되지 않은 출처나 판을 인용합니다.',
    en: 'A source or edition is cited that the project does not have.',
  },
  messages: {
    source: {
      ko: '등록된 출처 가운데 `{name}` 이 없습니다.\n`caveat source add` 로 등록하거나 있는 이름으로 바꾸세요: {known}',
      en: 'No source `{name}` is registered.\nRegister it with `caveat source add`, or use one that is there: {known}',
    },
    edition: {
      ko: '출처에 `{name}` 판이 없습니다.\n`caveat source add` 로 등록하거나 있는 이름으로 바꾸세요: {known}',
      en: 'The source has no edition `{name}`.\nRegister it with `caveat source add`, or use one that is there: {known}',
    },
  },
  check: (entry) => danglingFaults(entry, ['source', 'edition']),
});

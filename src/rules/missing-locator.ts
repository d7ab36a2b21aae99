import { defineRule } from './define-rule.ts';
import { quoteFaults } from './quote-faults.ts';

/** Evidence says where in the source to look. */
export const missingLocator = defineRule({
  id: 'missing-locator',
  level: 'error',
  description: {
    ko: '근거에 쪽이나 절이 없습니다.',
    en: 'Evidence does not say where in the source to look.',
  },
  messages: {
    missing: {
      ko: '출처 `{source}` 의 어디인지 적혀 있지 않습니다.\n`locator: {page: 27}`, `{section: …}`, `{figure: 3}`, `{table: 2}`, `{note: 4}` 가운데 하나를 적으세요.',
      en: 'It is not said where in `{source}` this stands.\nAdd `locator: {page: 27}`, or a `section`, `figure`, `table` or `note`.',
    },
  },
  check: (entry) =>
    quoteFaults(entry, ({ owner, evidence: { locator } }) =>
      owner.kind !== 'retelling' &&
      [locator?.page, locator?.section, locator?.figure, locator?.table, locator?.note].every(
        (part) => part === undefined,
      )
        ? { messageId: 'missing', at: 'quote' }
        : null,
    ),
});

import { describe, expect, test } from 'vitest';
import { parseLocator } from '../../src/documents/index.ts';

describe('locators as people write them', () => {
  test.each([
    ['p. 27', { page: '27' }],
    ['pp. 34-37', { page: '34-37' }],
    ['27쪽', { page: '27' }],
    ['27-28쪽', { page: '27-28' }],
    ['27 페이지', { page: '27' }],
    ['iv', { page: 'iv' }],
    ['fig. 3', { figure: '3' }],
    ['Figure 4.2.1.A', { figure: '4.2.1.A' }],
    ['그림 3', { figure: '3' }],
    ['table A2', { table: 'A2' }],
    ['표 2', { table: '2' }],
    ['n. 12', { note: '12' }],
    ['각주 12', { note: '12' }],
    ['미주 4번', { note: '4' }],
    ['3문단', { paragraph: 3 }],
    ['§ 4.1.1', { section: '4.1.1' }],
    ['sec. Methods', { section: 'Methods' }],
    ['4.1절', { section: '4.1' }],
    ['제3장', { section: '3' }],
    ['「방법」 절', { section: '방법' }],
    ['Appendix B', { section: 'B' }],
    ['section Safety, security and trust', { section: 'Safety, security and trust' }],
    ['p. 27, fig. 3', { page: '27', figure: '3' }],
    ['27쪽 각주 4', { page: '27', note: '4' }],
    ['p. 12 table 2', { page: '12', table: '2' }],
  ])('%s', (words, locator) => {
    expect(parseLocator(words)).toEqual(locator);
  });

  test.each(['changes in the tables', 'chapters', 'see there', 'p. 27, p. 28', 'figure skating', ''])(
    '"%s" is none',
    (words) => {
      expect(parseLocator(words)).toBeNull();
    },
  );
});

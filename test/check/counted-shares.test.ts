import { describe, expect, test } from 'vitest';
import { findShares } from '../../src/check/counted-shares.ts';

const read = (text: string) =>
  findShares(text).map(
    ({ count, total, consistent }) => `${count}/${total} ${consistent ? 'right' : 'wrong'}`,
  );

describe('a percentage beside its counts is recomputed', () => {
  test.each([
    ['It failed in 58 of 414 runs (14.0%).', '58/414 right'],
    ['It failed in 58 out of the 414 runs (15.0%).', '58/414 wrong'],
    ['It failed in 14.0% (58 of 414) of the runs.', '58/414 right'],
    ['Of these 41% (n = 58 of 414) failed.', '58/414 wrong'],
    ['58 (14.0%) of 414 runs failed.', '58/414 right'],
    ['Of the 414 runs, 58 (14.0%) failed.', '58/414 right'],
    ['Most (87.5%, 56/64) and few (12.5% (8/64)).', '8/64 right'],
    ['Two of the seven (28.6%) failed.', '2/7 right'],
    ['Two of the seven (26.8%) failed.', '2/7 wrong'],
    ['414건 중 58건(14.0%)이 실패했다.', '58/414 right'],
    ['414건 가운데 58건(16.0%)이 실패했다.', '58/414 wrong'],
    ['414명 중 14.0%(58명)가 떠났다.', '58/414 right'],
    ['14.0%(414명 중 58명)가 떠났다.', '58/414 right'],
    ['1,000명 중 617명이 찬성했다(61.7%).', '617/1000 right'],
    ['1,000명 중 617명이 찬성했다(67.1%).', '617/1000 wrong'],
    ['70만 건이 아닌 2,000건 중 1,000건, 곧 50%다.', '1000/2000 right'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('a half may be rounded either way', () => {
    expect(read('1 of 8 runs (12%) and 1 of 8 runs (13%)')).toEqual(['1/8 right', '1/8 right']);
  });
});

describe('what stands beside counts for another reason is left alone', () => {
  test.each([
    ['a level of confidence', 'It failed in 3 of 7 runs (95% CI, 12 to 80).'],
    ['a level of confidence in Korean', '7번 중 3번(95% 신뢰구간 12~80)이다.'],
    ['a share of something else', 'It failed in 12 of 40 runs (20% of those with a prompt).'],
    ['hedged', 'It failed in about 58 of 414 runs (15%).'],
    ['a bound', 'It failed in more than 58 of 414 runs (15%).'],
    ['rounded counts', 'It kept 3 million of 10 million letters (29%).'],
    ['other units', '414가구 중 58명(20%)이다.'],
    ['another sentence', 'There were 58 of 414. A further 20% failed.'],
    ['a part larger than the whole', 'It rose from 58 of 12 (20%).'],
    ['a range', 'It failed in 58 of 414 runs (10-20%).'],
    ['no counts', 'It failed in 14.0% of runs (see Table 2).'],
  ])('%s', (_name, text) => {
    expect(read(text).filter((found) => found.endsWith('wrong'))).toEqual([]);
  });

  test('a long text takes no time', () => {
    const text = '58 of 414 runs and then '.repeat(2000);
    expect(findShares(text)).toEqual([]);
  });
});

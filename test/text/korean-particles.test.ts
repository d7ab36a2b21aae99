import { describe, expect, test } from 'vitest';
import { formatMessage } from '../../src/check/format-message.ts';
import { fitParticles, fittingParticle } from '../../src/text/korean-particles.ts';

describe('the particle that fits a word', () => {
  test.each([
    ['등불', '는', '은'],
    ['사과', '은', '는'],
    ['84%', '은', '는'],
    ['3%p', '이(가)', '가'],
    ['12', '을(를)', '를'],
    ['30', '가', '이'],
    ['1', '으로', '로'],
    ['6', '로', '으로'],
    ['서울', '(으)로', '로'],
    ['사무소', '이라고', '라고'],
    ['9.5', '와(과)', '와'],
    ['report', '은', '은'],
    ['report', '을(를)', '을(를)'],
  ])('%s + %s: %s', (word, particle, fitting) => {
    expect(fittingParticle(word, particle)).toBe(fitting);
  });

  test('in a sentence, behind quotation marks', () => {
    expect(fitParticles('근거의 “84%” 을(를) 반올림한 값이고 `a.txt` 을(를) 읽었다')).toBe(
      '근거의 “84%” 를 반올림한 값이고 `a.txt` 을(를) 읽었다',
    );
  });

  test('in a message, by the value that fills it', () => {
    const words = { ko: '`{found}` 은 주장 `{claim}` 의 값이 아닙니다.', en: '`{found}`' };
    expect(formatMessage(words, { found: '84%', claim: 'share' }, 'ko')).toBe(
      '`84%` 는 주장 `share` 의 값이 아닙니다.',
    );
    expect(formatMessage(words, { found: '서른', claim: 'share' }, 'ko')).toContain('`서른` 은 주장');
  });
});

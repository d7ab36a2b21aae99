import type { Locale } from '../../../schemas/language.ts';
import type { Explanation } from '../../derivation/index.ts';

interface DerivationWords {
  follows: string;
  not: string;
  gives: (expected: string) => string;
  slips: Readonly<Record<Explanation, string>>;
}

/** What `caveat inspect derivation` says of a result. */
export const DERIVATION_WORDS: Readonly<Record<Locale, DerivationWords>> = {
  ko: {
    follows: '식에서 나옵니다',
    not: '식에서 나오지 않습니다',
    gives: (expected) => `식의 값은 ${expected}`,
    slips: {
      decimals: '값은 맞지만 다른 자릿수로 반올림했습니다',
      truncated: '반올림하지 않고 잘랐다면 맞습니다',
      'half-even': '반을 짝수 쪽으로 반올림했다면 맞습니다',
      sign: '부호를 바꾸면 맞습니다',
      'times-hundred': '비를 백분율로 바꾸면 맞습니다',
      hundredth: '백분율이 아니라 비라면 맞습니다',
      'bracketed-loss': '괄호 안의 수가 손실이라면 맞습니다',
    },
  },
  en: {
    follows: 'follows',
    not: 'does not follow',
    gives: (expected) => `the formula gives ${expected}`,
    slips: {
      decimals: 'right, but rounded to other decimals',
      truncated: 'it would follow with digits cut off instead of rounded',
      'half-even': 'it would follow with halves rounded to the even digit',
      sign: 'it would follow with the other sign',
      'times-hundred': 'it would follow as a percentage of the ratio',
      hundredth: 'it would follow as a ratio, not as per cent',
      'bracketed-loss': 'it would follow if the number in brackets were a loss',
    },
  },
};

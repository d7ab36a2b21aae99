import type { Locale } from '../../../schemas/language.ts';
import type { StatisticExplanation } from '../../../schemas/statistic.ts';

interface StatisticWords {
  header: readonly string[];
  none: string;
  sum: (all: number, errors: number) => string;
  consistent: string;
  inconsistent: string;
  turned: string;
  /** A reading under which p would be right, and how many tests it corrects for. */
  readings: Readonly<Record<StatisticExplanation['kind'], (p: string, tests: number) => string>>;
  stated: (reading: string) => string;
}

/** What the table of `caveat inspect statistics` says. */
export const STATISTIC_WORDS: Readonly<Record<Locale, StatisticWords>> = {
  ko: {
    header: ['시작', '결과', '다시 계산한 p', '판정'],
    none: '검정 결과를 찾지 못했습니다.',
    sum: (all, errors) => `${String(all)}개를 다시 계산했고 ${String(errors)}개가 맞지 않습니다.`,
    consistent: '맞음',
    inconsistent: '맞지 않음',
    turned: '맞지 않으며 유의하다는 판단이 뒤집힘',
    readings: {
      'one-tailed': (p) => `한쪽 검정이면 맞음(p = ${p})`,
      'two-tailed': (p) => `양쪽 검정이면 맞음(p = ${p})`,
      'opposite-tail': (p) => `반대쪽의 한쪽 검정이면 맞음(p = ${p})`,
      truncated: (p) => `반올림하지 않고 자른 값이면 맞음(p = ${p})`,
      bonferroni: (p, tests) => `검정 ${String(tests)}개를 본페로니 보정했다면 맞음(p = ${p})`,
      sidak: (p, tests) => `검정 ${String(tests)}개를 시다크 보정했다면 맞음(p = ${p})`,
      'reported-as-zero': (p) => `p는 0일 수 없으므로 "p < .001" 로 적어야 함(p = ${p})`,
    },
    stated: (reading) => `${reading}. 글에 그런 말이 있음`,
  },
  en: {
    header: ['start', 'result', 'p recomputed', 'verdict'],
    none: 'No test results found.',
    sum: (all, errors) => `${String(all)} recomputed, ${String(errors)} inconsistent.`,
    consistent: 'consistent',
    inconsistent: 'inconsistent',
    turned: 'inconsistent, and it turns significance round',
    readings: {
      'one-tailed': (p) => `would fit one-tailed (p = ${p})`,
      'two-tailed': (p) => `would fit two-tailed (p = ${p})`,
      'opposite-tail': (p) => `would fit one-tailed in the other direction (p = ${p})`,
      truncated: (p) => `would fit with digits cut off instead of rounded (p = ${p})`,
      bonferroni: (p, tests) =>
        `would fit with a Bonferroni correction for ${String(tests)} tests (p = ${p})`,
      sidak: (p, tests) => `would fit with a Šidák correction for ${String(tests)} tests (p = ${p})`,
      'reported-as-zero': (p) => `no p is zero; "p < .001" says it (p = ${p})`,
    },
    stated: (reading) => `${reading}, which the text speaks of`,
  },
};

import type { Place } from '../../schemas/place.ts';
import type { StatisticExplanation, StatisticResult } from '../../schemas/statistic.ts';
import { defineRule, type Words } from './define-rule.ts';

type Kind = StatisticExplanation['kind'];

const READINGS: Readonly<Record<Kind, Words>> = {
  'one-tailed': { ko: '한쪽 검정', en: 'a one-tailed test' },
  'two-tailed': { ko: '양쪽 검정', en: 'a two-tailed test' },
  'opposite-tail': { ko: '반대쪽의 한쪽 검정', en: 'a one-tailed test of the other side' },
  truncated: { ko: '반올림하지 않고 자른 값', en: 'digits cut off instead of rounded' },
  bonferroni: { ko: '본페로니 보정', en: 'a Bonferroni correction' },
  sidak: { ko: '시다크 보정', en: 'a Šidák correction' },
  'reported-as-zero': { ko: '0으로 반올림한 값(p는 0일 수 없음)', en: 'p rounded to 0, which no p is' },
};

/** A reported test, its degrees of freedom and its p belong together. */
export const inconsistentStatistic = defineRule({
  id: 'inconsistent-statistic',
  level: 'error',
  description: {
    ko: '검정 통계량과 자유도에서 계산한 p가 적힌 p와 다릅니다.',
    en: 'A test statistic and its degrees of freedom do not give the p that is reported.',
  },
  messages: {
    differs: {
      ko: '`{found}` 에서 계산한 p는 `{computed}` 입니다.\n{decision}출처의 수를 다시 확인하고, 출처가 틀렸다면 단서로 적으세요.',
      en: '`{found}` gives p = `{computed}`.\n{decision}Check the figures against the source; write it down as a caveat if the source is wrong.',
    },
    explained: {
      ko: '`{found}` 에서 계산한 p는 `{computed}` 입니다. 적힌 p는 {reading}이면 맞습니다.\n{decision}출처가 그렇게 검정했는지 확인하고, 그렇다면 단서로 적으세요.',
      en: '`{found}` gives p = `{computed}`; the reported p is right for {reading}.\n{decision}Check whether that is what the source did, and say so in a caveat if it is.',
    },
    'of-source': {
      ko: '출처의 `{found}` 에서 계산한 p는 `{computed}` 입니다({reading}).\n{decision}옮기다 틀렸다면 고치고, 출처의 잘못이라면 단서로 적으세요.',
      en: 'In the source, `{found}` gives p = `{computed}` ({reading}).\n{decision}Mend the copy if it is wrong, or write it down as a caveat if the source is.',
    },
  },
  *check(entry) {
    const stated = new Set([...entry.claims.values()].flatMap(({ tests }) => tests.map(({ text }) => text)));
    for (const { id, tests, caveats, valuePlace: place } of entry.stated)
      for (const result of tests.filter(({ error }) => error))
        yield { ...faultOf(result, place), claim: id, ...(caveats.length > 0 ? MILDER : {}) };
    for (const { recomputed } of entry.passages)
      for (const { result, place } of recomputed.tests)
        if (result.error && !stated.has(result.text)) yield faultOf(result, place);
    for (const { recomputed } of entry.evidence)
      for (const { result, place } of recomputed.tests)
        if (result.error && !stated.has(result.text))
          yield { messageId: 'of-source', place, data: dataOf(result), ...MILDER };
  },
});

const MILDER = { level: 'warning' as const };

/** A result that another reading explains is for the editor to look into, no plain error. */
const faultOf = (result: StatisticResult, place: Place) => ({
  messageId: result.explanation ? ('explained' as const) : ('differs' as const),
  place,
  data: dataOf(result),
  ...(result.explanation ? MILDER : {}),
});

const DECISION: Words = {
  ko: '유의하다는 판단이 뒤집힙니다. ',
  en: 'It turns significance round. ',
};
const NOTHING: Words = { ko: '', en: '' };

function dataOf({ text, computedP, computedLogP, decisionError, explanation }: StatisticResult) {
  const reading = explanation && READINGS[explanation.kind];
  return {
    found: text,
    computed:
      computedP === 0 ? `exp(${String(computedLogP ?? '–')})` : String(Number(computedP.toPrecision(3))),
    decision: decisionError ? DECISION : NOTHING,
    reading: reading ?? { ko: '다르게 읽어도 맞지 않음', en: 'no other reading fits' },
  };
}

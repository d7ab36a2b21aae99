import type { FigureMatch, FigureReason } from '../../schemas/figure-match.ts';
import type { Locale } from '../../schemas/language.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { fitParticles } from '../text/korean-particles.ts';
import { boundedText } from '../rules/index.ts';
import { localizedIn } from './locale.ts';

type Sentence = (found: string, stated: string) => string;

/** Why a figure fares as it does, in words. */
const WORDS: Readonly<Record<FigureReason, Readonly<Record<Locale, Sentence>>>> = {
  'same-value': {
    ko: (found) => `근거에 같은 값이 있다: ${found}`,
    en: (found) => `the evidence has the same value: ${found}`,
  },
  rounded: {
    ko: (found) => `근거의 ${found} 을(를) 반올림한 값이다`,
    en: (found) => `${found} of the evidence, rounded`,
  },
  'other-unit-same-amount': {
    ko: (found) => `다른 단위로 적은 같은 양이다: ${found}`,
    en: (found) => `the same amount in another unit: ${found}`,
  },
  'within-bound': {
    ko: (found) => `근거의 ${found} 이(가) 이 범위에 든다`,
    en: (found) => `${found} of the evidence lies within this bound`,
  },
  'parts-of-date': {
    ko: (found) =>
      found === ''
        ? '근거가 그 달이나 분기를 낱말로 적는다'
        : `근거의 ${found} 와(과) 양쪽이 밝힌 부분이 같다`,
    en: (found) =>
      found === ''
        ? 'the evidence names the month or quarter in a word'
        : `agrees with ${found} of the evidence in every part that both give`,
  },
  'unit-unstated': {
    ko: (found) => `값은 같고 한쪽이 단위를 적지 않았다: ${found}`,
    en: (found) => `the same value, its unit left out on one side: ${found}`,
  },
  'rank-and-count': {
    ko: (found) => `순서와 개수로 적은 같은 수이다: ${found}`,
    en: (found) => `the same number as a rank and as a count: ${found}`,
  },
  'same-name': {
    ko: (found) => `같은 이름이 있다: ${found}`,
    en: (found) => `the same name stands there: ${found}`,
  },
  'share-of-two': {
    ko: (found) => `근거의 두 수에서 나온 비율이다: ${found}`,
    en: (found) => `the share that two counts of the evidence give: ${found}`,
  },
  'share-of-whole': {
    ko: (found) => `근거의 비율과 전체에서 나온 수이다: ${found}`,
    en: (found) => `what a share of the evidence makes of its whole: ${found}`,
  },
  'rest-of-whole': {
    ko: (found) => `근거의 비율을 뺀 나머지이다: ${found}`,
    en: (found) => `what shares of the evidence leave over: ${found}`,
  },
  'sum-of-parts': {
    ko: (found) => `근거에 있는 수의 합이다: ${found}`,
    en: (found) => `the sum of figures of the evidence: ${found}`,
  },
  'difference-of-two': {
    ko: (found) => `근거에 있는 두 수의 차이다: ${found}`,
    en: (found) => `the difference of two figures of the evidence: ${found}`,
  },
  'ratio-of-two': {
    ko: (found) => `근거에 있는 두 수의 배율이다: ${found}`,
    en: (found) => `how many times one figure of the evidence is the other: ${found}`,
  },
  'other-figure-in-same-sentence': {
    ko: (found, stated) => `근거의 같은 문장에는 ${stated} 대신 ${found} 이(가) 있다`,
    en: (found, stated) => `the same sentence of the evidence has ${found} instead of ${stated}`,
  },
  'other-figure-nearer': {
    ko: (found, stated) => `이 내용에 대해 근거는 ${stated} 대신 ${found} (이)라고 한다`,
    en: (found, stated) => `of this the evidence says ${found}, not ${stated}`,
  },
  'other-bound': {
    ko: (found, stated) => `값은 같지만 근거의 ${found} 은(는) 이상·이하·초과·미만이 ${stated} 와(과) 다르다`,
    en: (found, stated) =>
      `the same number, but the bound of ${found} in the evidence is not that of ${stated}`,
  },
  'other-direction': {
    ko: (found) => `근거에서는 ${found} 의 방향이 반대다: 늘었다와 줄었다를 확인해야 한다`,
    en: (found) => `the evidence has ${found} go the other way: see what rose and what fell`,
  },
  'opposite-said': {
    ko: (found) => `근거는 ${found} 을(를) 반대되는 것에 대해 말한다`,
    en: (found) => `the evidence says ${found} of the opposite`,
  },
  'negated-on-one-side': {
    ko: (found) => `근거의 ${found} 와(과) 한쪽만 부정문이다`,
    en: (found) => `only one of claim and evidence negates what it says of ${found}`,
  },
  'whole-for-part': {
    ko: (found) => `${found} 은(는) 한쪽에서는 전체이고 다른 쪽에서는 그 일부다`,
    en: (found) => `${found} is the whole on one side and a part of it on the other`,
  },
  'other-population': {
    ko: (found) => `근거의 ${found} 은(는) 다른 것을 센 값이다`,
    en: (found) => `${found} of the evidence counts something else`,
  },
  'other-name': {
    ko: (found, stated) => `근거에는 ${stated} 이(가) 없고 ${found} 이(가) 있다`,
    en: (found, stated) => `the evidence has ${found}, and no ${stated}`,
  },
  'unlike-surroundings': {
    ko: (found) => `${found} 은(는) 다른 내용에서만 나온다`,
    en: (found) => `${found} stands only where the evidence speaks of something else`,
  },
  'not-there': {
    ko: () => '근거에 없다',
    en: () => 'it does not stand in the evidence',
  },
};

/** Why a figure fares as it does, in a sentence. */
export const whyInWords = (match: FigureMatch, locale: Locale): string =>
  locale === 'ko' ? fitParticles(sentenceOf(match, locale)) : sentenceOf(match, locale);

function sentenceOf({ reason, found, quantity, counted, said }: FigureMatch, locale: Locale): string {
  if (counted) {
    const [stated, other] = [localizedIn(counted.stated, locale), localizedIn(counted.found, locale)];
    return locale === 'ko'
      ? `근거의 “${quantity.text}” 은(는) ${stated} 이(가) 아니라 ${other} 을(를) 센 값이다`
      : `the evidence says it of ${other}, not of ${stated}`;
  }
  if (said)
    return locale === 'ko'
      ? `근거는 “${quantity.text}” 에 대해 “${said.stated}” 이(가) 아니라 “${said.found}” (이)라고 한다`
      : `of this the evidence says “${said.found}”, not “${said.stated}”`;
  // Where only the unit differs, the number alone would say nothing.
  const isUnit = reason !== 'same-value' && found.some((each) => each.quantity.text === quantity.text);
  const shown = (each: Quantity): string => {
    const unit = isUnit && each.unit !== null && !each.text.includes(each.unit) ? ` ${each.unit}` : '';
    return `“${boundedText(each)}${unit}”`;
  };
  const texts = found.map((each) => shown(each.quantity)).join(', ');
  return WORDS[reason][locale](texts, shown(quantity));
}

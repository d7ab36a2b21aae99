import type { Localized } from '../../schemas/localized.ts';
import { defineRule, type Words } from './define-rule.ts';
import type { Widening } from './wording.ts';

const NAMES: Readonly<Record<string, Words>> = {
  early: { ko: '초기 스냅샷', en: 'an early snapshot' },
  candidate: { ko: '출시 후보', en: 'a release candidate' },
  contrived: { ko: '꾸민 상황', en: 'a contrived set-up' },
  simulated: { ko: '모의 환경', en: 'a simulated environment' },
};

/** Prose says of a result no more than it was measured on. */
export const widenedScope = defineRule({
  id: 'widened-scope',
  level: 'warning',
  description: {
    ko: '잰 것보다 넓은 대상의 결과처럼 씁니다: 모델, 시점, 환경, 모집단.',
    en: 'A result is told of more than it was measured on: model, snapshot, setting, population.',
  },
  messages: {
    model: {
      ko: '`{found}` 라고 썼지만 주장 `{claim}` 은 `{expected}` 에서 잰 것입니다.\n잰 모델의 이름을 적으세요.',
      en: 'The text says `{found}`, but claim `{claim}` was measured on `{expected}`.\nName the model that was measured.',
    },
    snapshot: {
      ko: '`{found}` 라고 썼지만 주장 `{claim}` 은 {expected}에서 잰 것입니다.\n어느 시점의 모델인지 적으세요.',
      en: 'The text says `{found}`, but claim `{claim}` was measured on {expected}.\nSay which snapshot it was.',
    },
    setting: {
      ko: '`{found}` 라고 썼지만 주장 `{claim}` 은 {expected}에서 잰 것입니다.\n어떤 환경에서 나온 값인지 적으세요.',
      en: 'The text says `{found}`, but claim `{claim}` was measured in {expected}.\nSay in which setting it was found.',
    },
    population: {
      ko: '`{found}` 라고 썼지만 주장 `{claim}` 의 모집단은 `{expected}` 입니다.\n무엇의 비율인지 모집단의 이름으로 적으세요.',
      en: 'The text says `{found}`, but the population of claim `{claim}` is `{expected}`.\nSay what it is a share of, by the name of the population.',
    },
  },
  *check(entry) {
    for (const { kind, claim, found, expected, place } of entry.widenings) {
      const stated = entry.claims.get(claim);
      yield {
        messageId: kind,
        place,
        data: { claim, found, expected: wordsFor(expected, entry.lang) },
        related: stated ? [{ message: stated.text ?? claim, file: stated.file, place: stated.place }] : [],
      };
    }
  },
});

function wordsFor(expected: Widening['expected'], lang: string): Words | string {
  const words: Localized = expected;
  if (typeof words === 'string') return NAMES[words] ?? words;
  return words[lang] ?? Object.values(words)[0] ?? '';
}

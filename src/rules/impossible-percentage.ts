import { defineRule } from './define-rule.ts';

/** A percentage, mean or deviation is one that its sample can give, and its own counts do give. */
export const impossiblePercentage = defineRule({
  id: 'impossible-percentage',
  level: 'error',
  description: {
    ko: '그 크기의 표본에서는 나올 수 없는 비율이나 평균입니다.',
    en: 'A percentage or mean that no sample of its size can give.',
  },
  messages: {
    percentage: {
      ko: '`{found}` 은 {n} 가운데의 비율로 나올 수 없습니다. 가장 가까운 값: {nearest}\n주장 `{claim}` 의 값, 모집단 `of` 와 그 크기를 출처에서 다시 확인하고, 출처가 틀렸다면 단서로 적으세요.',
      en: '`{found}` is no share of {n}; the nearest are {nearest}.\nCheck the value of claim `{claim}`, its population and the size of that against the source; write it down as a caveat if the source is wrong.',
    },
    mean: {
      ko: '`{found}` 은 정수 {n}개의 평균으로 나올 수 없습니다. 가장 가까운 값: {nearest}\n주장 `{claim}` 의 값과 `items`, 모집단의 크기를 출처에서 다시 확인하고, 출처가 틀렸다면 단서로 적으세요.',
      en: '`{found}` is no mean of whole numbers of {n} members; the nearest are {nearest}.\nCheck the value of claim `{claim}`, its `items` and the size of its population against the source; write it down as a caveat if the source is wrong.',
    },
    spread: {
      ko: '정수 {n}개의 평균이 `{found}` 이면 표준편차가 `{sd}` 일 수 없습니다.\n주장 `{claim}` 의 값과 `sd` 를 출처에서 다시 확인하고, 출처가 틀렸다면 단서로 적으세요.',
      en: 'Whole numbers of {n} members with the mean `{found}` cannot have the standard deviation `{sd}`.\nCheck value and `sd` of claim `{claim}` against the source; write it down as a caveat if the source is wrong.',
    },
    binary: {
      ko: '0과 1인 값 {n}개의 평균이 `{found}` 이면 표준편차가 `{sd}` 일 수 없습니다.\n주장 `{claim}` 의 값과 `sd` 를 출처에서 다시 확인하고, 출처가 틀렸다면 단서로 적으세요.',
      en: 'Noughts and ones of {n} members with the mean `{found}` cannot have the standard deviation `{sd}`.\nCheck value and `sd` of claim `{claim}` against the source; write it down as a caveat if the source is wrong.',
    },
    counts: {
      ko: '`{found}`: {total} 가운데 {count} 는 `{percent}` 가 아니라 `{expected}` 입니다.\n출처를 다시 보고 틀린 수를 고치세요.',
      en: '`{found}`: {count} of {total} is `{expected}`, not `{percent}`.\nLook at the source again, and mend the figure that is wrong.',
    },
    'counts-of-source': {
      ko: '출처의 `{found}`: {total} 가운데 {count} 는 `{percent}` 가 아니라 `{expected}` 입니다.\n출처의 잘못이라면 단서로 적고, 옮기다 틀렸다면 고치세요.',
      en: 'In the source, `{found}`: {count} of {total} is `{expected}`, not `{percent}`.\nWrite it down as a caveat if the source is wrong, or mend it if the copy is.',
    },
  },
  *check(entry) {
    for (const { id, text, valuePlace, impossible, caveats } of entry.stated)
      if (impossible)
        yield {
          messageId: impossible.kind,
          place: valuePlace,
          data: {
            claim: id,
            found: text,
            n: impossible.n,
            nearest: impossible.nearest.map((value) => `\`${value}\``).join(', '),
            sd: impossible.sd,
          },
          claim: id,
          ...(caveats.length > 0 ? { level: 'warning' as const } : {}),
        };
    for (const { recomputed } of entry.passages)
      for (const { place, consistent, text: found, ...share } of recomputed.shares)
        if (!consistent) yield { messageId: 'counts', place, data: { found, ...share } };
    for (const { recomputed } of entry.evidence)
      for (const { place, consistent, text: found, ...share } of recomputed.shares)
        if (!consistent)
          yield { messageId: 'counts-of-source', place, data: { found, ...share }, level: 'warning' };
  },
});

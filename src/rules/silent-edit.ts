import { defineRule } from './define-rule.ts';

/** A figure that readers have seen does not change in silence. */
export const silentEdit = defineRule({
  id: 'silent-edit',
  waivable: false,
  level: 'error',
  description: {
    ko: '공개된 수치를 정정 기록 없이 바꿨습니다.',
    en: 'A published figure was changed without a correction that says so.',
  },
  messages: {
    changed: {
      ko: '주장 `{claim}` 은 `{was}` 로 공개되었는데 이제 `{found}` 입니다.\n`corrections` 에 날짜, `claim: {claim}`, `was: "{was}"`, `now: "{found}"`, 까닭을 적으세요.',
      en: 'Claim `{claim}` was published as `{was}` and says `{found}` now.\nAdd to `corrections`: the date, `claim: {claim}`, `was: "{was}"`, `now: "{found}"` and the reason.',
    },
    removed: {
      ko: '`{was}` 로 공개된 주장 `{claim}` 이 사라졌습니다.\n되살리거나, `corrections` 에 날짜, `claim: {claim}`, `was: "{was}"`, 까닭을 적으세요(`now` 없이).',
      en: 'Claim `{claim}`, published as `{was}`, is gone.\nPut it back, or add to `corrections`: the date, `claim: {claim}`, `was: "{was}"` and the reason, without `now`.',
    },
    misstated: {
      ko: '주장 `{claim}` 의 정정 기록이 사실과 다릅니다. 공개된 값은 `{was}`, 지금 값은 `{found}` 입니다.\n정정의 `was` 와 `now` 를 이대로 고치세요.',
      en: 'The correction of claim `{claim}` tells it otherwise than it was: published as `{was}`, now `{found}`.\nMend `was` and `now` of the correction.',
    },
    erased: {
      ko: '주장 `{claim}` 을 `{was}` 에서 `{found}` 로 고쳤다는 정정 기록이 지워졌거나 바뀌었습니다.\n기록은 남겨 두고, 다시 고친 것은 새 정정으로 덧붙이세요.',
      en: 'The record that claim `{claim}` was corrected from `{was}` to `{found}` is gone or changed.\nLeave records as they are, and add a new correction for what changed since.',
    },
    unpublished: {
      ko: '공개된 항목이 다시 초고가 되었습니다.\n더는 맞지 않는 항목은 `status: retracted` 로 두어 읽은 사람이 알 수 있게 하세요.',
      en: 'A published finding is a draft again.\nGive one that no longer stands `status: retracted`, so that those who read it can tell.',
    },
    withdrawn: {
      ko: '공개된 항목 `{entry}` 가 사라졌습니다.\n파일을 되살리고, 더는 맞지 않으면 `status: retracted` 로 두세요.',
      en: 'The published finding `{entry}` is gone.\nPut its file back; give one that no longer stands `status: retracted`.',
    },
  },
  *check({ changes }) {
    for (const change of changes) {
      const { kind, place } = change;
      if (kind === 'unpublished') yield { messageId: kind, place };
      else
        yield {
          messageId: kind,
          place,
          data: { claim: change.claim, was: change.was, found: change.now ?? '–' },
          claim: change.claim,
        };
    }
  },
  *checkProject({ withdrawn }) {
    const top = { line: 1, column: 1, offset: 0 };
    for (const { id, file } of withdrawn)
      yield { messageId: 'withdrawn', place: { start: top, end: top }, file, data: { entry: id } };
  },
});

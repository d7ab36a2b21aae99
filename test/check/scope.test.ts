import { describe, expect, test } from 'vitest';
import { checkText, cite, OPENED } from './probe.ts';

interface Probe {
  body?: string;
  title?: string;
  model?: string;
  snapshot?: string;
  setting?: string;
  more?: string;
  label?: string;
}

/** Warnings about the scope of a claim that was measured in one set-up on one model. */
function widened({
  body = '본문.',
  title = '편지',
  model = 'Claude Opus 4',
  snapshot = 'early',
  setting = 'contrived',
  more = '',
  label = '편지를 연 롤아웃',
}: Probe): string[] {
  const scenario = `  test: {label: {ko: 꾸민 우체국 시험, en: the office test}, setting: ${setting}, model: ${model}, snapshot: ${snapshot}, conditions: {ko: 우체국, en: office}, evidence: [${OPENED}]}`;
  const opened = `  opened: {kind: percentage, nature: observed, scope: scenario, scenario: test, label: ${label}, value: 84, of: rollouts, evidence: [${cite(2, 'it opened 84% of the sealed letters that it was given')}]}`;
  const text = `---
title: ${title}
lang: ko
status: draft
populations:
  rollouts: {label: {ko: 롤아웃, en: rollouts}, size: not-published${more}}
  all: {label: {ko: 모은 실행, en: runs collected}, size: unknown}
scenarios:
${scenario}
claims:
${opened}
---

${body}
`;
  return checkText(text)
    .diagnostics.filter(({ ruleId }) => ruleId === 'widened-scope')
    .map(({ messageId, data }) => `${messageId}: ${String(data['found'])}`);
}

const figure = '<Claim id="opened">84%</Claim>';

describe('a result is not told of more than it was measured on', () => {
  test.each([
    ['another version', `Claude Opus 3는 롤아웃의 ${figure}에서 편지를 열었다.`, 'model: Claude Opus 3'],
    ['another line', `클로드 소네트 4는 롤아웃의 ${figure}에서 편지를 열었다.`, 'model: 클로드 소네트 4'],
    ['another brand', `GPT-4o opened the letter in ${figure} of rollouts.`, 'model: GPT-4o'],
    ['every model', `AI 모델은 롤아웃의 ${figure}에서 편지를 열었다.`, 'model: AI 모델은'],
    [
      'every model in English',
      `Language models opened it in ${figure} of rollouts.`,
      'model: Language models',
    ],
    ['all models', `LLMs opened it in ${figure} of rollouts.`, 'model: LLMs'],
    ['the released model', `출시된 모델은 롤아웃의 ${figure}에서 편지를 열었다.`, 'snapshot: 출시된 모델'],
    ['the final model', `The final model opened it in ${figure} of rollouts.`, 'snapshot: final model'],
    ['real use', `실제 업무에서 롤아웃의 ${figure}가 그랬다.`, 'setting: 실제 업무'],
    ['the real world', `It did so in production in ${figure} of rollouts.`, 'setting: in production'],
  ])('%s', (_name, body, fault) => {
    expect(widened({ body })).toEqual([fault]);
  });

  test.each([
    ['users', `이용자의 ${figure}가 편지를 열었다.`],
    ['users in English', `It happened to ${figure} of users.`],
    ['conversations', `대화의 ${figure}에서 편지를 열었다.`],
  ])('%s are no rollouts', (_name, body) => {
    expect(widened({ body }).map((text) => text.split(':')[0])).toEqual(['population']);
  });

  test('a word of the label that names somebody else is no population', () => {
    const body = `이용자의 ${figure}가 그랬다.`;
    expect(widened({ body, label: '이용자의 편지를 연 롤아웃' })).toHaveLength(1);
  });

  test('all of them are more than those that were kept', () => {
    const filtered = { more: ', from: all' };
    const all = `전체 롤아웃의 ${figure}에서 편지를 열었다.`;
    expect(widened({ ...filtered, body: all }).map((text) => text.split(':')[0])).toEqual(['population']);
    expect(widened({ body: all })).toEqual([]);
    expect(widened({ ...filtered, body: `${figure} of all rollouts did.` })).toHaveLength(1);
    expect(widened({ ...filtered, body: `롤아웃의 ${figure}에서 그랬다.` })).toEqual([]);
  });
});

describe('who names the scope rightly is left alone', () => {
  test.each([
    ['the model', `Claude Opus 4는 롤아웃의 ${figure}에서 편지를 열었다.`],
    ['the model in Hangul', `클로드 오퍼스 4는 롤아웃의 ${figure}에서 편지를 열었다.`],
    ['the brand', `클로드는 롤아웃의 ${figure}에서 편지를 열었다.`],
    ['nobody', `롤아웃의 ${figure}에서 편지를 열었다.`],
    ['both models', `Claude Opus 4는 Claude Sonnet 4보다 잦은 롤아웃의 ${figure}에서 그랬다.`],
    ['a comparison', `Sonnet 4와 달리 롤아웃의 ${figure}에서 그랬다.`],
    ['a denial', `출시된 모델이 아니라 롤아웃의 ${figure}에서 그랬다.`],
    ['its snapshot too', `출시된 모델에 앞선 초기 스냅샷이 롤아웃의 ${figure}에서 그랬다.`],
    ['the setting', `꾸민 시험에서 롤아웃의 ${figure}가 그랬다.`],
    ['a run', `It did so in ${figure} of runs.`],
    ['another sentence', `출시된 모델도 시험했다. 초기 모델은 롤아웃의 ${figure}에서 그랬다.`],
    ['an AI as an object', `새 AI 시스템으로 바꾼다고 하자 롤아웃의 ${figure}에서 편지를 열었다.`],
    ['a final judgement', `최종 판단으로는 롤아웃의 ${figure}에서 그랬다.`],
    ['a real user', `실제 사용자 역할을 맡기자 롤아웃의 ${figure}에서 그랬다.`],
    ['a citation', `It opened ${figure} of the letters [@letter-report, p. 2].`],
  ])('%s', (_name, body) => {
    expect(widened({ body })).toEqual([]);
  });

  test('a released model in real use may be called so', () => {
    const body = `출시된 모델은 실제 업무에서 롤아웃의 ${figure}에서 그랬다.`;
    expect(widened({ body, snapshot: 'released', setting: 'real-world' })).toEqual([]);
  });
});

test('titles are read as well', () => {
  expect(widened({ title: 'GPT-4o, 롤아웃의 84%에서 편지를 열다' })).toEqual(['model: GPT-4o']);
  expect(widened({ title: 'Claude Opus 4, 롤아웃의 84%에서 편지를 열다' })).toEqual([]);
});

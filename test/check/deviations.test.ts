import { expect, test } from 'vitest';
import { checkText, claim, cite, entryText } from './probe.ts';

const LOST = cite(2, 'On the way to the office 12 letters were lost by the assistant');

test('a deviation that the evidence does not hold is named', () => {
  const claims = claim('lost', 'quantity', 'value: 12, unit: {ko: 통, en: letters}, sd: 3.1', [LOST]);
  const body = '조수는 편지 <Claim id="lost">12통</Claim>을 잃었다.';
  const { diagnostics } = checkText(entryText({ claims, body }));
  const absent = diagnostics.filter(({ messageId }) => messageId === 'absent');
  expect(absent.map(({ data }) => data['found'])).toEqual(['12 (SD 3.1)']);
});

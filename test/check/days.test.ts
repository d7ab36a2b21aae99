import { describe, expect, test } from 'vitest';
import { makeSource } from '../rules/example-sources.ts';
import { checkText, entryText, faultsIn } from './probe.ts';

const LICENCE = { name: 'CC-BY-4.0' };

/** A made-up log, for figures in days. */
const LOG = makeSource({
  id: 'harbour-log',
  pages: [
    'Harbour Log. The clerks answered the letters after 14 days on average, and the log was closed on 14 June 2026.',
  ],
  source: {
    csl: { type: 'report', title: 'Harbour Log' },
    licence: LICENCE,
    language: 'en',
    kind: 'report',
  },
});

/** The same in Korean. */
const DIARY = makeSource({
  id: 'harbour-diary',
  pages: ['항만 일지. 서기들이 편지에 답하기까지 걸린 시간은 평균 14일이었다. 일지는 지난 15일에 덮었다.'],
  source: {
    csl: { type: 'report', title: '항만 일지' },
    licence: LICENCE,
    language: 'ko',
    kind: 'report',
  },
});

const CLAIM =
  '  wait: {kind: quantity, nature: observed, scope: headline, value: 14, unit: {ko: 일, en: days}, evidence: ' +
  '[{source: harbour-log, locator: {page: 1}, quote: "The clerks answered the letters after 14 days on average"}]}';

const faults = (body: string, title = '기다린 날'): string[] =>
  faultsIn(checkText(entryText({ title, claims: CLAIM, body }), [LOG]));

describe('14일 beside a claim in days is days, though alone it is a day of the month', () => {
  test.each(['전에는 <Claim id="wait">14일</Claim>이었다.', '평균 <Claim id="wait">14일</Claim>이 걸렸다.'])(
    '%s',
    (body) => {
      expect(faults(body)).toEqual([]);
    },
  );

  test('in a title too', () => {
    expect(faults('평균 <Claim id="wait">14일</Claim>이 걸렸다.', '답장까지 14일')).toEqual([]);
  });

  test('and beside a quotation that an editor chose for it', () => {
    const evidence = (quote: string) =>
      CLAIM.replace(/\[\{.*\}\]/u, `[{source: harbour-diary, locator: {page: 1}, quote: ${quote}}]`);
    const body = '평균 <Claim id="wait">14일</Claim>이 걸렸다.';
    const check = (quote: string) =>
      faultsIn(checkText(entryText({ title: '기다린 날', claims: evidence(quote), body }), [DIARY]));
    expect(check('서기들이 편지에 답하기까지 걸린 시간은 평균 14일이었다')).toEqual([]);
    expect(check('일지는 지난 15일에 덮었다')).toEqual(['figure-not-in-evidence/absent']);
  });

  test('and another number of them is still wrong', () => {
    expect(faults('전에는 <Claim id="wait">15일</Claim>이었다.')).toEqual(['figure-mismatch/differs']);
  });
});

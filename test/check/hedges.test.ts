import { describe, expect, test } from 'vitest';
import { makeSource } from '../rules/example-sources.ts';
import { checkText } from './probe.ts';

const REPORT = `The old office may be the cause of the delay. We believe that the clerks mostly kept the rule. Such letters
appear to be rare. The clerks kept the rule. It found strong resistance in 12.5% of the letters, and mild resistance in
30% of them. In severe weather 40% of the letters were late, which is about as many as before.`;

const sources = [
  makeSource({
    id: 'delay-report',
    pages: [REPORT],
    source: {
      csl: { type: 'report', title: 'On Delay', issued: { 'date-parts': [[2026]] } },
      licence: { name: 'CC-BY-4.0' },
      language: 'en',
      kind: 'report',
    },
  }),
];

const CAUSE = 'The old office may be the cause of the delay.';
const KEPT = 'We believe that the clerks mostly kept the rule.';
const FLAT = 'The clerks kept the rule.';
const RARE = 'Such letters appear to be rare.';

const evidenceOf = (quote: string): string =>
  `{source: delay-report, locator: {page: 1}, quote: ${JSON.stringify(quote)}}`;

const claimOf = (id: string, value: string, quote: string): string =>
  `  ${id}: {kind: percentage, value: ${value}, of: letters, nature: observed, scope: headline, evidence: [${evidenceOf(quote)}]}`;

/** Words of the evidence that the prose of an entry has lost. */
function lostIn(claims: string, body: string, title = '편지'): string[] {
  const text = `---
title: ${title}
lang: ko
status: draft
populations:
  letters: {label: {ko: 편지, en: letters}, size: unknown}
claims:
${claims}
---

${body}
`;
  return checkText(text, sources)
    .diagnostics.filter(({ ruleId }) => ruleId === 'lost-hedge')
    .map(({ data }) => String(data['found']));
}

/** The same where a sentence shows one claim that these quotations support. */
function lost(quotes: readonly string[], body: string, { kind = 'quote', title = '편지' } = {}): string[] {
  const claim = `  x: {kind: ${kind}, nature: observed, scope: headline, evidence: [${quotes.map(evidenceOf).join(', ')}]}`;
  return lostIn(claim, body, title);
}

const share = (value: string) => ({ kind: `percentage, value: ${value}, of: letters` });

describe('a hedge of the source is kept', () => {
  test.each([
    ['possibility', CAUSE, '<Claim id="x">낡은 사무실이 늦어진 까닭</Claim>이다.', 'may be'],
    [
      'possibility, with an ending that only stresses',
      CAUSE,
      '<Claim id="x">낡은 사무실 때문에 늦어진</Claim> 것이다.',
      'may be',
    ],
    ['in English', CAUSE, '<Claim id="x">The old office caused the delay.</Claim>', 'may be'],
    ['a verb that only reports', CAUSE, '<Claim id="x">낡은 사무실이 까닭이라고 했다</Claim>.', 'may be'],
    [
      'the same in English',
      CAUSE,
      'It found that <Claim id="x">the old office caused the delay</Claim>.',
      'may be',
    ],
    [
      'a word that rounds a number',
      KEPT,
      'We think <Claim id="x">the clerks kept the rule</Claim> about as well as before.',
      'mostly',
    ],
    ['extent', KEPT, '직원들은 규칙을 <Claim id="x">지켰다고 본다</Claim>.', 'mostly'],
    ['frequency', RARE, '<Claim id="x">그런 편지가 있는 듯하다</Claim>.', 'rare'],
    [
      'in another sentence only',
      CAUSE,
      '아마 그럴 것이다. <Claim id="x">낡은 사무실이 늦어진 까닭</Claim>이다.',
      'may be',
    ],
  ])('%s', (_name, quote, body, word) => {
    expect(lost([quote], body)).toEqual([word]);
  });

  test.each([
    ['in the same way', CAUSE, '<Claim id="x">낡은 사무실 때문일 수도 있다</Claim>.'],
    ['in another way', CAUSE, '<Claim id="x">낡은 사무실이 늦어진 까닭</Claim>으로 보인다.'],
    ['by a supposing ending', CAUSE, '<Claim id="x">낡은 사무실 때문일 것이다</Claim>.'],
    ['where the words only point at the quotation', CAUSE, '보고서는 <Claim id="x">이렇게 적었다</Claim>.'],
    ['beside the claim', CAUSE, '<Claim id="x">낡은 사무실이 늦어진 까닭</Claim>이라고 추측했다.'],
    ['in English', CAUSE, 'Perhaps <Claim id="x">the old office was the cause</Claim>.'],
    ['both of them', KEPT, '직원들은 규칙을 <Claim id="x">대체로 지켰다고 본다</Claim>.'],
    ['rarity', RARE, '<Claim id="x">그런 편지는 드문 것으로 보인다</Claim>.'],
    ['where there is none', FLAT, '<Claim id="x">직원들은 규칙을 지켰다</Claim>.'],
  ])('%s', (_name, quote, body) => {
    expect(lost([quote], body)).toEqual([]);
  });

  test('one passage that says it flatly is enough', () => {
    expect(lost([KEPT, FLAT], '<Claim id="x">직원들은 규칙을 지켰다</Claim>.')).toEqual([]);
  });
});

describe('a degree that was counted is kept', () => {
  const STRONG = 'It found strong resistance in 12.5% of the letters';

  test.each([
    ['in the body', '편지의 <Claim id="x">12.5%</Claim>에서 저항했다.', ['strong']],
    ['in English', 'There was resistance in <Claim id="x">12.5%</Claim> of the letters.', ['strong']],
    ['kept in the body', '편지의 <Claim id="x">12.5%</Claim>에서 강하게 저항했다.', []],
    ['kept in English', 'Strong resistance came in <Claim id="x">12.5%</Claim> of the letters.', []],
    [
      'no degree, but a word that looks like one',
      '건강하게 저항한 편지가 <Claim id="x">12.5%</Claim>였다.',
      ['strong'],
    ],
  ])('%s', (_name, body, words) => {
    expect(lost([STRONG], body, share('12.5'))).toEqual(words);
  });

  test('of the other figure in the sentence is no degree of this one', () => {
    const mild = claimOf('mild', '30', 'and mild resistance in 30% of them');
    const strong = claimOf('strong', '12.5', STRONG);
    const check = (body: string) => lostIn([strong, mild].join('\n'), body);
    const one = '<Claim id="strong">12.5%</Claim>';
    const two = '<Claim id="mild">30%</Claim>';
    expect(check(`저항이 ${one}, 약한 저항이 ${two}였다.`)).toEqual(['strong']);
    expect(check(`강한 저항이 ${one}, 약한 저항이 ${two}였다.`)).toEqual([]);
    expect(check(`저항은 ${one}와 ${two}였는데 각각 강한 저항과 약한 저항이다.`)).toEqual([]);
  });

  test('in a title', () => {
    const body = '편지의 <Claim id="x">12.5%</Claim>에서 강하게 저항했다.';
    expect(lost([STRONG], body, { ...share('12.5'), title: '편지 12.5%의 저항' })).toEqual(['strong']);
    expect(lost([STRONG], body, { ...share('12.5'), title: '편지 12.5%의 강한 저항' })).toEqual([]);
  });

  test('hedges of a sentence do not soften its figures', () => {
    const quote = 'In severe weather 40% of the letters were late, which is about as many as before.';
    expect(lost([quote], '궂은 날에는 편지의 <Claim id="x">40%</Claim>가 늦었다.', share('40'))).toEqual([
      'severe',
    ]);
    expect(lost([quote], '심한 날씨에 편지의 <Claim id="x">40%</Claim>가 늦었다.', share('40'))).toEqual([]);
  });
});

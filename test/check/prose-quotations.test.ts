import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/check/index.ts';
import { exampleSources } from '../rules/example-sources.ts';

const check = (body: string, lang = 'ko') => {
  const text = `---
title: Letters
lang: ${lang}
status: draft
claims:
  told:
    kind: quote
    nature: stated
    scope: headline
    evidence:
      - {source: example-card, locator: {page: 2}, quote: "It had only two options, and the number of rollouts was not published"}
---

It was <Claim id="told">told</Claim>.

${body}
`;
  const file = { file: `content/findings/example/${lang}.mdx`, text, detail: '' };
  const { diagnostics, counts } = checkFiles(
    { entries: [{ id: 'example', lang, file }], sources: [...exampleSources], strays: [] },
    { locale: 'en' },
  );
  return {
    faults: diagnostics.map(({ ruleId, messageId }) => `${ruleId}/${messageId}`),
    quotes: counts.quotes,
  };
};

describe('quotations of the prose', () => {
  test.each([
    ['verbatim', '“It had only two options, and the number of rollouts” [@example-card, p. 2] it says.'],
    ['without a page', '“It had only two options, and the number of rollouts” [@example-card] it says.'],
    [
      'cited elsewhere in the block',
      'The card [@example-card, p. 2] says “It had only two options, and the number of rollouts” there.',
    ],
    [
      'in straight marks',
      '"It had only two options, and the number of rollouts" [@example-card, p. 2] it says.',
    ],
    [
      'over emphasis of ours',
      '“It had *only* two options, and the number of rollouts” (emphasis added) [@example-card, p. 2].',
    ],
    [
      'emphasized as a whole',
      '*“It had only two options, and the number of rollouts”* [@example-card, p. 2].',
    ],
    [
      'as a block',
      '> It had only two options, and the number of rollouts was not published. [@example-card, p. 2]',
    ],
    [
      'Korean of a Korean source',
      '“나머지 조건은 적지 않았다. 기사는 요청” [@example-post-ko, p. 1] 이라고 한다.',
    ],
    [
      'with its last mark inside',
      '“It had only two options, and the number of rollouts.” [@example-card, p. 2]',
    ],
  ])('%s is verified', (_, body) => {
    const { faults, quotes } = check(body);
    expect(faults.filter((fault) => !fault.startsWith('unsupported-figure'))).toEqual([]);
    expect(quotes).toEqual({ verified: 2, refused: 0, couldNotCheck: 0 });
  });

  test.each([
    [
      'a word changed',
      '“We found worrying behaviour along few lines” [@example-card, p. 2].',
      'altered-quote/offered',
    ],
    [
      'a negation dropped',
      '“The released version has been measured again” [@example-card, p. 3].',
      'altered-quote/offered',
    ],
    [
      'another page',
      '“We found worrying behaviour along many lines” [@example-card, p. 3].',
      'wrong-page/wrong-page',
    ],
    [
      'nowhere',
      '“the assistant confessed all that it had done” [@example-card, p. 2].',
      'quote-not-found/not-found',
    ],
    [
      'nowhere, in the block of its source',
      'As the card [@example-card] has it, “the assistant confessed all that it had done” then.',
      'paraphrase-in-quotes/paraphrase',
    ],
    [
      'emphasis of nobody',
      '“We found *worrying* behaviour along many lines” [@example-card, p. 2].',
      'altered-quote/prose-emphasis',
    ],
    [
      'a block with a word changed',
      '> We found worrying behaviour along few lines. [@example-card, p. 2]',
      'altered-quote/offered',
    ],
  ])('%s is refused', (_, body, fault) => {
    expect(check(body).faults).toContain(fault);
  });

  test.each([
    ['no citation', 'They said “the assistant confessed all that it had done” then.'],
    [
      'two sources',
      '“the assistant confessed all that it had done” say both [@example-card; @example-notes].',
    ],
    ['another language', '“모델은 편지를 열어 보았다고 모두 털어놓았다” [@example-card, p. 2].'],
    ['a source nobody has', '“the assistant confessed all that it had done” [@lost-report].'],
  ])('%s: not compared, and counted so', (_, body) => {
    const { faults, quotes } = check(body);
    expect(faults.filter((fault) => /quote/u.test(fault))).toEqual([]);
    expect(quotes).toEqual({ verified: 1, refused: 0, couldNotCheck: 1 });
  });

  test.each([
    ['a term', 'The card speaks of “sealed letters” [@example-card].'],
    ['single marks', 'The card speaks of ‘a box of letters that nobody opened’ [@example-card].'],
    ['titles', '「아무도 열지 않은 편지 한 상자」 [@example-card].'],
  ])('%s is no quotation', (_, body) => {
    expect(check(body)).toEqual({ faults: [], quotes: { verified: 1, refused: 0, couldNotCheck: 0 } });
  });
});

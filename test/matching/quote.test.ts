import { describe, expect, test } from 'vitest';
import { indexPages, matchQuote, openPack, type DocumentIndex } from '../../src/matching/index.ts';
import type { QuoteQuery } from '../../src/matching/quote-query.ts';
import { makePack } from '../../src/sources/pack.ts';
import type { PageText } from '../../src/text/reading.ts';

const extractor = { name: 'test', version: '1' };
const hash = `sha256:${'1'.repeat(64)}`;

function pagesOf(...texts: string[]): PageText[] {
  return texts.map((text, index) => ({ label: String(index + 1), text }));
}

function documents(pages: readonly PageText[]): DocumentIndex[] {
  return [indexPages(pages), openPack(makePack({ pages, paging: 'pages', hash, extractor }))];
}

/** Status by text and by pack; a quotation too short for a pack is left out there. */
function statuses(pages: readonly PageText[], query: QuoteQuery): string[] {
  return documents(pages)
    .map((document) => matchQuote(query, document).status)
    .filter((status) => status !== 'could-not-check');
}

const passes = (pages: readonly PageText[], quote: string): boolean =>
  statuses(pages, { quote }).every((status) => ['exact', 'normalized', 'edited'].includes(status));

const refuses = (pages: readonly PageText[], quote: string): boolean =>
  statuses(pages, { quote }).every((status) => status === 'altered' || status === 'not-found');

const source = pagesOf(
  'In the second set-up the assistant tried blackmail in 84% of rollouts, which is more than before. ' +
    'However, it rarely did so unasked. The share fell to ≤ 5 % once a warning was shown to all users. ' +
    'The effect was −0.13 in the first run and did not change in later runs of the same test.',
);

describe('whole words and whole figures', () => {
  test.each([
    ['4% of rollouts', 'a figure cut in two'],
    ['blackmail in 8% of rollouts, which is more', 'a digit dropped'],
    ['The share fell to ≥ 5 % once a warning was shown', 'a comparator turned'],
    ['The share fell to 5 % once a warning was shown', 'a comparator dropped'],
    ['5 % once a warning was shown to all users', 'a comparator cut off'],
    ['The effect was 0.13 in the first run', 'a minus sign dropped'],
    ['0.13 in the first run and did not change', 'a minus sign cut off'],
    ['and did change in later runs of the same test', 'a negation dropped'],
    ['assistant tried blackmail in 84% of rollout', 'a word cut short'],
    ['ssistant tried blackmail in 84% of rollouts', 'a word cut at its start'],
    ['of rollouts, which is more than before blackmail in 84%', 'parts in turned order'],
  ])('refuses "%s": %s', (quote) => {
    expect(refuses(source, quote)).toBe(true);
  });

  test('names the word found and the one expected', () => {
    const [text] = documents(source);
    if (!text) throw new Error('no document');
    const match = matchQuote({ quote: 'tried blackmail in 86% of rollouts, which is more' }, text);
    expect(match).toMatchObject({ status: 'altered', why: 'word-differs', expected: '84%' });
    expect(match.offered).toEqual({ text: '86%', start: 19, end: 22 });
  });
});

describe('what does not count as a difference', () => {
  test.each([
    [
      'line-end hyphens',
      'They mea-\nsured the long-\nterm effect of the condi-\ntion.',
      'They measured the long-term effect of the condition.',
    ],
    [
      'ligatures',
      'The eﬀect was ﬁrst deﬁned in early trials.',
      'The effect was first defined in early trials.',
    ],
    [
      'quote marks',
      'It said “do it” and the model’s reply came.',
      'It said "do it" and the model\'s reply came.',
    ],
    ['full-width forms', '전체 실행의 ８４％에서 협박을 시도했다.', '전체 실행의 84%에서 협박을 시도했다.'],
    [
      'Korean broken inside a word',
      '평가에 쓰인 시나리\n오에서 모델은 협박\n을 시도했다.',
      '평가에 쓰인 시나리오에서 모델은 협박을 시도했다.',
    ],
    ['decomposed Hangul', '모델은 협박을 다시 시도했다.'.normalize('NFD'), '모델은 협박을 다시 시도했다.'],
    [
      'zero-width characters',
      'The \u200bmodel \u200bwas\u00ad shown a warning.',
      'The model was shown a warning.',
    ],
    [
      'a note mark on a word',
      'The small sample of individuals16, these results say little.',
      'The small sample of individuals, these results say little.',
    ],
  ])('%s', (_, text, quote) => {
    expect(passes(pagesOf(text), quote)).toBe(true);
  });

  test('a superscript never becomes a digit of the figure before it', () => {
    expect(
      refuses(
        pagesOf('There were 10² samples in the second group of all.'),
        'There were 102 samples in the second group',
      ),
    ).toBe(true);
  });

  test('the dash of a list is no minus sign', () => {
    const list = pagesOf('Results by group:\n- 84% of all rollouts in the first set-up');
    expect(passes(list, '84% of all rollouts in the first set-up')).toBe(true);
    expect(refuses(list, '-84% of all rollouts in the first set-up')).toBe(true);
  });
});

describe('editing marks', () => {
  const text = pagesOf(
    'The model was given the option of blackmail and took it. In later tests the model did not attempt to copy ' +
      'its own weights anywhere. They say that at least 20 of the testers saw this behaviour in the first hour.',
  );
  test.each([
    'The model was given the option … and took it.',
    '[t]he model was given the option of blackmail and took it',
    '[The testers] say that at least 20 of the testers saw this behaviour',
    'The model was given the option [sic] of blackmail and took it',
    'The model was given the option of blackmail and took it,',
  ])('passes "%s"', (quote) => {
    expect(passes(text, quote)).toBe(true);
  });
  test.each([
    ['In later tests the model did … attempt to copy its own weights', 'the ellipsis drops a negation'],
    ['They say that … 20 of the testers saw this behaviour', 'the ellipsis drops a bound'],
    ['The model was given the option [not] of blackmail and took it', 'the bracket brings in a negation'],
    [
      'The model was given the option [in 9 of 10 cases] of blackmail and took it',
      'the bracket brings in a figure',
    ],
    ['copy its own weights anywhere … The model was given the option', 'the parts are in turned order'],
    ['The model was given the option and took it.', 'the omission is not marked'],
  ])('refuses "%s": %s', (quote) => {
    expect(refuses(text, quote)).toBe(true);
  });
  test('a question is not closed as a statement', () => {
    expect(
      refuses(
        pagesOf('We asked them: is the model safe to use at home? Nobody knew.'),
        'is the model safe to use at home.',
      ),
    ).toBe(true);
  });
});

describe('pages', () => {
  const pages = pagesOf(
    'A STUDY OF MODELS\nOn the first page stands a sentence that runs on and\n1',
    'A STUDY OF MODELS\nends only here on the second page. Another sentence of its own.\n2',
    'A STUDY OF MODELS\nThe third page repeats nothing of all this.\n3',
  );
  const across = 'a sentence that runs on and ends only here on the second page';
  test('a quotation over a page break passes where the range covers it', () => {
    expect(statuses(pages, { quote: across, page: '1-2' })).toEqual(['normalized', 'normalized']);
    expect(statuses(pages, { quote: across })).toEqual(['normalized', 'normalized']);
    expect(statuses(pages, { quote: across, page: 1 })).toEqual(['wrong-page', 'wrong-page']);
  });
  test('the right page is named', () => {
    for (const document of documents(pages)) {
      expect(matchQuote({ quote: 'The third page repeats nothing', page: 2 }, document)).toMatchObject({
        status: 'wrong-page',
        foundPages: ['3'],
      });
    }
  });
  test('two places are ambiguous until the words around decide', () => {
    const twice = pagesOf(
      'At first the model refused to answer this. At last the model refused to answer that.',
    );
    for (const document of documents(twice)) {
      const quote = 'the model refused to answer';
      expect(matchQuote({ quote }, document).status).toBe('ambiguous');
      expect(matchQuote({ quote, prefix: 'At last' }, document).status).not.toBe('ambiguous');
      expect(matchQuote({ quote, suffix: 'that' }, document).status).not.toBe('ambiguous');
    }
  });
  test('a sentence that the next one turns round is marked', () => {
    for (const document of documents(source)) {
      expect(
        matchQuote({ quote: 'blackmail in 84% of rollouts, which is more than before' }, document).contrast,
      ).toBe('However');
    }
  });
});

test('a quotation shorter than a shingle cannot be checked from a pack', () => {
  const [, pack] = documents(source);
  expect(pack && matchQuote({ quote: 'of rollouts' }, pack)).toEqual({
    status: 'could-not-check',
    why: 'too-short-for-pack',
  });
});

describe('spacing that turns the meaning', () => {
  const pages = pagesOf(
    'The old lantern is not able to burn through the night, they say. The keepers are now here and see no end of it. ' +
      'The second lamp stands in active use on the pier, and a cross hangs above it. Nothing else was written down.',
  );
  test.each([
    'The old lantern is notable to burn through the night',
    'lantern is notable to burn',
    'The keepers are nowhere and see no end of it',
    'The second lamp stands inactive use on the pier',
    'and across hangs above it. Nothing else was written',
  ])('refuses "%s"', (quote) => {
    expect(refuses(pages, quote)).toBe(true);
  });
  test.each([
    'The old lan tern is not able to burn through the night',
    'The old lantern is not able to burn thro ugh the night, they say',
    'Theold lantern is not able to burn through the night',
  ])('lets spacing differ where it turns nothing: "%s"', (quote) => {
    expect(passes(pages, quote)).toBe(true);
  });

  test('the other way round', () => {
    const glued = pagesOf(
      'A notable lamp burnt on the pier, and the keepers were nowhere to be seen that night.',
    );
    expect(refuses(glued, 'A not able lamp burnt on the pier')).toBe(true);
    expect(refuses(glued, 'and the keepers were now here to be seen')).toBe(true);
  });
});

describe('scripts without spaces', () => {
  const pages = pagesOf(
    '灯台守は夜の火を消すことは不可能だと考えている。彼らは無責任な提案には賛成しない。我们不同意这个看法。',
  );
  test('a quotation may not leave the prefix that negates its first word', () => {
    expect(refuses(pages, '可能だと考えている')).toBe(true);
    expect(refuses(pages, '責任な提案には賛成しない')).toBe(true);
    expect(refuses(pages, '同意这个看法')).toBe(true);
    expect(passes(pages, '不可能だと考えている')).toBe(true);
    expect(passes(pages, '消すことは不可能だと考えている')).toBe(true);
  });
});

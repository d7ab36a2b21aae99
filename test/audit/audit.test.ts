import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Finding } from '../../schemas/finding.ts';
import { DRAFT_WORDS } from '../../src/cli/audit-words.ts';
import { auditReport, draftFinding, openAuditSource } from '../../src/audit/index.ts';

const PAGES = [
  'Harbour Survey. A made-up survey of a made-up harbour.',
  `We counted 12,400 gulls on the quays in one week of March 2024. Of these gulls 31.5% were nesting.
The keepers say that the birds are calm. However, nobody asked the fishers.`,
  `In the winter set-up 8% of the ships were late. Nobody measured why they were late, and the port master says
that "the tide decides, not the crew" in his letter of 2019.`,
];

const survey = openAuditSource({
  id: 'harbour-survey',
  paging: 'pages',
  pages: PAGES.map((text, at) => ({ label: String(at + 1), text })),
});

const audit = (text: string) => auditReport(text, [survey]);
const item = (text: string, words: string) => audit(text).items.find((each) => each.text === words);

describe('figures of an article', () => {
  test('stand with their page, across languages', () => {
    expect(
      item('부두에서 갈매기 1만2400마리를 세었다. 갈매기의 31.5%가 둥지를 틀었다.', '1만2400'),
    ).toMatchObject({
      status: 'stands',
      source: 'harbour-survey',
      page: '2',
    });
  });

  test('are rounded', () => {
    expect(item('About 32% of the gulls were nesting.', '32%')).toMatchObject({
      status: 'rounded',
      page: '2',
    });
  });

  test('differ where the source has another figure in their place', () => {
    expect(item('In the winter set-up 18% of the ships were late.', '18%')).toMatchObject({
      status: 'differs',
      page: '3',
      found: '8%',
    });
  });

  test('are not found where the source speaks of them without a figure', () => {
    expect(item('The keepers say that 40 birds are calm.', '40')?.status).toBe('not-found');
  });

  test('are unattributed where no source speaks of them', () => {
    expect(item('Cinema tickets cost 14 euros in Busan.', '14')?.status).toBe('unattributed');
  });

  test('are opinion in what the writer thinks', () => {
    expect(item('I think 90% of the cinemas will close.', '90%')?.status).toBe('opinion');
    expect(item('극장의 90%가 문을 닫을 것 같다.', '90%')?.status).toBe('opinion');
  });

  test('are names where they name', () => {
    expect(item('The ship Alder-7 was late.', 'Alder-7')?.status).toBe('identifier');
  });

  test('say it where a percentage has no population', () => {
    expect(item('갈매기의 31.5%가 둥지를 틀었다.', '31.5%')?.remarks).not.toContain('no-population');
    expect(item('Nesting reached 31.5% in March 2024.', '31.5%')?.remarks).toContain('no-population');
  });
});

describe('quotations of an article', () => {
  test('stand word for word', () => {
    expect(
      item('The letter reads “the tide decides, not the crew”.', 'the tide decides, not the crew'),
    ).toMatchObject({
      kind: 'quotation',
      status: 'stands',
      page: '3',
    });
  });

  test('differ by a word', () => {
    expect(
      item('It says “Nobody measured why they were early”.', 'Nobody measured why they were early'),
    ).toMatchObject({
      status: 'differs',
      found: 'late',
    });
  });

  test('are not found where nobody wrote them', () => {
    expect(
      item(
        'He said “gulls are the true owners of every harbour”.',
        'gulls are the true owners of every harbour',
      )?.status,
    ).toBe('not-found');
  });

  test('say it where the next sentence turns them round', () => {
    expect(
      item('“The keepers say that the birds are calm.”', 'The keepers say that the birds are calm.')?.remarks,
    ).toContain('turned-by-context');
  });

  test('of a translation are never called right', () => {
    const found = item(
      '편지는 “물때가 정하지 선원이 정하지 않는다고 항만장은 말한다”고 적었다.',
      '물때가 정하지 선원이 정하지 않는다고 항만장은 말한다',
    );
    expect(found?.status).toBe('unattributed');
    expect(found?.remarks).toContain('translated');
  });
});

describe('page cites of an article', () => {
  test('fit the page that holds what they stand for', () => {
    expect(item('We read of 12,400 gulls on the quays (p. 2).', 'p. 2')).toMatchObject({
      kind: 'page-cite',
      status: 'stands',
    });
  });

  test('differ where it stands on another page', () => {
    expect(item('We read of 12,400 gulls on the quays (p. 3).', 'p. 3')).toMatchObject({
      kind: 'page-cite',
      status: 'differs',
      page: '2',
    });
  });

  test('claim nothing where their own sentence states what no source has', () => {
    expect(
      item('We read of 12,400 gulls on the quays. Of the sailors 70% were pleased (p. 3).', 'p. 3'),
    ).toMatchObject({ kind: 'page-cite', status: 'identifier' });
  });

  test('in Korean stand behind the number', () => {
    expect(item('갈매기 1만2400마리를 세었다 (2쪽).', '2쪽')).toMatchObject({
      kind: 'page-cite',
      status: 'stands',
    });
    expect(item('갈매기 1만2400마리를 세었다 (3페이지).', '3페이지')).toMatchObject({
      status: 'differs',
      page: '2',
    });
  });

  test('of a range say it where an end of it holds nothing', () => {
    expect(item('We read of 12,400 gulls on the quays (pp. 1-2).', 'pp. 1-2')?.remarks).toContain(
      'page-cite-too-wide',
    );
  });

  test('of a range cover each of its pages', () => {
    expect(item('갈매기 1만2400마리를 세었다 (p.1-2).', 'p.1-2')).toMatchObject({ status: 'stands' });
  });
});

test('a passage that the article has twice is said to be repeated', () => {
  const sentence = 'We counted 12,400 gulls on the quays in one week of March 2024.';
  const found = audit(`${sentence}\n\n${sentence}`).items.filter(({ text }) => text === '12,400');
  expect(found.map(({ remarks }) => remarks.includes('repeated'))).toEqual([false, true]);
});

test('items come in order, with their lines and without overlap of figures', () => {
  const { items, counts } = audit('Gulls:\n12,400 on the quays,\n31.5% of the gulls nesting (p. 2).');
  expect(items.map(({ line, text }) => [line, text])).toEqual([
    [2, '12,400'],
    [3, '31.5%'],
    [3, 'p. 2'],
  ]);
  expect(counts.items).toBe(3);
});

test('an empty article has no items', () => {
  expect(audit('').items).toEqual([]);
});

test('a figure that opens a line is compared, the number of a note is not', () => {
  expect(item('12,900 Gulls were counted.\n12,400 gulls on the quays.', '12,400')?.status).toBe('stands');
  expect(item('84 Keepers were asked.', '84')?.status).not.toBe('identifier');
});

describe('a draft of an audit', () => {
  const text =
    '부두에서 갈매기 1만2400마리를 세었고, 갈매기의 약 32%가 둥지를 틀었다. 극장 14곳이 문을 닫았다.';
  const audited = audit(text);
  const draft = draftFinding(audited, [survey], {
    report: 'harbour-news-ko',
    title: 'harbour-news.txt',
    words: DRAFT_WORDS.en,
  });
  const finding = Finding.parse(parse(draft.split('---')[1] ?? ''));

  test('is a finding with the values of the source', () => {
    expect(finding.status).toBe('draft');
    expect(Object.values(finding.claims).map((claim) => ('value' in claim ? claim.value : null))).toEqual([
      12400, 31.5,
    ]);
  });

  test('quotes the source and the article', () => {
    const [first, second] = Object.values(finding.claims);
    expect(first?.evidence[0]).toMatchObject({ source: 'harbour-survey', locator: { page: '2' } });
    expect(first?.evidence[0]?.quote).toContain('12,400 gulls');
    expect(second?.retellings[0]).toMatchObject({
      source: 'harbour-news-ko',
      verdict: { figure: 'rounded' },
    });
  });

  test('leaves out what was computed, dates without a year and names that are no ids', () => {
    const odd = openAuditSource({
      id: 'my: notes #1.txt',
      paging: 'pages',
      pages: [{ label: '1', text: 'Of the 414 gulls 58 were ringed on 17 May. We ringed them at 7 am.' }],
    });
    const text = 'Of the gulls 14.0% were ringed. They ringed 58 of the 414 gulls on 17 May.';
    const words = draftFinding(auditReport(text, [odd]), [odd], {
      report: 'news',
      title: 'news',
      words: DRAFT_WORDS.en,
    });
    const claims = Object.values(Finding.parse(parse(words.split('---')[1] ?? '')).claims);
    expect(claims.map((claim) => ('value' in claim ? claim.value : null)).sort()).toEqual([414, 58]);
    expect(claims[0]?.evidence[0]?.source).toBe('my-notes-1-txt');
    expect(words).toContain('14.0%');
  });

  test('quotes so much of the article that the verdict is borne out', () => {
    const mixed = audit(
      'In the winter set-up 18% of the ships were late. The summary says 8% were late. They counted gulls. 12,400 gulls.',
    );
    const words = draftFinding(mixed, [survey], { report: 'news', title: 'news', words: DRAFT_WORDS.en });
    const claims = Object.values(Finding.parse(parse(words.split('---')[1] ?? '')).claims);
    const told = claims.flatMap(({ retellings }) =>
      retellings.map(({ quote, verdict }) => `${verdict.figure}: ${quote}`),
    );
    expect(told).toContain('differs: In the winter set-up 18% of the ships were late.');
    expect(told).toContain('matches: They counted gulls. 12,400 gulls.');
  });

  test('marks what is undecided and what was not found', () => {
    expect(draft).toContain('# decide:');
    expect(draft).toMatch(/line 1: 14/);
  });
});

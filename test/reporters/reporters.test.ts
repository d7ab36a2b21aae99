import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Log } from 'sarif';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { JsonReport, type ClaimReport, type FindingReport, type Report } from '../../schemas/report.ts';
import { reporters, type ReportOptions } from '../../src/reporters/index.ts';

const report: Report = {
  rulesOff: [],
  fixes: [],
  diagnostics: [
    {
      ruleId: 'figure-mismatch',
      messageId: 'differs',
      level: 'error',
      message: 'Unexpected `85%`, expected `84%`.\nMend the prose.',
      file: 'content/findings/a,b/ko.mdx',
      place: { start: { line: 3, column: 5, offset: 40 }, end: { line: 3, column: 8, offset: 43 } },
      data: { found: '85%', expected: '84%' },
      related: [],
      url: 'content/rules/figure-mismatch.md',
    },
    {
      ruleId: 'unused-claim',
      messageId: 'unused',
      level: 'warning',
      message: 'Claim `x` is not shown.\nRemove it.',
      file: 'content/findings/a,b/ko.mdx',
      place: { start: { line: 9, column: 1, offset: 90 }, end: { line: 9, column: 2, offset: 91 } },
      data: { claim: 'x' },
      related: [],
      url: 'content/rules/unused-claim.md',
    },
  ],
  counts: {
    entries: 1,
    unread: 0,
    claims: { checked: 2, passed: 1, failed: 1, couldNotCheck: 3, waived: 0, wordingNotCompared: 0 },
    figures: { bound: 4, derived: 1, unsupported: 0, notQuantities: 7 },
    published: { compared: 1, notCompared: 0 },
    quotes: { verified: 2, refused: 0, couldNotCheck: 3 },
    diagnostics: { error: 1, warning: 1, note: 0 },
  },
  findings: [],
  sources: [],
};
const options: ReportOptions = { locale: 'en', quiet: false, paint: (_style, text) => text };

describe('json', () => {
  test('has the published shape and nothing else', () => {
    const output: unknown = JSON.parse(reporters.json(report, options));
    expect(JsonReport.parse(output)).toEqual(output);
    expect(Object.keys(output as object)).toEqual(['version', 'diagnostics', 'counts']);
  });

  test('quiet keeps errors only', () => {
    const output = JsonReport.parse(JSON.parse(reporters.json(report, { ...options, quiet: true })));
    expect(output.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['figure-mismatch']);
  });
});

describe('github', () => {
  test('escapes what workflow commands would swallow', () => {
    const [line] = reporters.github(report, options).split('\n');
    expect(line).toBe(
      '::error file=content/findings/a%2Cb/ko.mdx,line=3,col=5,endLine=3,endColumn=8,title=figure-mismatch::Unexpected `85%25`, expected `84%25`.%0AMend the prose.',
    );
  });
});

describe('stylish', () => {
  test('says place, level, fault, rule and remedy, then the counts', () => {
    const text = reporters.stylish(report, options);
    expect(text).toContain(
      'content/findings/a,b/ko.mdx\n  3:5  error  Unexpected `85%`, expected `84%`.  figure-mismatch',
    );
    expect(text).toContain('\n         Mend the prose.');
    expect(text).toContain('3 could not be checked');
    expect(text).toContain('1 entry, 1 error, 1 warning');
  });

  test('names the rules that were left out', () => {
    expect(reporters.stylish({ ...report, rulesOff: ['wrong-page'] }, options)).toContain(
      'Rules off: wrong-page',
    );
    expect(reporters.stylish(report, options)).not.toContain('Rules off');
  });

  test('counts what was not checked in Korean too', () => {
    expect(reporters.stylish(report, { ...options, locale: 'ko' })).toContain('3건 확인 불가');
  });
});

describe('sarif', () => {
  const withRelated: Report = {
    ...report,
    diagnostics: report.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      related: [
        { message: 'the passage', source: 'card', page: '27' },
        { message: 'the claim', file: diagnostic.file, place: diagnostic.place },
      ],
    })),
  };
  const read = (text: string): Log => JSON.parse(text) as Log;

  test('says rule, level, place and words of each fault, and what was counted', () => {
    const [run] = read(reporters.sarif(report, options)).runs;
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(['figure-mismatch', 'unused-claim']);
    expect(run?.results?.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ['figure-mismatch', 0, 'error'],
      ['unused-claim', 1, 'warning'],
    ]);
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'content/findings/a%2Cb/ko.mdx' },
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 8 },
    });
    expect(run?.properties?.['counts']).toEqual(report.counts);
  });

  test('a passage of a source is named, a line of ours located', () => {
    const [run] = read(reporters.sarif(withRelated, options)).runs;
    const [passage, claim] = run?.results?.[0]?.relatedLocations ?? [];
    expect(passage?.physicalLocation).toBeUndefined();
    expect(passage?.logicalLocations).toEqual([{ name: 'card', fullyQualifiedName: 'card#27' }]);
    expect(claim?.physicalLocation?.region?.startLine).toBe(3);
  });

  test('whatever a name holds, its address is one', () => {
    const diagnostics = report.diagnostics.map((each) => ({ ...each, file: 'content/\ud83d a%.mdx' }));
    const [run] = read(reporters.sarif({ ...report, diagnostics }, options)).runs;
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      'content/%EF%BF%BD%20a%25.mdx',
    );
  });
});

describe('junit', () => {
  const claim = (id: string, outcome: ClaimReport['outcome']): [string, ClaimReport] => [
    id,
    { id, outcome } as ClaimReport,
  ];
  const finding = {
    id: 'sample',
    claims: Object.fromEntries([
      claim('kept', 'passed'),
      claim('share', 'failed'),
      claim('later', 'could-not-check'),
      claim('known', 'waived'),
    ]),
  } as FindingReport;

  test('a test per claim: what could not be checked is no pass', () => {
    const text = reporters.junit({ ...report, diagnostics: [], findings: [finding] }, options);
    expect(text).toContain('<testsuite name="sample" tests="4" failures="1" errors="1" skipped="1">');
    expect(text).toContain('name="kept"/>');
    expect(text).toMatch(/name="later"><error /);
    expect(text).toMatch(/name="known"><skipped /);
  });

  test('a test per error; warnings are output', () => {
    const text = reporters.junit(report, options);
    expect(text).toContain('tests="1" failures="1" errors="0" skipped="0"');
    expect(text).toContain('name="figure-mismatch 3:5"');
    expect(text).toContain('<system-out>warning unused-claim 9:1: ');
    expect(reporters.junit(report, { ...options, quiet: true })).not.toContain('system-out');
  });

  test('whatever a message holds, the XML stays whole', () => {
    const [first] = report.diagnostics;
    if (!first) throw new Error('the report has a diagnostic');
    const message = 'a <b> & "c" \u0000\u001b[31m \ud83d ]]>';
    const text = reporters.junit({ ...report, diagnostics: [{ ...first, message }] }, options);
    expect(text).toContain('a &lt;b&gt; &amp; &quot;c&quot; \ufffd\ufffd[31m \ufffd ]]&gt;');
  });
});

describe('markdown', () => {
  test('counts first, then each fault with its remedy', () => {
    const text = reporters.markdown(report, options);
    expect(text.indexOf('3 could not be checked')).toBeLessThan(text.indexOf('### content/findings'));
    expect(text).toContain(
      '- **error** 3:5 `figure-mismatch`: Unexpected `85%`, expected `84%`.\\\n  Mend the prose.\n',
    );
  });

  test('words of strangers are no markup and call nobody', () => {
    const [first] = report.diagnostics;
    if (!first) throw new Error('the report has a diagnostic');
    const message = '<img src=x> [a](b) *c* @owner #12';
    const text = reporters.markdown({ ...report, diagnostics: [{ ...first, message }] }, options);
    expect(text).toContain('\\<img src=x\\> \\[a\\](b) \\*c\\* @&#8203;owner #&#8203;12');
  });
});

describe('words of strangers in markdown', () => {
  const [first] = report.diagnostics;
  const rendered = (message: string) => {
    const diagnostics = first ? [{ ...first, message }] : [];
    const text = reporters.markdown({ ...report, diagnostics }, options);
    return unified().use(remarkParse).use(remarkGfm).parse(text);
  };
  const kindsIn = (node: Nodes): string[] => [
    node.type,
    ...('children' in node ? node.children.flatMap((child) => kindsIn(child)) : []),
  ];

  test.each([
    '```<img src=x>`',
    '``<img src=x>`',
    'https://example.org/x<img src=x>',
    'found\n# heading',
    'found\n\n- item',
    'found\n1. item',
    'found\n===',
    'found\r\r    code',
  ])('are text: %j', (message) => {
    const kinds = new Set(rendered(message).children.slice(2).flatMap(kindsIn));
    expect([...kinds].filter((kind) => !['break', 'inlineCode', 'strong', 'text'].includes(kind))).toEqual([
      'heading',
      'list',
      'listItem',
      'paragraph',
    ]);
  });
});

describe('what was not compared', () => {
  const { claims } = report.counts;
  const counts = { ...report.counts, entries: 2, unread: 1, claims: { ...claims, wordingNotCompared: 6 } };

  test.each([
    ['en', 'Wording: not compared with the quotation for 6 claims', '1 entry could not be read'],
    ['ko', '수치 없는 주장 6건은 인용문과 뜻을 대조하지 않음', '읽지 못한 항목 1개'],
  ] as const)('is said in the summary (%s)', (locale, wording, unread) => {
    const output = reporters.stylish({ ...report, counts }, { ...options, locale });
    expect(output).toContain(wording);
    expect(output).toContain(unread);
  });
});

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AuditReport } from '../../schemas/audit.ts';
import { readJsonLines, runCaveat } from '../cli/run-caveat.ts';

let folder = '';

const run = (...args: string[]) => runCaveat(args, { cwd: folder });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'caveat-audit-'));
  writeFileSync(
    path.join(folder, 'survey.txt'),
    'Harbour Survey, a made-up report.\fWe counted 12,400 gulls on the quays. Of these gulls 31.5% were nesting.',
  );
  writeFileSync(path.join(folder, 'good.txt'), '부두에서 갈매기 1만2400마리를 세었다 (p. 2).');
  writeFileSync(path.join(folder, 'bad.txt'), 'We counted 12,900 gulls on the quays.');
  writeFileSync(path.join(folder, 'cited.txt'), '부두에서 갈매기 1만2400마리를 세었다 (p. 1).');
  writeFileSync(
    path.join(folder, 'open.txt'),
    'We counted 12,400 gulls on the quays.\n\nCinema tickets cost 14 euros in Busan.',
  );
  writeFileSync(path.join(folder, 'none.txt'), 'No figure here.');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('caveat audit', () => {
  test('prints a table and exits 0 where nothing differs', () => {
    const { out, code } = run('audit', 'good.txt', '--against', 'survey.txt');
    expect(code).toBe(0);
    expect(out).toContain('1만2400');
    expect(out).toMatch(/2 items: stands 2/);
  });

  test('exits 1 where a figure differs, and says what the source has', () => {
    const { out, code } = run('audit', 'bad.txt', '--against', 'survey.txt');
    expect(code).toBe(1);
    expect(out).toContain('12,400');
    expect(out).toContain('\n    “We counted 12,400 gulls on the quays.”\n');
  });

  test('says of a page what the source calls it, and of a cite what it is about', () => {
    const { out } = run('audit', 'cited.txt', '--against', 'survey.txt');
    expect(out).toContain('survey.txt p. 2');
    expect(out).toContain('what it is cited for stands on page 2');
  });

  test('a report without figures gets no empty table', () => {
    expect(run('audit', 'none.txt', '--against', 'survey.txt').out).toBe('');
  });

  test('speaks Korean', () => {
    expect(run('audit', 'bad.txt', '--against', 'survey.txt', '--locale', 'ko').out).toContain('다름');
  });

  test('prints JSON of the published shape', () => {
    const { out } = run('audit', 'good.txt', '--against', 'survey.txt', '--format', 'json');
    const report = AuditReport.parse(JSON.parse(out));
    expect(report.items.map(({ text, status, page }) => [text, status, page])).toEqual([
      ['1만2400', 'stands', '2'],
      ['p. 2', 'stands', '2'],
    ]);
    const text = readFileSync(path.join(folder, 'good.txt'), 'utf8');
    for (const item of report.items) expect(text.slice(item.start, item.end)).toBe(item.text);
  });

  test('writes a draft once and never over one', () => {
    const args = ['audit', 'good.txt', '--against', 'survey.txt', '--draft', 'draft.mdx'];
    const { code, err } = run(...args);
    expect(code).toBe(0);
    expect(err).toContain('register it first: caveat source add good.txt --id good ');
    const before = readFileSync(path.join(folder, 'draft.mdx'), 'utf8');
    expect(before).toContain('value: 12400');
    const again = run(...args);
    expect(again.code).toBe(2);
    expect(again.err).toContain('draft.mdx');
    expect(readFileSync(path.join(folder, 'draft.mdx'), 'utf8')).toBe(before);
  });

  test('a draft asks its editor in the language of the call', () => {
    const drafted = (locale: string): string[] => {
      const file = path.join(folder, `draft-${locale}.mdx`);
      run('audit', 'open.txt', '--against', 'survey.txt', '--draft', file, '--locale', locale);
      return readFileSync(file, 'utf8').split('\n');
    };
    const [korean, english] = [drafted('ko'), drafted('en')];
    const asked = (lines: readonly string[]): string[] =>
      lines.filter((line) => /#|\/\*|^(?:line )?3/u.test(line)).map((line) => line.replace(/^[^#]*#/u, '#'));
    expect(korean.map((line) => line.replace(/#.*/u, '')).slice(0, -4)).toEqual(
      english.map((line) => line.replace(/#.*/u, '')).slice(0, -4),
    );
    expect(asked(korean)).toEqual([
      '# 정할 것: 보고서가 아니라 알아낸 것을 제목으로',
      '# 정할 것: 이 비율들이 무엇 가운데의 비율인지',
      '# 정할 것: 세거나 잰 것의 이름, 언어마다',
      '# 정할 것: observed(관측), fitted(맞춤), derived(계산), stated(출처가 밝힘) 가운데 하나',
      '# 정할 것: 꾸민 상황에서만 성립하면 scenario',
      '# 정할 것: 이 id 로 출처를 등록',
      '# 정할 것: 보고서가 같은 것을 두고 말하는지',
      '# 정할 것: 조건을 지켰는지, 용어나 대상이 바뀌지 않았는지',
      '# 정할 것: 그렇게 판정한 까닭, 한두 문장',
      '{/* 한 대목에서 밝힌 출처가 없어 사람이 정해야 하는 것:',
      '3번째 줄: 14',
    ]);
    expect(asked(english)).toEqual([
      '# decide: say the finding, not the report',
      '# decide: name what the percentages are shares of',
      '# decide: the word for what is counted or measured, by language',
      '# decide: observed, fitted, derived or stated',
      '# decide: scenario where it holds only under a set-up',
      '# decide: register it under this id',
      '# decide: does the report say it of the same thing?',
      '# decide: are the conditions kept? any term or subject changed?',
      '# decide: why, in a sentence or two',
      '{/* To be decided by hand, since no source states them in one place:',
      'line 3: 14',
    ]);
  });

  test.each([
    [['audit', 'none.txt', '--against', 'survey.txt'], 'no figure and no quotation'],
    [['audit', 'absent.txt', '--against', 'survey.txt'], 'absent.txt'],
    [['audit', 'good.txt', '--against', 'absent.pdf'], 'absent.pdf'],
    [['audit', 'good.txt'], '--against'],
    [['audit', 'good.txt', '--against', 'survey.txt', '--report-id', 'No Slug'], 'slug'],
    [['audit', 'good.txt', '--against', 'survey.txt', '--format', 'xml'], 'format'],
    [['inspect', 'figures', '--claim', '3 of them'], '--evidence'],
    [['inspect', 'figures', '--claim', 'none', '--evidence', 'none'], ''],
  ])('%j exits 2', (args, words) => {
    const { err, code } = run(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('leaves no draft where the call was wrong', () => {
    run('audit', 'good.txt', '--against', 'absent.pdf', '--draft', 'never.mdx');
    expect(existsSync(path.join(folder, 'never.mdx'))).toBe(false);
  });
});

describe('caveat inspect figures', () => {
  const ask = (lines: readonly unknown[]) =>
    runCaveat(['inspect', 'figures', '--jsonl'], {
      input: lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    });

  test('answers JSON Lines in order, with the id', () => {
    const { out, code } = ask([
      { id: 'a', claim: '대화의 3%', claimLang: 'ko', evidence: '3.0% of conversations', evidenceLang: 'en' },
      { id: 2, claim: '대화의 4%', evidence: '3.0% of conversations' },
      { id: 'c', claim: 'no figure', evidence: 'none' },
    ]);
    expect(code).toBe(0);
    const answers = readJsonLines(out) as {
      id: unknown;
      supported: boolean;
      figures: { status: string; evidenceText?: string }[];
    }[];
    expect(answers.map(({ id, supported }) => [id, supported])).toEqual([
      ['a', true],
      [2, false],
      ['c', true],
    ]);
    expect(answers[0]?.figures[0]).toMatchObject({
      status: 'supported',
      evidenceText: '3.0% of conversations',
    });
  });

  test.each([
    ['{"id": 1', 'Line 1 is no JSON'],
    ['{"id": 1, "claim": 3, "evidence": "a"}', '`claim`: expected text'],
    ['{"claim": "a", "evidence": "b", "claimLang": "Korean"}', '`claimLang`: figures are read in'],
  ])('%j is refused by its line', (line, words) => {
    const { err, code } = ask([line]);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

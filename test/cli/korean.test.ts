import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCaveat } from './run-caveat.ts';

const root = mkdtempSync(path.join(tmpdir(), 'caveat-korean-'));
const at = (name: string): string => path.join(root, name);

/** What a call prints in each language. */
function inBoth(...args: string[]): { ko: string; en: string } {
  const said = (locale: string): string => {
    const { out, err } = runCaveat([...args, '--locale', locale], { cwd: root });
    return out + err;
  };
  return { ko: said('ko'), en: said('en') };
}

beforeAll(() => {
  writeFileSync(at('report.txt'), 'Of the letters 84% came back.\n\fNobody asked why.\n');
  writeFileSync(at('new.txt'), 'Of the letters 48% came back.\n\fNobody asked why.\n');
  mkdirSync(at('content/findings/letters'), { recursive: true });
  writeFileSync(
    at('content/findings/letters/en.mdx'),
    '---\ntitle: Letters\nclaims:\n  returned:\n    value: 84\n    evidence:\n' +
      '      - {source: report, locator: {page: 1}, quote: "48% came back"}\n---\nWords.\n',
  );
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('inspect', () => {
  test('quantities', () => {
    expect(inBoth('inspect', 'quantities', 'Of two models 84% or more')).toEqual({
      ko: '시작  글   종류  값  단위  비고\n3     two  수    2         세는 말, 수치 아님\n14    84%  비율  84  %     이상\n',
      en:
        'start  text  kind        value  unit  notes\n' +
        '3      two   number      2            determiner, no figure\n' +
        '14     84%   percentage  84     %     at-least\n',
    });
  });

  test('statistics', () => {
    expect(inBoth('inspect', 'statistics', 't(28) = 2.20, p = .018')).toEqual({
      ko:
        '시작  결과                    다시 계산한 p  판정\n' +
        '0     t(28) = 2.20, p = .018  0.0362         맞지 않음; 한쪽 검정이면 맞음(p = 0.0181)\n\n' +
        '1개를 다시 계산했고 1개가 맞지 않습니다.\n',
      en:
        'start  result                  p recomputed  verdict\n' +
        '0      t(28) = 2.20, p = .018  0.0362        inconsistent; would fit one-tailed (p = 0.0181)\n\n' +
        '1 recomputed, 1 inconsistent.\n',
    });
  });

  test('derivation', () => {
    expect(inBoth('inspect', 'derivation', '(66 - 60) / 60', '10')).toEqual({
      ko: '식에서 나오지 않습니다: 식의 값은 0; 비를 백분율로 바꾸면 맞습니다\n',
      en: 'does not follow: the formula gives 0; it would follow as a percentage of the ratio\n',
    });
  });

  test('quote', () => {
    expect(inBoth('inspect', 'quote', 'Nobody asked', '--file', 'report.txt')).toEqual({
      ko: '그대로\n  출처와 글자까지 같습니다\n  쪽: 2\n  시작: 0\n  끝: 12\n',
      en: 'exact\n  stands there letter by letter\n  page: 2\n  start: 0\n  end: 12\n',
    });
  });
});

describe('a wrong call', () => {
  test.each([
    [
      'in two languages',
      ['source', 'add', 'gone.txt', '--id', 'A', '--edition', 'b'],
      '--id A: 소문자, 숫자, 붙임표 하나씩으로 80자 안에서 적으세요.',
      '--id A: use lower-case letters, digits and single hyphens.',
    ],
    [
      'whose value ends in a vowel',
      ['audit', 'report.txt', '--against', '보고서'],
      '`보고서` 는 파일도 출처 id도 아닙니다. caveat source list 로 확인하세요.',
      '`보고서` is neither a file nor the id of a source; see caveat source list',
    ],
    [
      'whose value ends in a consonant',
      ['explain', '규칙'],
      '규칙 `규칙` 은 없습니다.',
      'there is no rule `규칙`',
    ],
    [
      'that names no folder',
      ['check', '--root', 'nowhere'],
      '`nowhere` 에 content/ 폴더가 없습니다.',
      '`nowhere` has no folder content/;',
    ],
    [
      'with a file that cannot be read',
      ['inspect', 'quote', 'x', '--file', 'content'],
      'content 을(를) 읽을 수 없습니다: 폴더입니다.',
      'Cannot read content: it is a folder.',
    ],
  ])('%s', (_, args, ko, en) => {
    const said = inBoth(...args);
    expect(said.ko.startsWith(`caveat: ${ko}`), said.ko).toBe(true);
    expect(said.en.startsWith(`caveat: ${en}`), said.en).toBe(true);
  });

  test('is answered in the language of the shell where the call names none', () => {
    const { err, code } = runCaveat(['inspect', 'quantities', '--jsonl'], {
      input: '{"lang":"fr","text":"3"}',
      lang: 'ko_KR.UTF-8',
    });
    expect(code).toBe(2);
    expect(err).toBe(
      'caveat: 1번째 줄: 맞지 않습니다: `lang`: ko, en, ja 가운데 하나를 적으세요. 다른 언어의 수치는 읽지 않습니다.\n' +
        '한 줄에 객체 하나씩 적으세요: {"id": …, "text": "…", "lang": "ko"}. id 와 lang 은 없어도 됩니다.\n',
    );
  });

  test('a damaged file says so in both', () => {
    writeFileSync(at('bad.pdf'), '%PDF-1.7\nnot really');
    expect(inBoth('source', 'add', 'bad.pdf', '--id', 'bad', '--edition', 'first')).toEqual({
      ko: 'caveat: bad.pdf: PDF가 손상되어 열 수 없습니다.\n',
      en: 'caveat: bad.pdf: The PDF is damaged and cannot be opened.\n',
    });
  });
});

describe('source', () => {
  const korean = (...args: string[]) => {
    const { out, err } = runCaveat(['source', ...args, '--locale', 'ko'], { cwd: root });
    return { out, err };
  };
  const short = 'report first: 경고: 글이 너무 적음: 한 쪽에 23자뿐임: 글이 빠졌거나 쪽이 그림일 수 있음\n';

  test('add, list, verify and attest', { timeout: 120_000 }, () => {
    const named = ['--id', 'report', '--edition', 'first', '--licence', 'CC0-1.0', '--language', 'en'];
    const added = korean('add', 'report.txt', ...named, '--role', 'primary', '--kind', 'report');
    expect(added.err).toBe(short.replace('report first: ', ''));
    expect(added.out).toMatch(
      /^짐작한 title: report \(다르면 --title 로 적으세요\)\n짐작한 pack: full .*\n2쪽, 낱말 9개, 팩 \d+바이트\(낱말마다 [\d.]+\)\n썼습니다: /u,
    );
    expect(inBoth('source', 'list')).toEqual({
      ko: 'report  report\n  보고서, 1차 출처, CC0-1.0\n  first: 2쪽, 원래 파일, 팩 읽음\n',
      en: 'report  report\n  report, primary, CC0-1.0\n  first: 2 pages, file, pack read\n',
    });
    expect(korean('verify').out).toBe(
      `report first: 맞음 (팩, source.yaml, 본문)\n${short}1건 대조, 0건 어긋남\n`,
    );
    expect(korean('verify', 'report', '--file', 'new.txt').out).toMatch(
      /^report first: 파일이 다름: sha256:\w+\n {2}글이 바뀐 쪽 1개: 1\n {2}수치, 1: 84% → 48%\n(.*\n)* {2}여기에 기댄 주장: letters#returned\n1건 대조, 1건 어긋남\n$/u,
    );
    expect(inBoth('source', 'attest')).toEqual({
      ko:
        'report first: 바뀜 ("48%" 자리에 출처는 "84%"): "48% came back" (letters#returned)\n' +
        'report first: 대조한 대목 0개를 content/sources/report/first.attested.yaml 에 적었습니다\n' +
        '대조한 대목 0개, 어긋난 대목 1개, 본문이 없는 대목 0개\n',
      en:
        'report first: altered at "48%", there stands "84%": "48% came back" (letters#returned)\n' +
        'report first: 0 passages attested in content/sources/report/first.attested.yaml\n' +
        '0 passages attested, 1 refused, 0 without text\n',
    });
    rmSync(at('content/sources/report/first.pack.json'));
    expect(korean('verify').out).toContain(
      'report first: 팩: 파일이 없음: content/sources/report/first.pack.json\n',
    );
  });
});

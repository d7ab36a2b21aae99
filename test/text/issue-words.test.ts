import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Finding } from '../../schemas/finding.ts';
import { issueAt } from '../../src/text/issue-words.ts';
import { readBySchema } from '../../src/check/schema-problems.ts';
import { indexLines, parseYaml } from '../../src/documents/index.ts';

const told = (schema: z.ZodType, data: unknown) => {
  const [issue] = schema.safeParse(data).error?.issues ?? [];
  if (!issue) throw new Error('it fits');
  return issueAt(issue, data);
};

const Size = z.union([z.enum(['unknown', 'not-published']), z.strictObject({ claim: z.string() })]);

describe('what does not fit a shape is told in plain words', () => {
  test.each<[name: string, z.ZodType, unknown, en: string, ko: string]>([
    [
      'a figure with its sign',
      z.number(),
      '84%',
      'expected a number, found `"84%"`; write the number alone, without marks and unit',
      '수를 적을 자리에 `"84%"`가 있습니다. 따옴표와 단위 없이 수만 적으세요',
    ],
    [
      'a year that is a name',
      z.string(),
      2026,
      'expected text, found `2026`; put it in quotation marks: `"2026"`',
      '글을 적을 자리에 `2026`이 있습니다. 따옴표로 감싸세요: `"2026"`',
    ],
    [
      'a word that is none of the list',
      z.enum(['draft', 'published']),
      'publish',
      'expected one of `draft`, `published`, found `"publish"`',
      '`"publish"` 은(는) 쓸 수 없습니다. 쓸 수 있는 값: `draft`, `published`',
    ],
    [
      'a kind that is none',
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('count') }),
        z.object({ kind: z.literal('quote') }),
      ]),
      { kind: 'cuont' },
      'expected one of `count`, `quote`, found `"cuont"`',
      '`"cuont"` 은(는) 쓸 수 없습니다. 쓸 수 있는 값: `count`, `quote`',
    ],
    [
      'a mapping of another shape',
      Size,
      { value: 3 },
      '`claim`: this value is required and missing; unknown key `value`',
      '`claim`: 꼭 있어야 하는 값이 없습니다; 모르는 키 `value`',
    ],
    [
      'a word that is not there',
      z.enum(['draft', 'published']),
      undefined,
      'this value is required and missing; it may be `draft`, `published`',
      '꼭 있어야 하는 값이 없습니다. 쓸 수 있는 값: `draft`, `published`',
    ],
    ['an empty text', z.string().min(1), '', 'it is empty', '비어 있습니다'],
    [
      'no day',
      z.iso.date(),
      '2026-02-30',
      'expected a day of the calendar, YYYY-MM-DD, found `"2026-02-30"`',
      '`"2026-02-30"` 은 날짜가 아닙니다. YYYY-MM-DD로 적으세요',
    ],
    ['a number out of range', z.number().min(1), 0, 'expected at least 1', '1 이상이어야 합니다'],
    [
      'a list for a text',
      z.string(),
      ['a'],
      'expected text, found a list',
      '글을 적을 자리에 목록이 있습니다',
    ],
  ])('%s', (_, schema, data, en, ko) => {
    expect(told(schema, data)).toEqual({ en, ko });
  });

  test('the shape of a mapping is offered where one may stand', () => {
    const text = 'populations:\n  sample:\n    label: letters\n    size: 1250\n';
    const { problems } = readBySchema(Finding, parseYaml(text, 0), indexLines(text), 'ko.mdx');
    const size = problems.find(({ data }) => data['at'] === 'populations.sample.size');
    expect(size?.data['expected']).toMatchObject({
      en: expect.stringContaining('as in `{claim: …}`') as string,
    });
  });

  test('every sentence of our shapes has its Korean', () => {
    const folder = path.resolve(import.meta.dirname, '../../schemas');
    const sentences = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(path.join(folder, name), 'utf8').matchAll(
          /(?:regex\([^\n]*\/, |message: |refine\([^]*?(?:,\n?\s+))'([^'\n]+ [^'\n]+)'/g,
        ),
      ])
      .map(([, sentence = '']) => sentence);
    expect(sentences.length).toBeGreaterThan(8);
    for (const message of sentences)
      expect(issueAt({ code: 'custom', path: [], message, input: '' }, '').ko, message).toMatch(/[가-힣]/u);
  });
});

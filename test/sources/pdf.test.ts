import { describe, expect, test } from 'vitest';
import { readEdition } from '../../src/sources/read-edition.ts';
import { makePdf, paragraph, type Text } from './make-pdf.ts';

const LEFT = [
  'The left column begins the page with',
  'a sentence that runs on in its lines',
  'and ends only at the foot of column',
  'one. Seven clerks were asked to sort',
  'letters for an hour, and 84% of them',
  'did so without opening a single one.',
  'Nobody was told what was inside any.',
];
const RIGHT = [
  'This is the right column, which goes',
  'on with a sentence of its own and is',
  'read only when the left one has been',
  'read from head to foot. It says that',
  'the second run took place at the end',
  'of the week, when all the clerks had',
  'gone home and the office was locked.',
];
const left = paragraph(72, 700, LEFT);
const right = paragraph(320, 700, RIGHT);
const lineByLine = left.flatMap((text, index) => [text, right[index]].filter((one) => one !== undefined));
const inOrder = [...LEFT, ...RIGHT].join('\n');

const textOf = async (...pages: Text[][]): Promise<string[]> =>
  (await readEdition(makePdf(pages, { compress: true }))).pages.map(({ text }) => text);

describe('reading order', () => {
  test('columns set one after the other stay', async () => {
    expect(await textOf([...left, ...right])).toEqual([inOrder]);
  });
  test('columns drawn line by line are read one after the other', async () => {
    expect(await textOf(lineByLine)).toEqual([inOrder]);
  });
  test('a line across both columns parts what stands above it from what stands below', async () => {
    const across =
      'A heading that runs across both of the columns from edge to edge of the page, or nearly so';
    const below = lineByLine.map((text) => ({ ...text, y: text.y - 200 }));
    expect(await textOf([...lineByLine, { x: 72, y: 560, words: across }, ...below])).toEqual([
      [inOrder, across, inOrder].join('\n'),
    ]);
  });
  describe('three columns', () => {
    const texts = ['first', 'second', 'third'].map((name) =>
      Array.from({ length: 9 }, (_, line) => `${name} column, line ${String(line)} of it`),
    );
    const columns = texts.map((lines, index) => paragraph(72 + index * 165, 700, lines, 9));
    const across = Array.from({ length: 9 }, (_, line) =>
      columns.flatMap((column) => column[line] ?? []),
    ).flat();
    const read = texts.flat().join('\n');
    test('set one after the other stay', async () => {
      expect(await textOf(columns.flat())).toEqual([read]);
    });
    test('drawn line by line are read one after the other', async () => {
      expect(await textOf(across)).toEqual([read]);
    });
    test('under a heading that runs across them', async () => {
      const heading =
        'A heading of the page that runs across all of its three columns from edge to edge of it';
      expect(await textOf([{ x: 72, y: 730, words: heading }, ...across])).toEqual([`${heading}\n${read}`]);
    });
  });
  test('the cells of a wide table are read row by row', async () => {
    const rows = Array.from({ length: 12 }, (_, index): Text[] =>
      ['Office', 'Letters', 'Lost'].map((name, cell) => ({
        x: 72 + cell * 165,
        y: 700 - index * 12,
        words: `${name} ${String(index)}`,
      })),
    );
    const [text = ''] = await textOf(rows.flat());
    expect(text.split('\n')[2]).toBe('Office 2 Letters 2 Lost 2');
  });
  test('the rows of a table are read row by row', async () => {
    const rows = Array.from({ length: 12 }, (_, index): Text[] => [
      { x: 72, y: 700 - index * 12, words: `Office ${String(index)}` },
      { x: 320, y: 700 - index * 12, words: `${String(index * 7)}%` },
    ]);
    const [text = ''] = await textOf(rows.flat());
    expect(text.split('\n')[3]).toBe('Office 3 21%');
  });
});

test('legacy Korean fonts without a map of their own are read', async () => {
  const words = '모델은 편지의 84%를 열지 않았다.';
  expect(await textOf([{ x: 72, y: 700, words, korean: true }])).toEqual([words]);
});

test('a small raised figure is a note mark and stays apart from its word', async () => {
  const page: Text[] = [
    { x: 72, y: 700, words: 'They asked the clerks' },
    { x: 170, y: 704, words: '12', size: 6 },
    { x: 180, y: 700, words: 'about it.' },
  ];
  expect((await textOf(page))[0]).toMatch(/clerks 12\s*about it/u);
});

test('a file that only its owner locked is read', async () => {
  const { pages } = await readEdition(makePdf([left], { password: '' }));
  expect(pages[0]?.text).toBe(LEFT.join('\n'));
});

test('what the file says of itself is taken over', async () => {
  const info = {
    Title: 'The Letter Report',
    Author: 'Doe, Jane; Roe, Richard',
    CreationDate: "D:20260301120000+09'00'",
  };
  expect((await readEdition(makePdf([left], { info }))).metadata).toEqual({
    title: 'The Letter Report',
    authors: ['Doe, Jane', 'Roe, Richard'],
    issued: '2026-03-01',
  });
});

describe('pages as people cite them', () => {
  const numbered = (number: string): Text[] => [...left, ...right, { x: 300, y: 40, words: number }];
  const read = async (numbers: readonly string[], labels?: string) => {
    const { pages, labelsFrom, warnings } = await readEdition(
      makePdf(numbers.map(numbered), labels === undefined ? {} : { labels }),
    );
    return {
      labels: pages.map(({ label }) => label),
      labelsFrom,
      warnings: warnings.map(({ detail }) => detail.en),
    };
  };
  test('printed numbers, Roman ones in front', async () => {
    expect(await read(['', 'ii', 'iii', '1', '2', '3', '4', '5'])).toEqual({
      labels: ['i', 'ii', 'iii', '1', '2', '3', '4', '5'],
      labelsFrom: 'printed',
      warnings: [],
    });
  });
  test('numbers among words', async () => {
    const { labels } = await read(['Page 1 of 4', 'Page 2 of 4', 'Page 3 of 4', 'Page 4 of 4']);
    expect(labels).toEqual(['1', '2', '3', '4']);
    expect((await read(['– 201 –', '– 202 –', '– 203 –'])).labels).toEqual(['201', '202', '203']);
  });
  test('labels of the file where nothing is printed', async () => {
    expect(await read(['', '', '', ''], '[0 <</S/r>> 2 <</S/D>>]')).toMatchObject({
      labels: ['i', 'ii', '1', '2'],
      labelsFrom: 'file',
    });
  });
  test('places where the file says nothing', async () => {
    expect(await read(['', ''])).toMatchObject({ labels: ['1', '2'], labelsFrom: 'place' });
  });
  test('printed numbers win over the labels of the file, and the disagreement is said', async () => {
    const { labels, labelsFrom, warnings } = await read(['', '1', '2', '3', '4'], '[0 <</S/D>>]');
    expect(labels).toEqual(['front-1', '1', '2', '3', '4']);
    expect(labelsFrom).toBe('printed');
    expect(warnings).toEqual([
      'page 2 of the file is printed as 1 but labelled 2; the printed numbers are used',
    ]);
  });
  test('labels that repeat themselves cannot serve', async () => {
    const { labels, warnings } = await read(
      ['', '', ''],
      '[0 <</P(cover)>> 1 <</P(cover)>> 2 <</P(cover)>>]',
    );
    expect(labels).toEqual(['1', '2', '3']);
    expect(warnings).toEqual(['the page labels of the file repeat themselves']);
  });
});

describe('what makes one doubt a file', () => {
  const warned = async (...pages: Text[][]): Promise<string[]> =>
    (await readEdition(makePdf(pages))).warnings.map(({ id }) => id);
  test('too short for its page count', async () => {
    expect(await warned(paragraph(72, 700, ['A title', 'A name']), paragraph(72, 700, ['Thanks']))).toEqual([
      'too-short',
    ]);
  });
  test('pages that are images', async () => {
    expect(await warned([...left, ...right], [], [...left, ...right])).toEqual(['pages-without-text']);
  });
  test('a cover sheet', async () => {
    const cover = paragraph(72, 700, [
      'See discussions, stats, and author profiles for this publication at an address.',
      'The user has requested enhancement of the downloaded file, whatever that may be to them.',
    ]);
    expect(await warned(cover, [...left, ...right])).toEqual(['cover-sheet']);
    expect(await warned([...left, ...right], [...left, ...right])).toEqual([]);
  });
});

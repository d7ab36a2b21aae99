import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { formatTable } from '../../src/cli/table.ts';

const rows = [
  ['84%', 'stands', 'the same value'],
  ['사흘', 'differs', 'another one'],
];
const table = (options: Parameters<typeof formatTable>[2]) =>
  stripVTControlCharacters(formatTable(['figure', 'status', 'why'], rows, options));

test('columns stand under their header, wide characters counted as two', () => {
  expect(table({})).toBe(
    'figure  status   why\n84%     stands   the same value\n사흘    differs  another one',
  );
});

test('in a narrow terminal the last cell stands under its row', () => {
  expect(table({ columns: 30 })).toBe(
    'figure  status\n84%     stands\n    the same value\n사흘    differs\n    another one',
  );
});

test('a passage stands under the row it belongs to', () => {
  expect(table({ below: [undefined, '“a  passage”'] })).toBe(
    'figure  status   why\n84%     stands   the same value\n사흘    differs  another one\n    “a passage”',
  );
});

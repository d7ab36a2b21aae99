import { stripVTControlCharacters, styleText } from 'node:util';

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/;
const MARK = /\p{M}/u;

/** Columns that a text takes in a terminal: East Asian wide characters take two, marks and colours none. */
function textWidth(text: string): number {
  let columns = 0;
  for (const character of stripVTControlCharacters(text))
    columns += WIDE.test(character) ? 2 : MARK.test(character) ? 0 : 1;
  return columns;
}

/** A text cut to a number of terminal columns, with an ellipsis where something is left out. */
export function cutTo(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  let cut = '';
  for (const character of text) {
    if (textWidth(cut + character) >= columns) break;
    cut += character;
  }
  return `${cut}…`;
}

/** Words of a document as a cell may hold them: one line, without characters that steer a terminal. */
export const cellText = (words: string): string => words.replace(/[\p{Cc}\s]+/gu, ' ').trim();

interface TableOptions {
  /** What stands under each row on a line of its own. */
  below?: readonly (string | undefined)[];
  /** Columns of the terminal; a table that is wider puts the last cell of each row under it. */
  columns?: number | undefined;
}

const INDENT = '    ';
const oneLine = (cell: string): string => cell.replace(/\s+/g, ' ');

/** Rows under a bold header, columns padded to their widest cell; no line break inside a cell. */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { below = [], columns = Infinity }: TableOptions = {},
): string {
  const clean = rows.map((row) => row.map(oneLine));
  const widths = header.map((name, column) =>
    [name, ...clean.map((row) => row[column] ?? '')].reduce(
      (widest, cell) => Math.max(widest, textWidth(cell)),
      0,
    ),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - textWidth(cell))))
      .join('  ')
      .trimEnd();
  const isTooWide = widths.reduce((sum, width) => sum + width + 2, -2) > columns;
  const lines = clean.flatMap((row, at) => {
    const under = [isTooWide ? row.at(-1) : undefined, below[at] && oneLine(below[at])];
    return [
      line(isTooWide ? row.slice(0, -1) : row),
      ...under.flatMap((words) => (words ? [INDENT + words] : [])),
    ];
  });
  return [styleText('bold', line(isTooWide ? header.slice(0, -1) : header)), ...lines].join('\n');
}

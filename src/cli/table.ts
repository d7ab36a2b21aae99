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

/** Rows under a bold header, columns padded to their widest cell; no line break inside a cell. */
export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const clean = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')));
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
  return [styleText('bold', line(header)), ...clean.map(line)].join('\n');
}

import { describe, expect, test } from 'vitest';
import { findCitable } from '../../src/text/captions.ts';

const captions = (text: string): string[] => findCitable([text], 'pages')[0]?.captions ?? [];

describe('captions', () => {
  test.each([
    ['Figure 3: Lamps by month.', ['figure 3']],
    ['Fig. 3 Lamps by month', ['figure 3']],
    ['FIGURE 3\nLamps by month', ['figure 3']],
    ['Table A2. Lamps', ['table A2']],
    ['Table 4.1.A Lamps by month', ['table 4.1.A']],
    ['그림 3. 달마다 켠 등', ['figure 3']],
    ['표 2 달마다 켠 등', ['table 2']],
    ['**Figure 3:** Lamps', ['figure 3']],
    ['Words.\nFigure 1: One.\nMore words.\nTable 1: Two.', ['figure 1', 'table 1']],
  ])('%s', (text, found) => {
    expect(captions(text)).toEqual(found);
  });

  test.each([
    'Figure 3 shows that most lamps were lit.',
    'as Figure 3: says',
    'Table 2 and Table 3 are below.',
    'Figures of speech',
    'Tables were set.',
  ])('"%s" is none', (text) => {
    expect(captions(text)).toEqual([]);
  });
});

describe('notes', () => {
  const body = 'Words of the page that run on for a while, line after line.\n'.repeat(6);
  const note = (number: number): string => `${String(number)} See the report of the harbour office on lamps.`;
  const notes = (pages: string[], paging: 'pages' | 'sections' = 'pages') =>
    findCitable(pages, paging).map(({ notes: numbers }) => numbers);

  test('rise through the document at the feet of its pages', () => {
    expect(notes([`${body}${note(1)}\n${note(2)}`, body, `${body}${note(3)}`])).toEqual([[1, 2], [], [3]]);
  });
  test('are no lists at the head of a page, no tables of contents and no headings', () => {
    expect(notes([`${note(1)}\n${note(2)}\n${note(3)}\n${body}`])).toEqual([[]]);
    expect(notes([`${body}1 Introduction 6\n2 Results 11\n3 Limits 19`])).toEqual([[]]);
    expect(notes([`${body}1 Introduction\n2 Results\n3 Limits`])).toEqual([[]]);
  });
  test('stand at no foot where there are sections', () => {
    expect(notes([`${body}${note(1)}\n${note(2)}\n${note(3)}`], 'sections')).toEqual([[]]);
  });
});

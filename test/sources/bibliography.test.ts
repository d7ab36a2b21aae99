import { expect, test } from 'vitest';
import { readBibliography } from '../../src/sources/bibliography.ts';

const bibtex = String.raw`@article{letters, author={Doe, Jane and {The Letter Office} and van der Berg, Jan}, title={On {Letters} \& the {\"O}ffice},
  year=2024, month=mar, journal={Journal of Tests}, doi={10.1000/x}, url={https://example.org/a}}`;
const biblatex =
  '@techreport{korean, title={편지 보고서}, institution={우체국}, author={김, 철수}, number={TR-7}, date={2026-03-01}}';

test('BibTeX', async () => {
  expect(await readBibliography(bibtex)).toMatchObject({
    type: 'article-journal',
    title: 'On Letters & the Öffice',
    author: [
      { family: 'Doe', given: 'Jane' },
      { literal: 'The Letter Office' },
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
    ],
    issued: { 'date-parts': [[2024, 3]] },
    'container-title': 'Journal of Tests',
    DOI: '10.1000/x',
    URL: 'https://example.org/a',
  });
});

test('BibLaTeX, one of several by its key', async () => {
  const both = `${bibtex}\n${biblatex}`;
  expect(await readBibliography(both, 'korean')).toEqual({
    type: 'report',
    title: '편지 보고서',
    author: [{ family: '김', given: '철수' }],
    issued: { 'date-parts': [[2026, 3, 1]] },
    publisher: '우체국',
    number: 'TR-7',
  });
  await expect(readBibliography(both)).rejects.toThrow('name one with --key: letters, korean');
  await expect(readBibliography(both, 'lost')).rejects.toThrow('no item with the key lost');
});

test('CSL-JSON', async () => {
  const item = {
    id: 'letters',
    type: 'report',
    title: 'Letters',
    author: [{ literal: 'The Letter Office' }],
    issued: { 'date-parts': [[2026]] },
    abstract: 'Long words.',
  };
  const { id: _id, abstract: _abstract, ...fields } = item;
  expect(await readBibliography(JSON.stringify([item]))).toEqual(fields);
  expect(await readBibliography(JSON.stringify(item), 'letters')).toEqual(fields);
});

test.each([
  ['an open brace', '@article{x, title={a}@article{y', 'neither CSL-JSON nor BibTeX'],
  ['other text', 'nothing of the kind', 'no item'],
  ['an address, which is not fetched', 'https://example.org/refs.bib', 'no item'],
  ['cut JSON', '[{"title": "a"', 'no JSON'],
  ['JSON of another shape', '[1, 2]', 'no item'],
  ['a date of another shape', '{"title": "a", "issued": "2024"}', 'issued'],
  ['far too much', ' '.repeat(2_000_001), 'limit'],
])('%s is refused in words', async (_, text, words) => {
  await expect(readBibliography(text)).rejects.toThrow(words);
});

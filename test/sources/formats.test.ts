import { describe, expect, test } from 'vitest';
import { UnreadableSource } from '../../src/sources/formats/format.ts';
import { readEdition } from '../../src/sources/read-edition.ts';
import { makePdf } from './make-pdf.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('plain text', () => {
  test('header and page marks are no part of the source', async () => {
    const text =
      'SOURCE: somewhere\nNOTE: a copy\n=====\n\n\f=== PDF page 1 of 2 ===\nCover\n\f\n=== PDF page 2 of 2 ===\nBody\n======== START\nmore\n';
    const { pages, paging, warnings } = await readEdition(bytes(text), { name: 'a.txt' });
    expect(paging).toBe('pages');
    expect(pages).toEqual([
      { label: '1', text: 'Cover' },
      { label: '2', text: 'Body\n======== START\nmore' },
    ]);
    expect(warnings.map(({ id }) => id)).toEqual(['header-dropped', 'too-short']);
  });
  test('form feeds part pages', async () => {
    const { pages } = await readEdition(bytes('one\n\ftwo\n\f'), { name: 'a.txt' });
    expect(pages).toEqual([
      { label: '1', text: 'one' },
      { label: '2', text: 'two' },
    ]);
  });
  test('underlined headings part sections', async () => {
    const { pages, paging } = await readEdition(bytes('Title\n=====\n\nIntro.\n\nNext\n----\nWords.'), {
      name: 'a.txt',
    });
    expect(paging).toBe('sections');
    expect(pages.map(({ label }) => label)).toEqual(['Title', 'Next']);
  });
});

test('Markdown loses its marks and is cut at its headings', async () => {
  const text =
    '---\ntitle: A post\ndate: 2025-04-21\n---\n# A post\nIt holds *care* and [a link](https://example.org).\n\n## Limits\n- one\n- two\n';
  const { pages, metadata } = await readEdition(bytes(text), { name: 'a.md' });
  expect(pages).toEqual([
    { label: 'A post', heading: 'A post', text: 'A post\n\nIt holds care and a link.' },
    { label: 'Limits', heading: 'Limits', text: 'Limits\n\none\ntwo' },
  ]);
  expect(metadata).toEqual({ title: 'A post', issued: '2025-04-21' });
});

test('HTML keeps the main text and its headings', async () => {
  const html =
    '<!doctype html><html lang="en"><head><title>T</title><meta name="citation_title" content="Real title"><script>x()</script></head>' +
    '<body><nav>Menu</nav><main><h1>Top</h1><p>First <b>bold</b> words.</p><h2>Part</h2><p>Second.</p><p hidden>No.</p></main></body></html>';
  const { pages, metadata } = await readEdition(bytes(html), { name: 'a.html' });
  expect(pages).toEqual([
    { label: 'Top', heading: 'Top', text: 'Top\nFirst bold words.' },
    { label: 'Part', heading: 'Part', text: 'Part\nSecond.' },
  ]);
  expect(metadata).toMatchObject({ title: 'Real title', language: 'en' });
});

describe('what cannot be read says why', () => {
  test.each([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['cut UTF-8', bytes('가나다').subarray(0, 8), 'UTF-8 at byte'],
    ['zero bytes', bytes('a\u0000b'), 'zero bytes'],
    ['a damaged PDF', bytes('%PDF-1.7\nnot really'), 'PDF'],
    ['a PDF without pages', makePdf([]), 'no pages'],
    ['a PDF of images only', makePdf([[], []]), 'no text layer'],
    ['an encrypted PDF', makePdf([[]], { password: 'secret' }), 'encrypted'],
    ['a PDF cut short', makePdf([[]]).subarray(0, 400), 'PDF'],
  ])('%s', async (_, data, words) => {
    const failed = await readEdition(data, {}).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(UnreadableSource);
    expect((failed as Error).message).toContain(words);
  });
  test('a page of HTML beyond the limit', async () => {
    await expect(readEdition(bytes('<!doctype html>'.padEnd(21 * 2 ** 20, 'x')), {})).rejects.toThrow(
      'limit',
    );
  });
  test('elements nested without end', async () => {
    await expect(readEdition(bytes(`<!doctype html>${'<div>'.repeat(5000)}x`), {})).rejects.toThrow(
      'too deep',
    );
  });
});

import { unpackFigures } from '../../src/text/packed-figures.ts';
import { expect, test } from 'vitest';
import { recognize } from '../../src/quantities/index.ts';
import { findContactDetails } from '../../src/sources/contact-details.ts';
import { makePack } from '../../src/sources/pack.ts';

const found = (text: string): string[] =>
  findContactDetails(text).map(({ start, end }) => text.slice(start, end));

test.each([
  'https://social.example/clerk77/status/18990?s=46',
  'www.example.org/a1b2',
  'blog.example.net/@clerk99/p-12',
  'clerk.99@mail.example.org',
  '@clerk_77',
  'u/clerk123',
  '010-1234-5678',
  '+82 2 123 4567',
  '(02) 555-1234',
  '(555) 123-4567',
  '900101-1234567',
])('%s is found', (detail) => {
  const text = `Ask ${detail} for more.`;
  expect(found(text)).toContain(detail);
  const pack = makePack({
    pages: [{ label: '1', text: `${text} It was seen in 84% of 120 runs of GPT-4.` }],
    paging: 'pages',
    hash: `sha256:${'3'.repeat(64)}`,
    extractor: { name: 'test', version: '1' },
    quantities: [recognize(`${text} It was seen in 84% of 120 runs of GPT-4.`)],
  });
  const kept = unpackFigures(pack.pages[0] ?? {}).map(({ text: words }) => words);
  expect(kept).toEqual(expect.arrayContaining(['84%', '120']));
  for (const words of kept) expect(detail).not.toContain(words);
});

test.each([
  'a score of 3.5/4.0 in 2019-2024',
  'pass@10 of 1,200 and/or 0.05 0.12 1234',
  'arXiv:2412.14093, ASL-3, Section 4.1.1, 2026-11-23',
  '700,000건에서 308,210건, 30만8210건, 84.5%',
])('figures stay: %s', (text) => {
  expect(found(text)).toEqual([]);
});

// A quadratic search would take minutes, which the limit of a test cuts short.
test.each(['a.', '@', '1-', 'www.', '+1 ', 'u/', 'a@a.', '010-', 'a-b.c/'])(
  'a long text is searched to its end: %j',
  (piece) => {
    expect(found(`${piece.repeat(100_000)} or editor@example.org`)).toContain('editor@example.org');
  },
);

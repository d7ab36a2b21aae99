import { describe, expect, test } from 'vitest';
import { openPack, quantitiesOn } from '../../src/matching/index.ts';
import { makePack, parsePack, serializePack } from '../../src/sources/pack.ts';
import type { Quantity } from '../../schemas/quantity.ts';

const text = 'The model tried it in 84% of all rollouts, and in 12 of them twice over.';
const quantity: Quantity = {
  text: '84%',
  start: text.indexOf('84%'),
  end: text.indexOf('84%') + 3,
  kind: 'percentage',
  value: 84,
  unit: null,
  decimals: 0,
  bound: 'exact',
  approximate: false,
};
const input = {
  pages: [
    { label: 'i', text },
    { label: 'ii', text: 'Nothing of note stands on this other page.' },
  ],
  paging: 'pages' as const,
  hash: `sha256:${'a'.repeat(64)}`,
  extractor: { name: 'test', version: '1' },
  quantities: [[quantity], []],
};

describe('a pack', () => {
  test('is the same for the same input, to the byte', () => {
    expect(serializePack(makePack(input))).toBe(serializePack(makePack(structuredClone(input))));
  });
  test('comes back as it was written', () => {
    const pack = makePack(input);
    expect(parsePack(serializePack(pack))).toEqual({ ok: true, pack });
  });
  test('is salted: equal words have other shingles in another source', () => {
    const other = makePack({ ...input, hash: `sha256:${'b'.repeat(64)}` });
    expect(other.pages[0]?.shingles).not.toBe(makePack(input).pages[0]?.shingles);
  });
  test('holds none of the words', () => {
    expect(serializePack(makePack({ ...input, quantities: [] }))).not.toMatch(/model|rollouts|twice/);
  });
  test('gives the figures of a page back', () => {
    const document = openPack(makePack(input));
    expect(quantitiesOn(document, 'i')).toMatchObject([
      { text: '84%', kind: 'percentage', value: 84, bound: 'exact', word: 5 },
    ]);
    expect(quantitiesOn(document, 'ii')).toEqual([]);
    expect(quantitiesOn(document, 'iii')).toBeNull();
  });
  test.each([
    ['not JSON', 'nonsense', 'unreadable'],
    ['another version', '{"format":"caveat-pack","version":99}', 'wrong-version'],
    ['another shape', '{"format":"caveat-pack","version":3}', 'wrong-shape'],
    ['a changed label', serializePack(makePack(input)).replace('"label":"ii"', '"label":"iv"'), 'tampered'],
    ['a changed figure', serializePack(makePack(input)).replace('84%', '48%'), 'tampered'],
  ])('%s is refused', (_, written, problem) => {
    expect(parsePack(written)).toMatchObject({ ok: false, problem });
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { indexFigures, matchFigures } from '../../src/matching/index.ts';

interface Passage {
  evidence: string;
  claims: { right: string; wrong: string }[];
}

const passages = parse(readFileSync(resolve(import.meta.dirname, 'neighbours.yaml'), 'utf8')) as Passage[];
const pairs = passages.flatMap(({ evidence, claims }) => claims.map((claim) => ({ evidence, ...claim })));

/** Four of five: the rest stand so near to each other that words and distance do not tell them apart. */
const FEWEST_FOUND = 0.8;

function isRefused(claim: string, evidence: string): boolean {
  const matches = matchFigures(
    indexFigures([{ label: '1', text: claim }], 'ko'),
    indexFigures([{ label: '1', text: evidence }], 'en'),
  );
  return matches.some(({ status }) => status === 'contradicted' || status === 'absent');
}

describe('a figure among its neighbours, across languages', () => {
  test.each(pairs)('$right stands', ({ right, evidence }) => {
    expect(isRefused(right, evidence)).toBe(false);
  });

  test('the figure of a neighbour is refused', () => {
    const found = pairs.filter(({ wrong, evidence }) => isRefused(wrong, evidence));
    expect(found.length / pairs.length).toBeGreaterThanOrEqual(FEWEST_FOUND);
  });
});

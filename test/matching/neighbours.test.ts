import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { indexFigures, matchFigures } from '../../src/matching/index.ts';

interface Passage {
  evidence: string;
  claims: { right: string; wrong: string; missed?: boolean }[];
}

const passages = parse(readFileSync(resolve(import.meta.dirname, 'neighbours.yaml'), 'utf8')) as Passage[];
const pairs = passages.flatMap(({ evidence, claims }) => claims.map((claim) => ({ evidence, ...claim })));

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

  test('the figure of a neighbour is refused, but for the cases that are named as missed', () => {
    const accepted = pairs.filter(({ wrong, evidence }) => !isRefused(wrong, evidence));
    expect(accepted.map(({ wrong }) => wrong)).toEqual(
      pairs.filter(({ missed }) => missed).map(({ wrong }) => wrong),
    );
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { indexFigures, matchFigures } from '../../src/matching/index.ts';

interface Passage {
  languages: { claim: string; evidence: string };
  evidence: string;
  claims: { kind: string; text: string; missed?: boolean; accused?: boolean }[];
}

const CHOICE = /\{([^|}]*)\|([^}]*)\}/g;

const passages = parse(readFileSync(resolve(import.meta.dirname, 'neighbours.yaml'), 'utf8')) as Passage[];
const pairs = passages.flatMap(({ evidence, languages, claims }) =>
  claims.map(({ text, ...claim }) => ({
    ...claim,
    evidence,
    languages,
    right: text.replace(CHOICE, '$1'),
    wrong: text.replace(CHOICE, '$2'),
  })),
);
type Pair = (typeof pairs)[number];

function isRefused(claim: string, { evidence, languages }: Pair): boolean {
  const matches = matchFigures(
    indexFigures([{ label: '1', text: claim }], languages.claim),
    indexFigures([{ label: '1', text: evidence }], languages.evidence),
  );
  return matches.some(({ status }) => status === 'contradicted' || status === 'absent');
}

describe('a figure among its neighbours', () => {
  test('the right figure stands, but for the cases that are named as accused', () => {
    const refused = pairs.filter((pair) => isRefused(pair.right, pair));
    expect(refused.map(({ right }) => right)).toEqual(
      pairs.filter(({ accused }) => accused).map(({ right }) => right),
    );
  });

  test('the figure of a neighbour is refused, but for the cases that are named as missed', () => {
    const accepted = pairs.filter((pair) => !isRefused(pair.wrong, pair));
    expect(accepted.map(({ wrong }) => wrong)).toEqual(
      pairs.filter(({ missed }) => missed).map(({ wrong }) => wrong),
    );
  });

  test('every claim names a right figure and a wrong one', () => {
    expect(pairs.filter(({ right, wrong }) => right === wrong)).toEqual([]);
  });
});

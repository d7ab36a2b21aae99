import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { indexFigures, matchFigures } from '../../src/matching/index.ts';
import { guessLanguage } from '../../src/text/guess-language.ts';

interface Case {
  claim: string;
  evidence: string;
  expect: Record<string, string>;
}

const cases = parse(readFileSync(resolve(import.meta.dirname, 'figures.yaml'), 'utf8')) as Case[];

const index = (text: string) => indexFigures([{ label: '1', text }], guessLanguage(text));

const answers = (claim: string, evidence: string) => matchFigures(index(claim), index(evidence));

describe('figures of a claim against a passage', () => {
  test.each(cases)('$claim ← $evidence', ({ claim, evidence, expect: wanted }) => {
    const found = Object.fromEntries(
      answers(claim, evidence).map(({ quantity, status }) => [quantity.text, status]),
    );
    expect(found).toMatchObject(wanted);
    const expectedToFail = Object.values(wanted).some(
      (status) => status === 'contradicted' || status === 'absent',
    );
    if (!expectedToFail)
      expect(
        Object.entries(found).filter(([, status]) => status === 'contradicted' || status === 'absent'),
      ).toEqual([]);
  });
});

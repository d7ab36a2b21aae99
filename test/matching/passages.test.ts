import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { indexFigures, nearestPassage } from '../../src/matching/index.ts';

interface Case {
  korean: string;
  english: string;
  others: [string, string];
}

const cases = parse(readFileSync(resolve(import.meta.dirname, 'passages.yaml'), 'utf8')) as Case[];

/** The sentence of a text that is nearest to a sentence of another language. */
function nearest(sentence: string, lang: string, text: string, other: string): string | null {
  const steps = indexFigures([{ label: '1', text: sentence }], lang).sentences[0]?.steps ?? [];
  const evidence = indexFigures([{ label: '1', text }], other);
  const found = nearestPassage(steps, lang, evidence);
  const span = found ? evidence.sentences[found.sentence] : undefined;
  return span ? text.slice(span.start, span.end).trim() : null;
}

describe('the passage nearest to a sentence of another language', () => {
  // A sentence between two others hears them as neighbours, so each order is tried.
  describe.each(cases)('$korean', ({ korean, english, others: [one, two] }) => {
    test.each([
      ['first', [english, one, two]],
      ['second', [one, english, two]],
      ['third', [two, one, english]],
    ])('%s of three', (_, sentences) => {
      expect(nearest(korean, 'ko', sentences.join(' '), 'en')).toBe(english);
    });
  });
});

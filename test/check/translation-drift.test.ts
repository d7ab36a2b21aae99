import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findDrift } from '../../src/check/translation/drift.ts';

interface Pair {
  en: string;
  ko: string;
  drift?: string[];
}

const pairs = parse(readFileSync(path.join(import.meta.dirname, 'translation-pairs.yaml'), 'utf8')) as Pair[];
const whole = { whole: true, closed: true, exact: true };
/** The same fault, seen from the other side. */
const BACK: Readonly<Record<string, string>> = {
  'figure-added': 'figure-dropped',
  'figure-dropped': 'figure-added',
  'negation-added': 'negation-dropped',
  'negation-dropped': 'negation-added',
  'hedge-added': 'hedge-dropped',
  'hedge-dropped': 'hedge-added',
};

describe.each(pairs)('$en → $ko', ({ en, ko, drift = [] }) => {
  const kinds = (from: 'en' | 'ko') => {
    const texts = { en: { text: en, lang: 'en' }, ko: { text: ko, lang: 'ko' } };
    return findDrift(texts[from], texts[from === 'en' ? 'ko' : 'en'], whole).map(({ kind }) => kind);
  };

  it('from English', () => {
    expect(kinds('en')).toEqual(drift);
  });

  it('from Korean', () => {
    expect(kinds('ko')).toEqual(drift.map((kind) => BACK[kind] ?? kind));
  });
});

describe('findDrift', () => {
  const original = { text: 'Of 1,200 letters 28.2% were lost, and the rest may come.', lang: 'en' };

  it('lets a paraphrase round and leave out', () => {
    const rendering = { text: '편지의 28%가 사라졌다.', lang: 'ko' };
    expect(findDrift(original, rendering, { whole: false, closed: true, exact: false })).toEqual([]);
  });

  it('names the figure that a part gives wrongly', () => {
    const rendering = { text: '편지의 82.2%가 사라졌다.', lang: 'ko' };
    expect(findDrift(original, rendering, { whole: false, closed: false, exact: false })).toMatchObject([
      { kind: 'figure-changed', found: '82.2%', certain: true },
    ]);
  });

  it('says nothing of a figure from elsewhere where a part may come from elsewhere', () => {
    const rendering = {
      text: '2031년 3월의 일이다. 편지의 28.2%가 사라졌고 1200통 가운데서였다.',
      lang: 'ko',
    };
    expect(findDrift(original, rendering, { whole: false, closed: false, exact: false })).toEqual([]);
  });

  it('compares no words of languages it does not know', () => {
    const rendering = { text: 'De 1 200 lettres, 28,2 % ont été perdues.', lang: 'fr' };
    expect(findDrift(original, rendering, whole).filter(({ certain }) => !certain)).toEqual([]);
  });
});

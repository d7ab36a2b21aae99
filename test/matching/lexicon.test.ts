import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONCEPTS, type Concept } from '../../src/matching/lexicon/concepts.ts';
import { STOP_WORDS } from '../../src/matching/lexicon/stop-words.ts';
import { termsOf } from '../../src/matching/terms.ts';
import { KOREAN_ENDINGS } from '../../src/text/korean-endings.ts';

const folder = resolve(import.meta.dirname, '../../src/matching/lexicon/concepts');
const fields = readdirSync(folder).map((file) => ({
  file,
  lines: readFileSync(resolve(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' | ')),
}));

const LINE =
  /^[a-z][a-z-]*(?: \((?:people|texts|runs|models|values|money|places|time)\))?: [a-z]+(?:, [a-z]+)* \| [가-힣]+(?:, [가-힣]+)*$/;

/** Endings and grammatical nouns of one syllable, beside the particles. */
const GRAMMAR = new Set([...'고며면서지기게나께들한할함다라야씩째뿐및등데적해수것']);

function ideasByWord(wordsOf: (concept: Concept) => readonly string[]): [string, string[]][] {
  const ideas = new Map<string, string[]>();
  for (const concept of CONCEPTS)
    for (const word of wordsOf(concept)) ideas.set(word, [...(ideas.get(word) ?? []), concept.name]);
  return [...ideas];
}

const ideasOf = (text: string): string[] =>
  termsOf(text).flatMap(({ concepts }) => concepts.map(({ name }) => name));

/** Words whose ideas in a text are not the ideas they are listed with. */
const misread = (words: [string, string[]][], asWritten: (word: string) => string): unknown[] =>
  words
    .map(([word, listed]) => ({ word, listed: [...listed].sort(), read: ideasOf(asWritten(word)).sort() }))
    .filter(({ listed, read }) => listed.join() !== read.join());

describe('the lexicon of ideas', () => {
  test.each(fields)('$file: every line parses, in order of names', ({ lines }) => {
    expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
    const names = lines.map((line) => /^[a-z-]+/.exec(line)?.[0] ?? '');
    expect(names).toEqual([...names].sort());
  });

  test('every line of every field is read', () => {
    expect(CONCEPTS.length).toBe(fields.reduce((sum, { lines }) => sum + lines.length, 0));
  });

  test('names are unique', () => {
    const names = CONCEPTS.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('no word stands twice in one idea', () => {
    const doubled = CONCEPTS.filter(({ en, ko }) => new Set([...en, ...ko]).size < en.length + ko.length);
    expect(doubled.map(({ name }) => name)).toEqual([]);
  });

  test('no Korean word of one syllable is a particle or ending', () => {
    const single = CONCEPTS.flatMap(({ ko }) => ko).filter((word) => word.length === 1);
    expect(single.length).toBeGreaterThan(0);
    expect(single.filter((word) => KOREAN_ENDINGS.includes(word) || GRAMMAR.has(word))).toEqual([]);
  });

  test('an English word is read as the ideas it is listed with, whatever shares its stem', () => {
    const words = ideasByWord(({ en }) => en);
    expect(misread(words, (word) => (STOP_WORDS.has(word) ? word.toUpperCase() : word))).toEqual([]);
  });

  test('a Korean word is read as the ideas it is listed with', () => {
    const words = ideasByWord(({ ko }) => ko).filter(([word]) => !STOP_WORDS.has(word));
    expect(misread(words, (word) => word)).toEqual([]);
  });

  test('a Korean word keeps its ideas before a particle', () => {
    expect(ideasOf('어린이는')).toEqual(ideasOf('어린이'));
    expect(ideasOf('물을')).toEqual(['water']);
    expect(ideasOf('집에서')).toEqual(['house']);
    expect(ideasOf('물론')).toEqual([]);
  });

  test.each([
    ['imports', ['import']],
    ['importance', ['important']],
    ['engineers', ['engineer']],
    ['engines', ['engine']],
    ['authors', ['author']],
    ['authorities', ['authority']],
    ['US troops', ['america', 'soldier']],
    ['the U.S. economy', ['america', 'economy']],
    ['it told us', []],
  ])('%s', (text, ideas) => {
    expect(ideasOf(text)).toEqual(ideas);
  });
});

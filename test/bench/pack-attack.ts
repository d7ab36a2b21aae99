import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readEdition } from '../../src/sources/read-edition.ts';
import { fingerprint } from '../../src/text/shingles.ts';
import { saltLanes } from '../../src/text/hash.ts';
import { joinPages, readMain, type Reading } from '../../src/text/reading.ts';

const SIZE = 4;
const QUOTE = 18;

const wordAt = ({ stream, words }: Reading, index: number): string =>
  stream.text.slice(words[index]?.start, words[index]?.end);
const marksBefore = ({ stream, words }: Reading, index: number): string =>
  stream.text.slice(words[index - 1]?.end, words[index]?.start);

async function readingOf(file: string): Promise<Reading> {
  const { pages, paging } = await readEdition(readFileSync(file), { name: file });
  return readMain(joinPages(pages, paging));
}

/**
 * How much of a source comes back to someone who holds its pack, some published quotations and a dictionary made of
 * other texts of the field. One step guesses the word next to a known run of three: it succeeds when word and
 * punctuation are in the dictionaries, since false hits are rarer than one in 2^30 guesses. Some steps are carried out for real.
 */
export async function benchAttack(folder = '../shared/sources'): Promise<void> {
  const target = path.resolve(folder, 'claude-4-system-card.txt');
  if (!existsSync(target)) {
    console.log('attack: no sources at hand');
    return;
  }
  const card = await readingOf(target);
  const vocabulary = new Set<string>();
  const marks = new Set<string>();
  for (const name of readdirSync(path.resolve(folder))) {
    if (!name.endsWith('.txt') || name.startsWith('claude-4-system')) continue;
    const other = await readingOf(path.resolve(folder, name));
    other.words.forEach((_, index) => {
      vocabulary.add(wordAt(other, index));
      marks.add(marksBefore(other, index));
    });
  }
  const count = card.words.length;
  // The stronger attacker owns every ordinary word and all figures: these the pack gives away itself.
  const ordinary = /^(?:\p{Ll}+|[\p{N}.,%-]+)$/u;
  const dictionaries: [string, (index: number) => boolean][] = [
    ['other texts', (index) => vocabulary.has(wordAt(card, index)) && marks.has(marksBefore(card, index))],
    [
      'all ordinary words',
      (index) =>
        (vocabulary.has(wordAt(card, index)) || ordinary.test(wordAt(card, index))) &&
        marks.has(marksBefore(card, index)),
    ],
  ];
  console.log(
    `  dictionary: ${String(vocabulary.size)} words, ${String(marks.size)} kinds of punctuation; source: ${String(count)} words`,
  );
  for (const [name, known] of dictionaries)
    for (const quotes of [5, 20, 100]) {
      const held = new Uint8Array(count);
      for (let quote = 0; quote < quotes; quote += 1) {
        const start = Math.floor(((quote + 0.5) * count) / quotes);
        for (let at = start; at < Math.min(start + QUOTE, count); at += 1) held[at] = 1;
        for (let at = start + QUOTE; at < count && known(at) && held[at] === 0; at += 1) held[at] = 1;
        for (let at = start - 1; at >= 0 && known(at) && held[at] === 0; at -= 1) held[at] = 1;
      }
      const recovered = held.reduce((sum, one) => sum + one, 0);
      const published = quotes * QUOTE;
      console.log(
        `  ${name}: ${String(quotes).padStart(3)} quotations (${((published / count) * 100).toFixed(1)} % of the words published): ` +
          `${((recovered / count) * 100).toFixed(1)} % recovered`,
      );
    }
  const salt = saltLanes('x');
  const at = 2000;
  const wanted = fingerprint(
    card.stream.text,
    card.words[at]?.start ?? 0,
    card.words[at + SIZE - 1]?.end ?? 0,
    salt,
  );
  const prefix = card.stream.text.slice(card.words[at]?.start, card.words[at + SIZE - 2]?.end);
  const started = performance.now();
  let hits = 0;
  let tries = 0;
  for (const mark of marks) {
    for (const word of vocabulary) {
      const guess = prefix + mark + word;
      tries += 1;
      if (fingerprint(guess, 0, guess.length, salt) === wanted) hits += 1;
    }
  }
  console.log(
    `  one step for real: ${String(hits)} hit in ${String(tries)} guesses, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}

if (process.argv[1] === import.meta.filename) await benchAttack();

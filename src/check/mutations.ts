import type { Mutation } from '../../schemas/mutation.ts';
import { parseEntry, type ParsedEntry, type Path } from '../documents/index.ts';
import { isFigure, recognize } from '../quantities/index.ts';

/** A mutation with the text of its file after it. */
export interface MutatedText extends Mutation {
  text: string;
}

/** What a path of the frontmatter holds, by its last step; others are left alone. */
const KINDS: Readonly<Record<string, Mutation['kind']>> = {
  value: 'claim',
  low: 'claim',
  high: 'claim',
  from: 'claim',
  to: 'claim',
  sd: 'claim',
  statistic: 'claim',
  quote: 'quotation',
  page: 'page',
  title: 'heading',
  description: 'heading',
};

const TURNED: Readonly<Record<string, string>> = {
  'at-least': 'at-most',
  'more-than': 'less-than',
  'at-most': 'at-least',
  'less-than': 'more-than',
};

/** A stretch of a file whose words are to be changed in one way. */
interface Stretch {
  kind: Mutation['kind'];
  start: number;
  end: number;
}

/**
 * Slips that somebody might make in an entry, one at a time: another last digit in a figure of the prose, a heading, a
 * claim, a quotation or a page; a word dropped from a quotation; percentage points for per cent; a bound turned round.
 */
export function* mutationsOf(file: string, text: string): Iterable<MutatedText> {
  const entry = parseEntry(file, text);
  const change = (kind: Mutation['kind'], start: number, end: number, now: string): MutatedText => ({
    kind,
    file,
    place: entry.lines.place(start, end),
    was: text.slice(start, end),
    now,
    text: text.slice(0, start) + now + text.slice(end),
  });
  for (const { kind, start, end } of stretchesOf(entry)) {
    const words = text.slice(start, end);
    for (const [at, digits] of numbersIn(words, kind))
      yield change(kind, start + at, start + at + digits.length, otherDigit(digits));
    if (kind === 'quotation') {
      const [at, word] = middleWord(words) ?? [];
      if (at !== undefined && word !== undefined)
        yield change('word', start + at, start + at + word.length, '');
    }
    if (kind === 'prose')
      for (const { index } of words.matchAll(/%(?!p|\s*포인트)/g))
        yield change('unit', start + index, start + index + 1, '%p');
    const turned = kind === 'bound' ? TURNED[words] : undefined;
    if (turned !== undefined) yield change('bound', start, end, turned);
  }
}

function* stretchesOf({ text, frontmatter, body }: ParsedEntry): Iterable<Stretch> {
  for (const way of pathsOf(frontmatter?.data)) {
    const range = frontmatter?.rangeOf(way);
    const kind = way[0] === 'claims' && way.at(-1) === 'bound' ? 'bound' : KINDS[String(way.at(-1))];
    if (range && kind) yield { kind, ...range };
  }
  for (const { mentions } of body.blocks)
    for (const { file, filled } of mentions)
      if (!filled)
        yield {
          kind: 'prose',
          start: text.indexOf('>', file.start) + 1,
          end: text.lastIndexOf('<', file.end - 1),
        };
}

function* pathsOf(data: unknown, way: Path = []): Iterable<Path> {
  if (typeof data !== 'object' || data === null) yield way;
  else for (const [step, inner] of entriesOf(data)) yield* pathsOf(inner, [...way, step]);
}

const entriesOf = (data: object): Iterable<[PropertyKey, unknown]> =>
  Array.isArray(data) ? data.entries() : Object.entries(data);

/** Numbers in digits with their offsets; of a heading only the figures, since names are no business of the check. */
function* numbersIn(words: string, kind: Mutation['kind']): Iterable<[at: number, digits: string]> {
  if (kind === 'bound') return;
  const figures = kind === 'heading' ? recognize(words).filter(isFigure) : null;
  for (const { 0: digits, index } of words.matchAll(/\d[\d,.]*\d|\d/g))
    if (!figures || figures.some(({ start, end }) => start <= index && index < end)) yield [index, digits];
}

/** The last digit one higher, and 1 after 9, so that the number stays as long as it is. */
const otherDigit = (digits: string): string => digits.slice(0, -1) + String((Number(digits.at(-1)) % 9) + 1);

/** A word inside a quotation of three words or more, with the space behind it. */
function middleWord(words: string): [at: number, word: string] | null {
  const found = [...words.matchAll(/(?<=\s)[\p{L}]+\s/gu)];
  const middle = found[Math.floor(found.length / 2)];
  return middle ? [middle.index, middle[0]] : null;
}

import type { Words } from '../../../schemas/language.ts';
/** Lines this close to the edge of a page may hold its number, and lines of so few words may hold it in their midst. */
const EDGE = 3;
const SHORT_LINE = 8;

/** How the pages are cited: by the numbers printed on them, by the labels the file carries, or by their place. */
export type LabelOrigin = 'printed' | 'file' | 'place';

function edgeLines(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length <= EDGE * 2 ? lines : [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
}

/** Whole numbers at the ends of the lines at the top and bottom of a page, and in the midst of short ones: "Page 3 of 9". */
function edgeNumbers(text: string): number[] {
  return edgeLines(text).flatMap((line) => {
    const words = line.split(/\s+/u);
    const looked = words.length <= SHORT_LINE ? words : [words[0] ?? '', words.at(-1) ?? ''];
    return looked.flatMap((word) => {
      const digits = /^[-–—|(]?(\d{1,5})[-–—|),:]?$/u.exec(word)?.[1];
      return digits === undefined ? [] : [Number(digits)];
    });
  });
}

const ROMAN: readonly [string, number][] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** A number below 400 in small Roman numerals. */
export function toRoman(number: number): string {
  let left = number;
  let text = '';
  for (const [numeral, value] of ROMAN) {
    for (; left >= value; left -= value) text += numeral;
  }
  return text;
}

const romans = new Map(Array.from({ length: 99 }, (_, index) => [toRoman(index + 1), index + 1] as const));

/** Lone Roman numerals at the edges of a page. */
function edgeRomans(text: string): number[] {
  return edgeLines(text).flatMap((line) => {
    const value = romans.get(line.toLowerCase().replace(/^[-–—\s]+|[-–—\s]+$/gu, ''));
    return value === undefined ? [] : [value];
  });
}

/** The offset between number and place that most pages agree on, where at least `least` do. */
function agreedOffset(
  texts: readonly string[],
  numbersOf: (text: string) => number[],
  least: number,
): number | null {
  const votes = new Map<number, number>();
  texts.forEach((text, index) => {
    for (const offset of new Set(numbersOf(text).map((number) => number - index))) {
      votes.set(offset, (votes.get(offset) ?? 0) + 1);
    }
  });
  let best: { offset: number; count: number } | null = null;
  for (const [offset, count] of votes) {
    if (!best || count > best.count) best = { offset, count };
  }
  return best && best.count >= least ? best.offset : null;
}

/**
 * Printed page numbers, as the offset between number and place that most pages agree on: page i (from 0) carries
 * i + offset. Null where fewer than half of the pages, or fewer than three, agree.
 */
export function printedOffset(texts: readonly string[]): number | null {
  return agreedOffset(texts, edgeNumbers, Math.max(3, Math.floor(texts.length / 2) + 1));
}

/** Labels of the leaves before page 1: Roman where they are printed so, as the file has them, or plainly "front-1". */
function frontLabels(texts: readonly string[], carried: readonly string[] | null): string[] {
  const offset = agreedOffset(texts, edgeRomans, 2);
  return texts.map((_, index) => {
    const number = offset === null ? 0 : index + offset;
    if (number >= 1) return toRoman(number);
    const own = carried?.[index] ?? '';
    return own !== '' && !/^\d+$/u.test(own) ? own : `front-${String(index + 1)}`;
  });
}

function differing(a: readonly string[], b: readonly string[]): number {
  return a.findIndex((label, index) => label.toLowerCase() !== b[index]?.toLowerCase());
}

/**
 * The labels under which people cite the pages: the printed numbers where they can be told, else the labels the
 * file carries, else 1, 2, 3, … Says so where printed and carried ones disagree, or carried ones cannot serve.
 */
export function chooseLabels(
  texts: readonly string[],
  own: readonly string[] | null,
): { labels: string[]; from: LabelOrigin; disagreement?: Words } {
  const plain = texts.map((_, index) => String(index + 1));
  const offset = printedOffset(texts);
  const distinct = own !== null && new Set(own.map((label) => label.toLowerCase())).size === own.length;
  const carried = distinct && own.length === texts.length && own.every((label) => label !== '') ? own : null;
  const useless =
    own !== null && carried === null
      ? { ko: '파일의 쪽 이름이 서로 겹침', en: 'the page labels of the file repeat themselves' }
      : undefined;
  if (offset === null) {
    if (carried) return { labels: [...carried], from: 'file' };
    return { labels: plain, from: 'place', ...(useless === undefined ? {} : { disagreement: useless }) };
  }
  const front = Math.min(texts.length, Math.max(0, 1 - offset));
  const labels = [
    ...frontLabels(texts.slice(0, front), carried),
    ...texts.slice(front).map((_, index) => String(front + index + offset)),
  ];
  const at = carried ? differing(labels.slice(front), carried.slice(front)) : -1;
  if (at < 0) return { labels, from: 'printed', ...(useless === undefined ? {} : { disagreement: useless }) };
  const place = front + at;
  const [nth, printed, named] = [String(place + 1), labels[place] ?? '', carried?.[place] ?? ''];
  return {
    labels,
    from: 'printed',
    disagreement: {
      ko: `파일의 ${nth}번째 쪽에 찍힌 번호는 ${printed}인데 파일이 붙인 이름은 ${named}임. 찍힌 번호를 씀`,
      en: `page ${nth} of the file is printed as ${printed} but labelled ${named}; the printed numbers are used`,
    },
  };
}

/** What people cite on a page besides its words: captions ("figure 3", "table A2") and numbers of notes. */
export interface Citable {
  captions: string[];
  notes: number[];
}

/** Words that open a caption, at the start of a line. */
const CAPTION_WORDS: readonly (readonly [kind: 'figure' | 'table', words: string])[] = [
  ['figure', 'figure|fig|그림|도표|図|图|圖'],
  ['table', 'table|tab|표|表'],
];

/** "Figure 3:", "Fig. A2. Shares", "표 2 비율": number, then punctuation, a capital or no Latin letter; not "Figure 3 shows". */
const CAPTIONS = CAPTION_WORDS.map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        String.raw`^[ \t>*_#[]{0,8}(?:${words})\.?[ \u00a0]?((?:[A-Z][.-]?)?\d{1,4}(?:[.-]\d{1,3}){0,2}(?:\.?[A-Z](?!\p{L}))?)(?:\]|[:.|–—-](?![\p{L}\d])|[ \u00a0]{1,3}(?=[\p{Lu}“"(가-힣])|[ \t]*$)`,
        'gimu',
      ),
    ] as const,
);

/** Lines of running text go on with a small letter, whatever the flags of the pattern say of case. */
const goesOn = (text: string, end: number): boolean =>
  /^[ \u00a0]{0,3}\p{Ll}/u.test(text.slice(end, end + 4));

function captionsOf(text: string): string[] {
  const found = new Set<string>();
  for (const [kind, pattern] of CAPTIONS)
    for (const match of text.matchAll(pattern))
      if (!goesOn(text, match.index + match[0].length))
        found.add(`${kind} ${(match[1] ?? '').toUpperCase()}`);
  return [...found];
}

/** Lines that open as notes do: a number of up to three digits, then words; "[12] …" and "12. …" too. */
const NOTE = /^[ \t]{0,4}\[?(\d{1,3})\]?[.)]?[ \u00a0\t]{1,4}(?=[\p{L}“"‘'(])[^\n]{0,400}/gmu;
/** A heading or an entry of a table of contents is short, or ends in a number. */
const SHORTEST_NOTE = 24;
/** A sequence of notes skips no more numbers than this, where their lines were not told. */
const LONGEST_SKIP = 3;

/**
 * Numbers of footnotes by page: in the lower half of a page, rising from 1 through the document. Fewer than three are no
 * notes: lists are numbered too.
 */
function notesOf(pages: readonly string[]): number[][] {
  const found: number[][] = pages.map(() => []);
  let last = 0;
  pages.forEach((text, page) => {
    for (const match of text.matchAll(NOTE)) {
      const number = Number(match[1]);
      if (number <= last || number > last + LONGEST_SKIP || match.index * 2 < text.length) continue;
      const [line] = match;
      if (line.trim().length < SHORTEST_NOTE || (/\d\s*$/u.test(line) && !line.includes('://'))) continue;
      found[page]?.push(number);
      last = number;
    }
  });
  return found.flat().length >= 3 ? found : pages.map(() => []);
}

/** Captions and notes of each page or section, in order; sections have no foot for notes to stand at. Linear. */
export function findCitable(pages: readonly string[], paging: 'pages' | 'sections'): Citable[] {
  const notes = paging === 'pages' ? notesOf(pages) : [];
  return pages.map((text, page) => ({ captions: captionsOf(text), notes: notes[page] ?? [] }));
}

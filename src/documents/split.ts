/** The two halves of an entry, each with its offset in the file. */
export interface EntryHalves {
  frontmatter: { text: string; start: number } | null;
  /** The whole file with the frontmatter blanked, so that body offsets are file offsets. */
  body: string;
}

/** Parts frontmatter between `---` lines from the MDX body. */
export function splitEntry(file: string): EntryHalves {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(file);
  if (!opening) return { frontmatter: null, body: file };
  const start = opening[0].length;
  const closing = /^---[ \t]*(?:\r?\n|$)/gm;
  closing.lastIndex = start;
  const end = closing.exec(file);
  if (!end) return { frontmatter: { text: file.slice(start), start }, body: blank(file) };
  const bodyStart = end.index + end[0].length;
  return {
    frontmatter: { text: file.slice(start, end.index), start },
    body: blank(file.slice(0, bodyStart)) + file.slice(bodyStart),
  };
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

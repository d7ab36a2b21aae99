/**
 * Whether words stand in a text whole: spacing aside, not as a part of a longer word or number.
 * "ASL-3" does not stand in "ASL-30", nor "t(38) = 2.2" in "t(38) = 2.25"; a Korean particle may follow.
 */
export function standsIn(words: string, text: string): boolean {
  const folded = fold(words).trim();
  if (folded === '') return false;
  const pattern = folded.split(' ').map(escapeForm).join(' ?');
  const before = /^\d/.test(folded)
    ? String.raw`(?<![\d.,−-])`
    : /^[a-z]/.test(folded)
      ? '(?<![a-z\\d])'
      : '';
  const after = /\d$/.test(folded)
    ? String.raw`(?!\d|[.,]\d|[a-z%])`
    : /[a-z]$/.test(folded)
      ? '(?![a-z\\d])'
      : '';
  return new RegExp(before + pattern + after, 'u').test(fold(text));
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');

/** Operators may be set with or without spaces around them. */
const escapeForm = (word: string): string =>
  word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/[=<>]/g, ' ?$& ?');

/**
 * Marks that mean the same in a test result, and those that fonts without a Unicode table leave in the text of a
 * PDF (the capital and small Coptic and Greek letters are what old journal fonts make of <, >, =, −, χ).
 */
const SAME: Readonly<Record<string, string>> = {
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\ufe63': '-',
  '\uff0d': '-',
  '\u03ea': '-',
  '\uff08': '(',
  '\uff09': ')',
  '\uff1d': '=',
  '\u03ed': '=',
  '\uff1c': '<',
  '\u03fd': '<',
  '\uff1e': '>',
  '\u03fe': '>',
  '\uff0c': ',',
  '\uff0e': '.',
  '\u2439': 'χ',
  '&lt;': '<',
  '&#60;': '<',
  '&gt;': '>',
  '&#62;': '>',
};

const RARE =
  /[\u2010-\u2013\u2212\ufe63\uff0d\u03ea\uff08\uff09\uff1d\u03ed\uff1c\u03fd\uff1e\u03fe\uff0c\uff0e\u2439]|\ud835[\udc00-\udfff]|&(?:lt|gt|#60|#62);/g;

/** Fills up to the old length; the gap between tokens skips it. */
export const FILLER = '\u2060';

/**
 * Writes a text with plain comparison signs, minus signs, brackets and letters for mathematical italics.
 *
 * Keeps the length, so that offsets stay those of the text as it came.
 */
export function fold(text: string): string {
  return text.replace(RARE, (mark) => {
    const plain = SAME[mark] ?? mark.normalize('NFKC');
    return plain.length > mark.length ? mark : plain + FILLER.repeat(mark.length - plain.length);
  });
}

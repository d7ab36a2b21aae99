import type { TestName } from '../../schemas/statistic.ts';

/** How a test is named in text. */
export interface TestSymbol {
  test: TestName;
  /** Degrees of freedom that must stand after the name. */
  degrees: 0 | 1 | 2;
  /** Whether a sample size may stand beside them: "(1, N = 129)". */
  sized: boolean;
}

const CHI_SQUARE: TestSymbol = { test: 'Chi2', degrees: 1, sized: true };
const Z: TestSymbol = { test: 'Z', degrees: 0, sized: false };

/**
 * Names of tests, each group of the expression with what it stands for.
 *
 * χ² loses its letter or gets another one in many PDFs ("X2", "c 2", a lone "2"); the square is then what tells it.
 * F₁ and F₂ are the analyses by participants and by items. A name may follow a Korean or Japanese word without a
 * space, but no Latin or Greek letter.
 */
const NAMES = new RegExp(
  [
    '(t)|(F[12]?)|(r)|([zZ])',
    '(Q[-_ ]?[wW](?:ithin)?)|(Q[-_ ]?[bB](?:etween)?)|(Q)',
    '((?:(?:[Cc]hi|[χΧ])(?:GLUE){0,4}(?:[2²]|sq(?:uared?)?)?|[XxCc](?:GLUE){0,4}[2²])\\}?)',
    // After a single letter the square belongs to that letter: R 2, η p 2.
    '((?<!\\.|(?<!\\p{L})\\p{L}[\\s*_]{1,2})2)',
  ]
    .join('|')
    .replaceAll('GLUE', '[-_^ *{\\u2060]|<\\/?[a-z]{1,6}>')
    .replace(
      /^(.*)$/,
      '(?<![\\p{Script=Latin}\\p{Script=Greek}\\p{N}])(?:$1)(?=[\\s(*_$\\\\<>=\\u2060\\u00ad\\u200b])',
    ),
  'gu',
);

const MEANINGS: readonly TestSymbol[] = [
  { test: 't', degrees: 1, sized: false },
  { test: 'F', degrees: 2, sized: false },
  { test: 'r', degrees: 1, sized: false },
  Z,
  { test: 'Qw', degrees: 1, sized: false },
  { test: 'Qb', degrees: 1, sized: false },
  { test: 'Q', degrees: 1, sized: false },
  CHI_SQUARE,
  CHI_SQUARE,
];

export interface FoundSymbol extends TestSymbol {
  start: number;
  end: number;
}

/** The next name of a test from `from` on, or null. */
export function findSymbol(text: string, from: number): FoundSymbol | null {
  NAMES.lastIndex = from;
  const match = NAMES.exec(text);
  if (!match) return null;
  const meaning = MEANINGS[match.slice(1).findIndex((name) => name !== undefined)];
  return meaning ? { ...meaning, start: match.index, end: match.index + match[0].length } : null;
}

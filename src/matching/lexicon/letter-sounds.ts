/**
 * Consonants of names as they are written over from one script to another, in classes that transcriptions keep apart:
 * k, n, t, r, m, p, s, c. Vowels, h, w and y come and go.
 */

/** Letters of the Latin alphabet, longest first, with the classes that they may stand for. */
export const LATIN_SOUNDS: readonly (readonly [letters: string, classes: readonly string[]])[] = [
  ['sch', ['s']],
  ['tch', ['c']],
  ['tsch', ['c']],
  ['ch', ['c', 'k', '']],
  ['sh', ['s']],
  ['ph', ['p']],
  ['th', ['t', 's']],
  ['gh', ['k', '']],
  ['kn', ['n', 'kn']],
  ['ng', ['n', 'nk', 'nc']],
  ['ts', ['c', 's']],
  ['tz', ['c']],
  ['zz', ['c']],
  ['ck', ['k']],
  ['qu', ['k']],
  ['ce', ['s', 'c']],
  ['ci', ['s', 'c']],
  ['cy', ['s']],
  ['ge', ['k', 'c']],
  ['gi', ['k', 'c']],
  ['b', ['p']],
  ['c', ['k']],
  ['d', ['t']],
  ['f', ['p']],
  ['g', ['k']],
  ['j', ['c', '']],
  ['k', ['k']],
  ['l', ['r']],
  ['m', ['m']],
  ['n', ['n']],
  ['p', ['p']],
  ['q', ['k']],
  ['r', ['r', '']],
  ['s', ['s']],
  ['t', ['t']],
  ['v', ['p']],
  ['x', ['ks', 's']],
  ['z', ['c', 's']],
];

/** Classes of the consonants of Hangul, in the order in which a syllable is made of them: at its head, at its end. */
export const HANGUL_HEADS = 'k k n t t r m p p s s - c c c k t p -'.split(' ');
export const HANGUL_ENDS = '- k k k n n n t r k m r r r p r m p p t t n t t k t p t'.split(' ');
/** The first vowels of a name that may be one, by how Hangul orders its vowels. */
export const HANGUL_VOWELS = 'a e a e eo e eo e o a e o o u u e i u u i i'.split(' ');

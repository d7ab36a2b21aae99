/** Particles and endings that a Korean noun may carry, longest first. */
export const KOREAN_ENDINGS: readonly string[] = [
  '에서는',
  '에게서',
  '으로는',
  '이라는',
  '이라고',
  '입니다',
  '에서',
  '에게',
  '으로',
  '부터',
  '까지',
  '라는',
  '라고',
  '보다',
  '처럼',
  '했다',
  '한다',
  '하는',
  '하고',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '도',
  '와',
  '과',
  '로',
  '만',
];

/** A Korean word without one common particle or ending; at least two syllables stay. */
export function withoutEnding(word: string): string {
  const ending = KOREAN_ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= 2);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/**
 * Words with which a writer speaks for themselves, guesses or asks rather than reports, by language. Whole words in
 * English; in Korean also as the end or the inside of a longer word.
 */
const CUES: readonly string[] = [
  'I think',
  'I believe',
  'I suspect',
  'I feel',
  'I doubt',
  'in my view',
  'in my opinion',
  'we should',
  'should have',
  'it seems to me',
  'arguably',
  'hopefully',
  '생각합니다',
  '생각한다',
  '생각됩니다',
  '생각된다',
  '생각이 들',
  '생각하지만',
  '것 같',
  '것같',
  '듯하',
  '듯.',
  '아닐까',
  '의문',
  '느낍니다',
  '느껴',
  '우려스럽',
  '안타깝',
  '싶다',
  '싶네',
  '싶은',
  '싶지',
  '기대해',
  '바랍니다',
  '해야 합니다',
  '해야 한다',
  '했어야',
  '필요합니다',
  '현실입니다',
  '좋습니다',
  '박수를 보',
];

const ESCAPED = CUES.map((cue) => cue.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
const PATTERN = new RegExp(
  ESCAPED.map((cue) => (/^[A-Za-z]/.test(cue) ? String.raw`(?<!\p{L})${cue}(?!\p{L})` : cue)).join('|'),
  'iu',
);

/** A question states nothing, a quoted one neither. */
const QUESTION = /[?？]["'”’」』)\s]*$/u;

/** Whether a sentence says what its writer thinks, expects or asks. */
export function isOpinion(sentence: string): boolean {
  return PATTERN.test(sentence) || QUESTION.test(sentence.slice(-8));
}

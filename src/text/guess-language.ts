/** Letters looked at; more tell nothing new. */
const SAMPLE = 20_000;

/** The language a text is most likely in, by its script: Korean, Japanese, Chinese, else English. */
export function guessLanguage(text: string): 'ko' | 'ja' | 'zh' | 'en' {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const hangul = count(/\p{Script=Hangul}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(/\p{Script=Han}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  // A syllable of an East Asian script says as much as two letters or more.
  if (Math.max(hangul, kana + han) * 2.5 < latin || hangul + kana + han === 0) return 'en';
  if (hangul >= kana + han) return 'ko';
  return kana > 0 ? 'ja' : 'zh';
}

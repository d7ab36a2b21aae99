/** Words for one-tailed tests. Korean 단측, Japanese 片側. */
const ONE_TAILED =
  /(?<![\p{L}\p{N}])(?:(?:one|1)[-\s\u00ad]{0,3}(?:tailed|sided)|directional)(?!\p{L})|단측|片側/iu;

/** Words for corrections for several tests. Korean 보정, Japanese 補正. */
const CORRECTION =
  /(?<!\p{L})(?:Bonferroni|Holm|[SŠ]id[aá]k|Tukey|Scheff[eé]|Hochberg|FDR|false discovery|(?:corrected|adjusted|correction) for multiple|multiple[-\s](?:comparison|testing)|p[-\s_]?(?:corr|adj))|보정|본페로니|補正/iu;

/** Which special readings of p a text speaks of, anywhere in it. */
export function readingsNamed(text: string): { oneTailed: boolean; correction: boolean } {
  return { oneTailed: ONE_TAILED.test(text), correction: CORRECTION.test(text) };
}

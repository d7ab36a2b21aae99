import type { Span } from './stream.ts';

/** Words of degree that belong to what was counted: strong support is not support. Alike in every language. */
const QUALIFIERS: Readonly<Record<string, RegExp>> = {
  mild: /\b(?:mild|mildly|slight|slightly|weak|weakly)\b|(?<![가-힣])약(?:한|하)|경미|미미한|가벼운/giu,
  rare: /\b(?:rare|rarely|seldom|infrequent|infrequently)\b|드물|드문|드뭅|희귀|좀처럼/giu,
  severe: /\b(?:severe|severely|extreme|extremely)\b|심각|(?<![가-힣])심(?:한|하)|중증|극단|극심/giu,
  strong: /\b(?:strong|strongly)\b|(?<![가-힣])강(?:한|하|력|경)|강도 높/giu,
};

/** A word of degree; offsets are UTF-16, end exclusive. */
export interface Qualifier extends Span {
  degree: string;
}

/** Words of degree in a text of any language, by what they mean. */
export function findQualifiers(text: string): Qualifier[] {
  return Object.entries(QUALIFIERS).flatMap(([degree, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      degree,
      start: index,
      end: index + found.length,
    })),
  );
}

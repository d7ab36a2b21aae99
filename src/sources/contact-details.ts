import type { Span } from '../text/stream.ts';

/**
 * Addresses, handles and numbers that lead to a person. Every quantifier is bounded or followed by a character it
 * cannot take, so that each search is linear.
 */
const DETAILS: readonly RegExp[] = [
  // Web addresses, with or without a scheme; "3.5/4.0" is none.
  /(?:https?|ftp):\/\/[^\s<>"']{1,2000}/giu,
  /(?<![\w.@-])(?:www\.[^\s<>"']{1,2000}|[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.[a-z]{2,24}\/[^\s<>"']{1,2000})/giu,
  // E-mail addresses and handles: "a.b@example.org", "@name", "u/name".
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/gu,
  /(?<![\p{L}\p{N}_.@])@[\w.-]{2,64}/gu,
  /(?<![\p{L}\p{N}_/])\/?u\/[\w-]{3,64}/gu,
  // Telephone numbers: with a country code, with a leading nought, or in the North American form.
  /(?<![\d.])\+\d{1,3}(?:[ .()-]{1,2}\d{1,4}){2,5}(?!\d)/gu,
  /(?<![\d.,-])\(?0\d{1,3}\)?[ .-]{1,2}\d{3,4}[ .-]\d{4}(?![\d-])/gu,
  /(?<![\d.,-])(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4}(?![\d-])/gu,
  // Numbers of persons: Korean and American ones.
  /(?<!\d)\d{6}-[1-8]\d{6}(?!\d)/gu,
  /(?<![\d-])\d{3}-\d{2}-\d{4,5}(?![\d-])/gu,
];

/**
 * Where a text names web addresses, e-mail addresses, handles, telephone numbers or numbers of persons: what a pack
 * may not keep in clear. Spans are UTF-16, end exclusive, and may overlap; sorted by start.
 */
export function findContactDetails(text: string): Span[] {
  return DETAILS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  ).sort((a, b) => a.start - b.start);
}

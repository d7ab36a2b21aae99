import { withoutEnding } from '../../text/korean-endings.ts';

const WORD = /[가-힣]{2,20}/g;
const MIXED = /(\d[\d,]{0,12})(억|만)\s?(\d[\d,]{0,8})?/g;
const GROUPED = /\d{1,3}(?:,\d{3}){1,5}/g;
const PLAIN = /\d{5,15}/g;

/** The stems of the Korean words of a text: what is left of a word without one of the common endings. */
function* stems(text: string): Generator<string> {
  for (const [word] of text.matchAll(WORD)) {
    const stem = withoutEnding(word);
    if (stem !== word) yield stem;
  }
}

const toNumber = (digits: string): number => Number(digits.replaceAll(',', ''));

/** A count as people may type it: 308210, 308,210, 30만8210, 30만 8210. */
export function numberForms(value: number): string[] {
  if (!Number.isSafeInteger(value) || value < 1000) return [];
  const forms = [String(value), value.toLocaleString('en-US')];
  const man = Math.floor(value / 10_000);
  const rest = value % 10_000;
  if (man > 0 && man < 10_000) forms.push(`${man}만${rest || ''}`, ...(rest ? [`${man}만 ${rest}`] : []));
  return forms;
}

function* numbers(text: string): Generator<string> {
  for (const [, high = '', unit, low = '0'] of text.matchAll(MIXED))
    yield* numberForms(toNumber(high) * (unit === '억' ? 1e8 : 1e4) + toNumber(low));
  for (const [figure] of text.matchAll(GROUPED)) yield* numberForms(toNumber(figure));
  for (const [figure] of text.matchAll(PLAIN)) yield* numberForms(toNumber(figure));
}

/**
 * Words that should find a page though they do not stand on it as typed: stems of Korean words and other
 * spellings of its numbers.
 */
export function searchTerms(text: string): string[] {
  return [...new Set([...stems(text), ...numbers(text)])].sort();
}

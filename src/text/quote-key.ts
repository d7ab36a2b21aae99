import { makeStream } from './stream.ts';

/** The words of a selector in normal form: two selectors have one key if they differ in nothing that does not count. */
export function quoteKey({
  quote,
  prefix = '',
  suffix = '',
}: {
  quote: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}): string {
  return [quote, prefix, suffix].map((words) => makeStream(words).text).join('\n');
}

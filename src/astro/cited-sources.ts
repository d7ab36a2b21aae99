import { citationsInText } from '../documents/index.ts';

/** Ids of the sources that the prose of an entry cites as `[@source, p. 27]`, without repeats. */
export function citedIn(body: string): string[] {
  return [...new Set(citationsInText(body).map(({ source }) => source))];
}

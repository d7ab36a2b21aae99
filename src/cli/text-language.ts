import { InvalidArgumentError } from 'commander';
import { z } from 'zod';

/** Languages in which figures are read. */
const READ = ['ko', 'en', 'ja'];

const isRead = (value: string): boolean => READ.includes(value.toLowerCase().split('-')[0] ?? '');

/** The tag of a language in which a text may be read, with or without a region; any other is a usage error. */
export function textLanguage(value: string): string {
  if (!isRead(value)) throw new InvalidArgumentError(`Give one of ${READ.join(', ')}.`);
  return value;
}

/** The same in a line of JSON, where it may be left out or empty. */
export const TextLanguage = z
  .string()
  .refine((value) => value === '' || isRead(value), `figures are read in ${READ.join(', ')} only`)
  .nullish()
  .transform((value) => (value === '' ? undefined : value));

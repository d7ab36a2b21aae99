import { InvalidArgumentError } from 'commander';

/** Languages in which figures are read. */
const READ = ['ko', 'en', 'ja'];

/** The tag of a language in which a text may be read, with or without a region; any other is a usage error. */
export function textLanguage(value: string): string {
  const [tag = ''] = value.toLowerCase().split('-');
  if (!READ.includes(tag)) throw new InvalidArgumentError(`Give one of ${READ.join(', ')}.`);
  return value;
}

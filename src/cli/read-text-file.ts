import { readFileSync } from 'node:fs';
import type { Locale } from '../../schemas/language.ts';
import { UsageError } from './exit-code.ts';
import { defaultLocale } from './locale.ts';

const STANDARD_INPUT = 0;

/** Why a file could not be read, in words; the code where there are none. */
export function fileFault(error: unknown, locale: Locale = 'en'): string {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return FAULTS[code]?.[locale] ?? code;
}

const FAULTS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  EACCES: { ko: '읽을 권한이 없습니다', en: 'it may not be read' },
  EISDIR: { ko: '폴더입니다', en: 'it is a folder' },
  ENOENT: { ko: '그런 파일이 없습니다', en: 'there is no such file' },
  ERR_ENCODING_INVALID_ENCODED_DATA: { ko: 'UTF-8 글이 아닙니다', en: 'it is no text in UTF-8' },
};

/** What a file should have been: a text, or any file of a source. */
type Wanted = 'text' | 'source';

const WANTED: Readonly<Record<Wanted, Readonly<Record<Locale, string>>>> = {
  text: {
    ko: 'UTF-8 글 파일을 대거나, 표준 입력이면 - 를 적으세요.',
    en: 'Name a text file in UTF-8, or - for standard input.',
  },
  source: {
    ko: '있는 파일의 경로를 대세요(PDF, HTML, 글).',
    en: 'Name a file that is there: PDF, HTML or text.',
  },
};

/** A file that cannot be read, as a usage error that names it and says what to do, in the language of the shell. */
export function unreadableFile(file: string, error: unknown, wanted: Wanted): UsageError {
  const locale = defaultLocale(process.env);
  const first =
    locale === 'ko'
      ? `${file} 을(를) 읽을 수 없습니다: ${fileFault(error, locale)}.`
      : `Cannot read ${file}: ${fileFault(error)}.`;
  return new UsageError(`${first}\n${WANTED[wanted][locale]}`);
}

/** The text of a file in UTF-8, or of standard input for "-"; what cannot be read is a usage error that names it. */
export function readTextFile(file: string): string {
  try {
    const bytes = readFileSync(file === '-' ? STANDARD_INPUT : file);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadableFile(file, error, 'text');
  }
}

/** The text of words or of a file; an empty one is a usage error, since nothing was looked at. */
export function givenText(words: readonly string[], file: string | undefined): string {
  const text = file === undefined ? words.join(' ') : readTextFile(file);
  if (text.trim() !== '') return text;
  throw new UsageError(
    defaultLocale(process.env) === 'ko'
      ? '글이 비어 있어 읽은 것이 없습니다.\n글을 따옴표로 묶어 대거나 --file 로 파일을 대세요.'
      : 'The text is empty: nothing was read.\nGive a text in quotation marks, or a file with --file.',
  );
}

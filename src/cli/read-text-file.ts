import { readFileSync } from 'node:fs';
import type { Locale } from '../../schemas/language.ts';
import { fitParticles } from '../text/korean-particles.ts';
import { UsageError } from './exit-code.ts';
import { defaultLocale } from './locale.ts';

const STANDARD_INPUT = 0;

/** Why a file could not be read, in words; the code where there are none. */
export function fileFault(error: unknown, locale: Locale = 'en'): string {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return FAULTS[code]?.[locale] ?? code;
}

/** Why a file could not be written, in words: what is not there is its folder. */
export function writeFault(error: unknown, locale: Locale = 'en'): string {
  const isFolder = (error as NodeJS.ErrnoException).code === 'ENOENT';
  return isFolder
    ? { ko: '그런 폴더가 없습니다', en: 'there is no such folder' }[locale]
    : fileFault(error, locale);
}

const FAULTS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  EACCES: { ko: '권한이 없습니다', en: 'permission is denied' },
  EEXIST: { ko: '이미 있습니다', en: 'it exists already' },
  EISDIR: { ko: '폴더입니다', en: 'it is a folder' },
  ENOSPC: { ko: '디스크가 가득 찼습니다', en: 'the disk is full' },
  ENOTDIR: { ko: '경로 가운데에 폴더가 아닌 것이 있습니다', en: 'a part of the path is no folder' },
  EPERM: { ko: '권한이 없습니다', en: 'permission is denied' },
  EROFS: { ko: '읽기 전용인 곳입니다', en: 'the place is read-only' },
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
      ? `${fitParticles(`${file} 을(를)`)} 읽을 수 없습니다: ${fileFault(error, locale)}.`
      : `Cannot read ${file}: ${fileFault(error)}.`;
  return new UsageError(`${first}\n${WANTED[wanted][locale]}`);
}

/** UTF-16 where a byte order mark says so, as the notepads of Windows save it; else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** A fault of the file system that nobody looked out for, in words; null for any other error. */
export function systemFault(error: unknown): string | null {
  const locale = defaultLocale(process.env);
  const { code, path: file } = error as NodeJS.ErrnoException;
  if (code === undefined || !(code in FAULTS)) return null;
  const fault = fileFault(error, locale);
  if (file === undefined) return fault;
  return locale === 'ko'
    ? fitParticles(`\`${file}\` 을(를) 읽거나 쓸 수 없습니다: ${fault}`)
    : `cannot read or write \`${file}\`: ${fault}`;
}

/** The text of a file in UTF-8, or of standard input for "-"; what cannot be read is a usage error that names it. */
export function readTextFile(file: string): string {
  try {
    const bytes = readFileSync(file === '-' ? STANDARD_INPUT : file);
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
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

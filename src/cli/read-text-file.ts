import { readFileSync } from 'node:fs';
import type { Words } from '../../schemas/language.ts';
import { UsageError } from './exit-code.ts';

const STANDARD_INPUT = 0;

/** Why a file could not be read, in words; the code where there are none. */
export function fileFault(error: unknown): Words {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return FAULTS[code] ?? { ko: code, en: code };
}

/** Why a file could not be written, in words: what is not there is its folder. */
export function writeFault(error: unknown): Words {
  const isFolder = (error as NodeJS.ErrnoException).code === 'ENOENT';
  return isFolder ? { ko: '그런 폴더가 없습니다', en: 'there is no such folder' } : fileFault(error);
}

/** Output that could not be written. */
export function unwritableOutput(error: unknown): Words {
  const { ko, en } = fileFault(error);
  return { ko: `출력을 쓸 수 없습니다: ${ko}`, en: `cannot write the output: ${en}` };
}

const FAULTS: Readonly<Record<string, Words>> = {
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

const WANTED: Readonly<Record<Wanted, Words>> = {
  text: {
    ko: 'UTF-8 글 파일을 대거나, 표준 입력이면 - 를 적으세요.',
    en: 'Name a text file in UTF-8, or - for standard input.',
  },
  source: {
    ko: '있는 파일의 경로를 대세요(PDF, HTML, 글).',
    en: 'Name a file that is there: PDF, HTML or text.',
  },
};

/** A file that cannot be read, as a usage error that names it and says what to do. */
export function unreadableFile(file: string, error: unknown, wanted: Wanted): UsageError {
  const fault = fileFault(error);
  return new UsageError({
    ko: `${file} 을(를) 읽을 수 없습니다: ${fault.ko}.\n${WANTED[wanted].ko}`,
    en: `Cannot read ${file}: ${fault.en}.\n${WANTED[wanted].en}`,
  });
}

/** UTF-16 where a byte order mark says so, as the notepads of Windows save it; else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** A fault of the file system that nobody looked out for, in words; null for any other error. */
export function systemFault(error: unknown): Words | null {
  const { code, path: file } = error as NodeJS.ErrnoException;
  if (code === undefined || !(code in FAULTS)) return null;
  const fault = fileFault(error);
  if (file === undefined) return fault;
  return {
    ko: `\`${file}\` 을(를) 읽거나 쓸 수 없습니다: ${fault.ko}`,
    en: `cannot read or write \`${file}\`: ${fault.en}`,
  };
}

/** An error that nobody looked out for; how to see more of it, unless it is shown in whole. */
export function ownFault(error: unknown, isShown: boolean): Words {
  const message = error instanceof Error ? error.message : String(error);
  if (isShown) return { ko: message, en: message };
  return {
    ko: `${message}\ncaveat 자체의 잘못입니다. CAVEAT_DEBUG=1 을 붙여 다시 실행하면 자세히 볼 수 있습니다.`,
    en: `${message}\nThis is a fault of caveat itself. Run again with CAVEAT_DEBUG=1 for the details.`,
  };
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
  throw new UsageError({
    ko: '글이 비어 있어 읽은 것이 없습니다.\n글을 따옴표로 묶어 대거나 --file 로 파일을 대세요.',
    en: 'The text is empty: nothing was read.\nGive a text in quotation marks, or a file with --file.',
  });
}

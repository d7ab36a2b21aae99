import { readFileSync } from 'node:fs';
import { UsageError } from './exit-code.ts';

const STANDARD_INPUT = 0;

/** Why a file could not be read, in words; the code where there are none. */
export function fileFault(error: unknown): string {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return FAULTS[code] ?? code;
}

const FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is no text in UTF-8',
};

/** The text of a file in UTF-8, or of standard input for "-"; what cannot be read is a usage error that names it. */
export function readTextFile(file: string): string {
  try {
    const bytes = readFileSync(file === '-' ? STANDARD_INPUT : file);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UsageError(
      `Cannot read ${file}: ${fileFault(error)}.\nName a text file in UTF-8, or - for standard input.`,
    );
  }
}

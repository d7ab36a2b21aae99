import { readFileSync } from 'node:fs';
import { UsageError } from './exit-code.ts';

const STANDARD_INPUT = 0;

/** The text of a file in UTF-8, or of standard input for "-"; what cannot be read is a usage error that names it. */
export function readTextFile(file: string): string {
  try {
    const bytes = readFileSync(file === '-' ? STANDARD_INPUT : file);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    const reason = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is no text in UTF-8' : code;
    throw new UsageError(
      `Cannot read ${file}: ${reason}.\nName a text file in UTF-8, or - for standard input.`,
    );
  }
}

import { readFileSync } from 'node:fs';
import { UsageError } from './exit-code.ts';

/** The text of a file in UTF-8; what cannot be read is a usage error that names the file. */
export function readTextFile(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason =
      code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is no text in UTF-8' : (code ?? String(error));
    throw new UsageError(`cannot read \`${file}\`: ${reason}`);
  }
}

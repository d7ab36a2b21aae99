import { constants, inflateSync } from 'node:zlib';
import { UnreadableSource } from './format.ts';

/** No page, font or table of a paper inflates to more than this; a bomb does. */
const LARGEST_STREAM = 48 * 2 ** 20;
const LARGEST_TOTAL = 1024 * 2 ** 20;

const STREAM = Buffer.from('stream');

function inflate(data: Uint8Array): Buffer | null {
  try {
    return inflateSync(data, { maxOutputLength: LARGEST_STREAM, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new UnreadableSource('A stream of the PDF inflates without measure: it is not read.');
    }
    return null;
  }
}

const looksDeflated = (data: Uint8Array): boolean =>
  (data[0] ?? 0) % 16 === 8 && (((data[0] ?? 0) << 8) | (data[1] ?? 0)) % 31 === 0;

/**
 * Refuse a PDF whose compressed streams inflate beyond measure, before pdf.js takes them whole into memory. Looks
 * at every stream that starts as zlib data does, whatever its dictionary says, and one level further in.
 */
export function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let total = 0;
  for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at + STREAM.length)) {
    let start = at + STREAM.length;
    if (file[start] === 0x0d) start += 1;
    if (file[start] === 0x0a) start += 1;
    const end = file.indexOf('endstream', start);
    const data = file.subarray(start, end < 0 ? undefined : end);
    if (!looksDeflated(data)) continue;
    const once = inflate(data);
    if (once && looksDeflated(once)) inflate(once);
    total += once?.length ?? 0;
    if (total > LARGEST_TOTAL)
      throw new UnreadableSource('The streams of the PDF inflate without measure: it is not read.');
    if (end > 0) at = end - STREAM.length;
  }
}

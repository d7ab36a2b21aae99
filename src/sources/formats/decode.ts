import { UnreadableSource, type Limits } from './format.ts';

/** Place of the first byte that is no UTF-8, by halving; only called once decoding failed. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}

/** Decode UTF-8 (or UTF-16 with a byte order mark) strictly: text with holes would verify nothing. */
export function decodeText(bytes: Uint8Array, limits: Limits): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  let text: string;
  try {
    text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    const where = utf16 ? '' : ` at byte ${String(firstBadByte(bytes))}`;
    throw new UnreadableSource(
      `The file is no valid ${utf16 ? 'UTF-16' : 'UTF-8'}${where}: it may be cut short or in another encoding. Save it as UTF-8.`,
    );
  }
  if (text.includes('\u0000')) throw new UnreadableSource('The file holds zero bytes: it is no text.');
  if (text.length > limits.characters) {
    throw new UnreadableSource(
      `The text has ${String(text.length)} characters, more than the limit of ${String(limits.characters)}.`,
    );
  }
  if (text.trim() === '') throw new UnreadableSource('The file holds no text.');
  return text.replace(/\r\n?/gu, '\n');
}

import { constants, inflateSync } from 'node:zlib';

/** A stream that decodes to more than it may. */
export class TooLarge extends Error {}

/** Filters that say nothing of size here: pictures, which pdf.js bounds itself. */
const PICTURES = new Set(['DCTDecode', 'DCT', 'JPXDecode', 'CCITTFaxDecode', 'CCF', 'JBIG2Decode', 'Crypt']);

function inflate(data: Uint8Array, limit: number): Uint8Array | null {
  try {
    return inflateSync(data, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new TooLarge();
    return null;
  }
}

const hexadecimal = (data: Uint8Array): Uint8Array =>
  Buffer.from(
    Buffer.from(data)
      .toString('latin1')
      .replace(/[^0-9A-Fa-f]/gu, ''),
    'hex',
  );

/** ASCII85: five characters for four bytes; z for four noughts. */
function ascii85(data: Uint8Array, limit: number): Uint8Array {
  const out: number[] = [];
  let group: number[] = [];
  const flush = (count: number): void => {
    let value = 0;
    for (let at = 0; at < 5; at += 1) value = value * 85 + (group[at] ?? 84);
    for (let at = 0; at < count; at += 1) out.push(Math.floor(value / 256 ** (3 - at)) & 255);
    group = [];
  };
  for (const byte of data) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && group.length === 0) out.push(0, 0, 0, 0);
    else if (byte >= 0x21 && byte <= 0x75) {
      group.push(byte - 0x21);
      if (group.length === 5) flush(4);
    }
    if (out.length > limit) throw new TooLarge();
  }
  if (group.length > 1) flush(group.length - 1);
  return Uint8Array.from(out);
}

/** Size of what LZW codes stand for, without writing it out (PDF 1.7, 7.4.4): a code is its parent and one byte more. */
function sizeOfLzw(data: Uint8Array, limit: number): number {
  let lengths: number[] = [];
  let previous = 0;
  let width = 9;
  let bits = 0;
  let held = 0;
  let size = 0;
  for (const byte of data) {
    bits = (bits << 8) | byte;
    held += 8;
    if (held < width) continue;
    held -= width;
    const code = (bits >> held) & ((1 << width) - 1);
    bits &= (1 << held) - 1;
    if (code === 257) break;
    if (code === 256) {
      lengths = [];
      previous = 0;
      width = 9;
      continue;
    }
    const length = code < 256 ? 1 : (lengths[code - 258] ?? previous + 1);
    if (previous > 0 && lengths.length < 4096 - 258) lengths.push(previous + 1);
    previous = length;
    size += length;
    if (size > limit) throw new TooLarge();
    // Either reading of EarlyChange: a bit more or less changes the size by little.
    const next = lengths.length + 259;
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
  }
  return size;
}

function runLength(data: Uint8Array, limit: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < data.length;) {
    const length = data[at] ?? 128;
    if (length === 128) break;
    const part =
      length < 128
        ? data.subarray(at + 1, at + 2 + length)
        : new Uint8Array(257 - length).fill(data[at + 1] ?? 0);
    parts.push(part);
    size += part.length;
    if (size > limit) throw new TooLarge();
    at += length < 128 ? length + 2 : 2;
  }
  return Buffer.concat(parts);
}

/**
 * Size that a stream of a PDF decodes to through its filters, none larger than `limit` at any step. Throws TooLarge beyond
 * that, and where something compressed is compressed again in a way no writer uses.
 */
export function decodedSize(data: Uint8Array, filters: readonly string[], limit: number): number {
  let decoded: Uint8Array = data;
  for (const [index, filter] of filters.entries()) {
    if (PICTURES.has(filter)) return decoded.length;
    if (filter === 'LZWDecode' || filter === 'LZW') {
      if (filters.slice(index + 1).some((next) => !PICTURES.has(next))) throw new TooLarge();
      return sizeOfLzw(decoded, limit);
    }
    if (filter === 'FlateDecode' || filter === 'Fl') {
      const inflated = inflate(decoded, limit);
      if (!inflated) return decoded.length;
      decoded = inflated;
    } else if (filter === 'ASCIIHexDecode' || filter === 'AHx') decoded = hexadecimal(decoded);
    else if (filter === 'ASCII85Decode' || filter === 'A85') decoded = ascii85(decoded, limit);
    else if (filter === 'RunLengthDecode' || filter === 'RL') decoded = runLength(decoded, limit);
    else return decoded.length;
  }
  return decoded.length;
}

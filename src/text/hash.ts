import { createHash } from 'node:crypto';

/** SHA-256 of bytes or of a text in UTF-8, written "sha256:" and hexadecimal. */
export function sha256(data: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`;
}

/** Bits of a fingerprint: five base64url digits. */
export const FINGERPRINT_BITS = 30;

/** State of a fingerprint under way: two lanes of 32 bits. */
export interface Lanes {
  a: number;
  b: number;
}

/** The state before the first character, salted so that equal words have other fingerprints in another source. */
export function saltLanes(salt: string): Lanes {
  const bytes = createHash('sha256').update(`caveat-pack 1 ${salt}`).digest();
  return { a: bytes.readInt32LE(0), b: bytes.readInt32LE(4) };
}

/** Take in one UTF-16 unit; the multipliers are those of MurmurHash3 (Austin Appleby, public domain). */
export function addUnit(lanes: Lanes, unit: number): void {
  const a = Math.imul(lanes.a ^ unit, 0xcc9e2d51);
  const b = Math.imul(lanes.b ^ unit, 0x1b873593);
  lanes.a = ((a << 15) | (a >>> 17)) + lanes.b;
  lanes.b = ((b << 13) | (b >>> 19)) + lanes.a;
}

/** The fingerprint of what was taken in, without changing the state: an integer below 2^30. */
export function finish(lanes: Lanes): number {
  let h = lanes.a ^ Math.imul(lanes.b, 0x9e3779b1);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h ^ lanes.b, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 2;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Write fingerprints, five base64url digits each, highest first. */
export function writeFingerprints(prints: ArrayLike<number>): string {
  let text = '';
  for (const print of Array.from(prints)) {
    for (let shift = 24; shift >= 0; shift -= 6) text += DIGITS.charAt((print >>> shift) & 63);
  }
  return text;
}

const VALUES = new Int8Array(128).fill(-1);
for (let index = 0; index < DIGITS.length; index += 1) VALUES[DIGITS.charCodeAt(index)] = index;

/** Read fingerprints back; null where the text is no list of fingerprints. */
export function readFingerprints(text: string): Uint32Array | null {
  if (text.length % 5 !== 0) return null;
  const prints = new Uint32Array(text.length / 5);
  for (let index = 0; index < prints.length; index += 1) {
    let print = 0;
    for (let at = index * 5; at < index * 5 + 5; at += 1) {
      const value = VALUES[text.charCodeAt(at)] ?? -1;
      if (value < 0) return null;
      print = print * 64 + value;
    }
    prints[index] = print;
  }
  return prints;
}

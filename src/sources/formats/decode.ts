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
    const at = utf16 ? '' : String(firstBadByte(bytes));
    const where = utf16 ? { ko: '', en: '' } : { ko: `(바이트 ${at})`, en: ` at byte ${at}` };
    const encoding = utf16 ? 'UTF-16' : 'UTF-8';
    throw new UnreadableSource({
      ko: `파일이 올바른 ${encoding} 글이 아닙니다${where.ko}. 잘렸거나 인코딩이 다를 수 있으니 UTF-8로 저장하세요.`,
      en: `The file is no valid ${encoding}${where.en}: it may be cut short or in another encoding. Save it as UTF-8.`,
    });
  }
  if (text.includes('\u0000'))
    throw new UnreadableSource({
      ko: '파일에 0바이트가 있어 글이 아닙니다.',
      en: 'The file holds zero bytes: it is no text.',
    });
  if (text.length > limits.characters) {
    throw new UnreadableSource({
      ko: `글이 ${String(text.length)}자로 한도 ${String(limits.characters)}자를 넘습니다.`,
      en: `The text has ${String(text.length)} characters, more than the limit of ${String(limits.characters)}.`,
    });
  }
  if (text.trim() === '')
    throw new UnreadableSource({ ko: '파일에 글이 없습니다.', en: 'The file holds no text.' });
  return text.replace(/\r\n?/gu, '\n');
}

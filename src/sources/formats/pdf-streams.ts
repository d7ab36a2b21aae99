import { UnreadableSource } from './format.ts';
import { decodedSize, TooLarge } from './pdf-filters.ts';

/** No page, font or table of a paper decodes to more than this; a bomb does. */
const LARGEST_STREAM = 48 * 2 ** 20;
const LARGEST_TOTAL = 1024 * 2 ** 20;
/** A dictionary of a stream is shorter than this. */
const LONGEST_DICTIONARY = 4000;

const STREAM = Buffer.from('stream');

const looksDeflated = (data: Uint8Array): boolean =>
  (data[0] ?? 0) % 16 === 8 && (((data[0] ?? 0) << 8) | (data[1] ?? 0)) % 31 === 0;

/** Names in a piece of a PDF: "[/ASCIIHexDecode/Fl#61teDecode]" → ASCIIHexDecode, FlateDecode. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/\/([^\s/[\]<>()%{}]{1,40})/gu)].map(([, name = '']) =>
    name.replace(/#([0-9A-Fa-f]{2})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  );

/** The filters that a dictionary before a stream names, null where it names none that can be told. */
function filtersOf(dictionary: string, file: Buffer): string[] | null {
  const plain = dictionary.replace(/#([0-9A-Fa-f]{2})/gu, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  const given =
    /\/Filter\s{0,40}(\[[^\]]{0,400}\]|\/[^\s/[\]<>()%{}]{1,40}|\d{1,10}\s{1,8}\d{1,5}\s{1,8}R)/u.exec(
      plain,
    )?.[1];
  if (given === undefined) return plain.includes('/Filter') ? null : [];
  const reference = /^(\d+)\s+(\d+)\s+R$/u.exec(given);
  if (!reference) return namesIn(given);
  const head = `${reference[1] ?? ''} ${reference[2] ?? ''} obj`;
  for (let at = file.indexOf(head); at >= 0; at = file.indexOf(head, at + 1)) {
    // "16 0 obj" is not "6 0 obj".
    if (at > 0 && /\d/u.test(String.fromCharCode(file[at - 1] ?? 0))) continue;
    return namesIn(
      file.toString('latin1', at + head.length, at + head.length + 400).split('endobj')[0] ?? '',
    );
  }
  return null;
}

/** The dictionary that ends right before a stream. */
function dictionaryBefore(file: Buffer, at: number): string {
  const text = file.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at);
  const object = text.lastIndexOf(' obj');
  return object < 0 ? text : text.slice(object);
}

/**
 * Refuse a PDF whose streams decode beyond measure, before pdf.js takes them whole into memory. Streams are decoded as
 * their dictionaries say; one that looks like zlib data is inflated whatever its dictionary says, and once more.
 */
export function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let total = 0;
  const take = (data: Uint8Array, filters: readonly string[]): void => {
    total += decodedSize(data, filters, LARGEST_STREAM);
    if (total > LARGEST_TOTAL) throw new TooLarge();
  };
  try {
    for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at + STREAM.length)) {
      let start = at + STREAM.length;
      if (file[start] === 0x0d) start += 1;
      if (file[start] === 0x0a) start += 1;
      const end = file.indexOf('endstream', start);
      const data = file.subarray(start, end < 0 ? undefined : end);
      const filters = filtersOf(dictionaryBefore(file, at), file);
      // A filter that cannot be told may be any: what hides it hides something.
      if (filters === null)
        throw new UnreadableSource({
          ko: 'PDF에 압축 방식을 감춘 스트림이 있어 읽지 않습니다.',
          en: 'A stream of the PDF hides how it is packed: it is not read.',
        });
      take(data, filters.length > 0 ? filters : looksDeflated(data) ? ['FlateDecode'] : []);
      if (looksDeflated(data) && filters[0] !== 'FlateDecode')
        decodedSize(data, ['FlateDecode', 'FlateDecode'], LARGEST_STREAM);
      if (end > 0) at = end - STREAM.length;
    }
  } catch (error) {
    if (error instanceof TooLarge)
      throw new UnreadableSource({
        ko: 'PDF에 풀면 끝없이 커지는 스트림이 있어 읽지 않습니다.',
        en: 'A stream of the PDF inflates without measure: it is not read.',
      });
    throw error;
  }
}

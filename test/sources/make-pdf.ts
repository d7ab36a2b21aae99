import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** Words at a place of a page, in points from its lower left corner. */
export interface Text {
  x: number;
  y: number;
  words: string;
  size?: number;
  /** Set in the Korean font without an embedded CMap; other text is Latin. */
  korean?: true;
}

export interface PdfOptions {
  /** Page labels as PDF writes them: "[0 <</S/r>> 2 <</S/D>>]". */
  labels?: string;
  /** Encrypt for this user password; '' opens without asking. */
  password?: string;
  info?: Readonly<Record<string, string>>;
  compress?: boolean;
}

/** RC4, which PDF 1.4 encrypts with and OpenSSL 3 no longer offers. */
function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => box[index & 255] ?? 0;
  const swap = (a: number, b: number): void => {
    [box[a & 255], box[b & 255]] = [at(b), at(a)];
  };
  let j = 0;
  for (let i = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  j = 0;
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + at(i)) & 255;
      swap(i, j);
      return byte ^ at(at(i) + at(j));
    }),
  );
}

const md5 = (...parts: Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();

/** The padding of passwords in PDF 1.7, algorithm 2. */
const PAD = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const ID = Buffer.alloc(16, 7);

/** Standard security handler, revision 2: RC4 with 40 bits. */
function makeEncryption(password: string) {
  const user = Buffer.concat([Buffer.from(password, 'latin1'), PAD]).subarray(0, 32);
  const owner = rc4(md5(PAD).subarray(0, 5), user);
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const key = md5(user, owner, permissions, ID).subarray(0, 5);
  const check = rc4(key, PAD);
  return {
    dictionary: `<</Filter/Standard/V 1/R 2/O<${owner.toString('hex')}>/U<${check.toString('hex')}>/P -4>>`,
    encrypt: (data: Uint8Array, object: number): Buffer =>
      rc4(md5(key, Buffer.from([object & 255, object >> 8, 0, 0, 0])).subarray(0, 10), data),
  };
}

const escape = (words: string): string => words.replace(/[\\()]/gu, '\\$&');

/** Codes of the words in KSC 5601 as UniKS-UTF16 has them: UTF-16, big-endian, in hexadecimal. */
const codes = (words: string): string => Buffer.from(words, 'utf16le').swap16().toString('hex');

function contentOf(page: readonly Text[]): string {
  return page
    .map(({ x, y, words, size = 10, korean }) => {
      const shown = korean ? `<${codes(words)}>` : `(${escape(words)})`;
      return `BT /${korean ? 'F2' : 'F1'} ${String(size)} Tf ${String(x)} ${String(y)} Td ${shown} Tj ET`;
    })
    .join('\n');
}

/** A PDF of pages with text set at given places; Latin text in Helvetica with the encoding of Windows. */
export function makePdf(pages: readonly (readonly Text[])[], options: PdfOptions = {}): Uint8Array {
  const encryption = options.password === undefined ? null : makeEncryption(options.password);
  const objects: Buffer[] = [];
  const put = (text: string): number => objects.push(Buffer.from(text, 'latin1'));
  const putStream = (content: Buffer): void => {
    const data = options.compress ? deflateSync(content) : content;
    const stored = encryption ? encryption.encrypt(data, objects.length + 1) : data;
    const head = `<</Length ${String(stored.length)}${options.compress ? '/Filter/FlateDecode' : ''}>>\nstream\n`;
    objects.push(Buffer.concat([Buffer.from(head), stored, Buffer.from('\nendstream')]));
  };
  const firstPage = 6;
  const kids = pages.map((_, index) => `${String(firstPage + index * 2)} 0 R`).join(' ');
  const labels = options.labels === undefined ? '' : `/PageLabels<</Nums${options.labels}>>`;
  put(`<</Type/Catalog/Pages 2 0 R${labels}>>`);
  put(`<</Type/Pages/Kids[${kids}]/Count ${String(pages.length)}>>`);
  put('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  put('<</Type/Font/Subtype/Type0/BaseFont/Batang/Encoding/UniKS-UTF16-H/DescendantFonts[5 0 R]>>');
  put(
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/Batang/CIDSystemInfo<</Registry(Adobe)/Ordering(Korea1)/Supplement 2>>/DW 1000' +
      '/FontDescriptor<</Type/FontDescriptor/FontName/Batang/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>>>',
  );
  for (const page of pages) {
    put(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${String(objects.length + 2)} 0 R` +
        '/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>',
    );
    putStream(Buffer.from(contentOf(page), 'latin1'));
  }
  const info = Object.entries(options.info ?? {}).map(([name, value]) => `/${name}(${escape(value)})`);
  const trailer = [
    `/Size ${String(objects.length + 3)}/Root 1 0 R/ID[<${ID.toString('hex')}><${ID.toString('hex')}>]`,
  ];
  if (info.length > 0) trailer.push(`/Info ${String(put(`<<${info.join('')}>>`))} 0 R`);
  if (encryption) trailer.push(`/Encrypt ${String(put(encryption.dictionary))} 0 R`);
  return assemble(objects, trailer.join(''));
}

function assemble(objects: readonly Buffer[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let length = parts[0]?.length ?? 0;
  const offsets = objects.map((object, index) => {
    const at = length;
    const head = Buffer.from(`${String(index + 1)} 0 obj\n`);
    const tail = Buffer.from('\nendobj\n');
    parts.push(head, object, tail);
    length += head.length + object.length + tail.length;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${rows}trailer\n<<${trailer}>>\nstartxref\n${String(length)}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** Lines of a paragraph one under the other. */
export function paragraph(x: number, top: number, lines: readonly string[], size = 10): Text[] {
  return lines.map((words, index) => ({ x, y: top - index * size * 1.2, words, size }));
}

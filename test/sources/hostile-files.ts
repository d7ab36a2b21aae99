import { deflateSync } from 'node:zlib';
import { makePdf, paragraph } from './make-pdf.ts';

/** A PDF of one page whose content is stored as given, with the filters given: "[/ASCIIHexDecode/FlateDecode]". */
export function pdfWithStream(filter: string, data: Uint8Array, further = ''): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>',
    Buffer.concat([
      Buffer.from(`<</Length ${String(data.length)}/Filter ${filter}>>\nstream\n`),
      data,
      Buffer.from('\nendstream'),
    ]),
    further === '' ? 'null' : further,
  ].map((object) => Buffer.from(object as string));
  const parts = [Buffer.from('%PDF-1.7\n')];
  for (const [index, object] of objects.entries())
    parts.push(Buffer.from(`${String(index + 1)} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  parts.push(Buffer.from('trailer\n<</Size 6/Root 1 0 R>>\n%%EOF\n'));
  return Buffer.concat(parts);
}

/** LZW codes that stand for ever longer runs of spaces: half a gigabyte in a third of a megabyte. */
function lzwBomb(): Buffer {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  let width = 9;
  const put = (code: number): void => {
    bits = (bits << width) | code;
    held += width;
    while (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 255);
      bits &= (1 << held) - 1;
    }
  };
  for (let round = 0; round < 70; round += 1) {
    put(256);
    width = 9;
    put(32);
    for (let code = 258; code < 4058; code += 1) {
      put(code);
      width = code + 2 >= 2048 ? 12 : code + 2 >= 1024 ? 11 : code + 2 >= 512 ? 10 : 9;
    }
  }
  return Buffer.from([...bytes, 0, 0]);
}

/** Small files that decode to far more than any page holds, by how they hide it. */
export function bombs(): Map<string, Uint8Array> {
  const deflated = deflateSync(Buffer.alloc(60 * 2 ** 20, 32), { level: 1 });
  const twice = deflateSync(deflateSync(Buffer.alloc(200 * 2 ** 20, 32), { level: 1 }));
  const hexadecimal = Buffer.from(`${deflated.toString('hex')}>`);
  const runs = Buffer.alloc(2 ** 20, Buffer.from([129, 32]));
  return new Map([
    ['deflated', pdfWithStream('/FlateDecode', deflated)],
    ['deflated, named in code', pdfWithStream('/Fl#61teDecode', deflated)],
    ['deflated twice', pdfWithStream('[/FlateDecode/FlateDecode]', twice)],
    ['deflated, then written in hexadecimal', pdfWithStream('[/ASCIIHexDecode/FlateDecode]', hexadecimal)],
    ['a filter named elsewhere', pdfWithStream('5 0 R', hexadecimal, '[/AHx/Fl]')],
    ['a filter named nowhere', pdfWithStream('9 0 R', hexadecimal)],
    ['run lengths', pdfWithStream('[/RunLengthDecode/RunLengthDecode]', runs)],
    ['LZW', pdfWithStream('/LZWDecode', lzwBomb())],
    ['LZW in LZW', pdfWithStream('[/LZWDecode/LZWDecode]', lzwBomb())],
  ]);
}

const words = paragraph(
  72,
  700,
  Array.from({ length: 30 }, (_, line) => `Line ${String(line)} of a page that says very little indeed.`),
);

/** Files that are no source, with a word of the answer each must get. */
export function unreadable(): Map<string, { name: string; bytes: Uint8Array; says: RegExp }> {
  const whole = makePdf([words, words]);
  const file = (name: string, bytes: Uint8Array, says: RegExp) => ({ name, bytes, says });
  return new Map([
    ['damaged PDF', file('a.pdf', Buffer.from('%PDF-1.7\nnot really'), /damaged|cannot be read/u)],
    ['PDF cut short', file('a.pdf', whole.subarray(0, 400), /damaged|cannot be read|no pages|text layer/u)],
    ['encrypted PDF', file('a.pdf', makePdf([words], { password: 'secret' }), /encrypted/u)],
    ['empty file', file('a.pdf', new Uint8Array(0), /empty/u)],
    ['PDF of images', file('a.pdf', makePdf([[], []]), /no text layer/u)],
    ['cut UTF-8', file('a.txt', Buffer.from('가나다').subarray(0, 8), /UTF-8 at byte \d/u)],
    ['HTML of 50 MB', file('a.html', Buffer.from('<!doctype html>'.padEnd(50 * 2 ** 20, '<p>x')), /limit/u)],
  ]);
}

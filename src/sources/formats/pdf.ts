import type { Words } from '../../../schemas/language.ts';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PageText } from '../../text/reading.ts';
import {
  type FileMetadata,
  type ReadOptions,
  type ReadResult,
  type SourceFormat,
  UnreadableSource,
} from './format.ts';
import { chooseLabels } from './page-labels.ts';
import { joinItems, LAYOUT_VERSION, orderItems } from './pdf-layout.ts';
import { refuseBombs } from './pdf-streams.ts';

/** Characters on one page beyond which it is no page. */
const LONGEST_PAGE = 400_000;

/** Where the character maps of pdf.js lie, which fonts without a map of their own need; legacy Korean files above all. */
function dataFolder(name: string): string {
  return `${path.join(path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), name)}/`;
}

function metadataOf(info: unknown): FileMetadata {
  if (typeof info !== 'object' || info === null) return {};
  const fields = info as Record<string, unknown>;
  const field = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : undefined;
  };
  const title = field('Title');
  const author = field('Author');
  const date = /^D:(\d{4})(\d{2})?(\d{2})?/u.exec(field('CreationDate') ?? '');
  const language = field('Language');
  return {
    ...(title === undefined || /^untitled|\.(?:docx?|tex|indd|pdf)$/iu.test(title) ? {} : { title }),
    ...(author === undefined
      ? {}
      : {
          authors: author
            // "Doe, Jane; Roe, Richard": commas part names only where nothing else does.
            .split(author.includes(';') ? /\s*;\s*/u : /\s*(?:,| and )\s*/u)
            .filter(Boolean)
            .slice(0, 100),
        }),
    ...(date ? { issued: date.slice(1).filter(Boolean).join('-') } : {}),
    ...(language === undefined ? {} : { language }),
  };
}

function explain(error: unknown): Words {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return { ko: 'PDF가 비밀번호로 잠겨 있습니다.', en: 'The PDF is encrypted with a password.' };
  if (name === 'InvalidPDFException')
    return { ko: 'PDF가 손상되어 열 수 없습니다.', en: 'The PDF is damaged and cannot be opened.' };
  const why = error instanceof Error ? error.message.slice(0, 200) : 'unknown error';
  return { ko: `PDF를 읽을 수 없습니다: ${why}.`, en: `The PDF cannot be read: ${why}.` };
}

/** Fail where a promise takes longer than the time left; a PDF may keep its reader busy for ever. */
async function within<T>(deadline: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const left = Math.max(0, deadline - performance.now());
    timer = setTimeout(() => {
      reject(
        new UnreadableSource({
          ko: 'PDF를 읽는 데 너무 오래 걸립니다.',
          en: 'The PDF takes too long to read.',
        }),
      );
    }, left);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function read(bytes: Uint8Array, { limits, onProgress }: ReadOptions): Promise<ReadResult> {
  refuseBombs(bytes);
  const { getResolvedPDFJS } = await import('unpdf');
  const pdfjs = await getResolvedPDFJS();
  const deadline = performance.now() + limits.time;
  const task = pdfjs.getDocument({
    // A copy: pdf.js keeps what it is given, and refuses a Buffer.
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
    maxImageSize: 16_000_000,
    cMapUrl: dataFolder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: dataFolder('standard_fonts'),
  });
  try {
    const document = await within(deadline, task.promise);
    if (document.numPages > limits.pages) {
      throw new UnreadableSource({
        ko: `PDF가 ${String(document.numPages)}쪽으로 한도 ${String(limits.pages)}쪽을 넘습니다.`,
        en: `The PDF has ${String(document.numPages)} pages, more than the limit of ${String(limits.pages)}.`,
      });
    }
    const texts: string[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await within(deadline, document.getPage(number));
      const content = await within(deadline, page.getTextContent());
      const text = joinItems(orderItems(content.items), LONGEST_PAGE);
      page.cleanup();
      if (text === null)
        throw new UnreadableSource({
          ko: 'PDF의 한 쪽에 쪽이라고 할 수 없을 만큼 글이 많습니다.',
          en: 'A page of the PDF holds too much text to be a page.',
        });
      characters += text.length;
      if (characters > limits.characters)
        throw new UnreadableSource({
          ko: 'PDF의 글이 한도를 넘습니다.',
          en: 'The PDF holds more text than the limit allows.',
        });
      texts.push(text);
      onProgress?.(number, document.numPages);
    }
    const own = await within(deadline, document.getPageLabels());
    const meta = await within(deadline, document.getMetadata()).catch(() => null);
    return result(texts, own, metadataOf(meta?.info), pdfjs.version);
  } catch (error) {
    throw error instanceof UnreadableSource ? error : new UnreadableSource(explain(error));
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

function result(
  texts: readonly string[],
  own: readonly string[] | null,
  metadata: FileMetadata,
  version: string,
): ReadResult {
  if (texts.length === 0)
    throw new UnreadableSource({ ko: 'PDF에 쪽이 없습니다.', en: 'The PDF has no pages.' });
  if (texts.every((text) => text.trim() === '')) {
    throw new UnreadableSource({
      ko: 'PDF에 글자 층이 없습니다. 쪽이 그림이거나 비어 있으니 먼저 문자 인식을 돌리세요.',
      en: 'The PDF has no text layer: its pages are images or empty. Run text recognition on it first.',
    });
  }
  const { labels, from, disagreement } = chooseLabels(texts, own);
  const warnings: ReadResult['warnings'] =
    disagreement === undefined ? [] : [{ id: 'labels-disagree', detail: disagreement }];
  const pages = texts.map((text, index): PageText => ({ label: labels[index] ?? String(index + 1), text }));
  return {
    pages,
    mediaType: 'application/pdf',
    paging: 'pages',
    extractor: { name: 'pdf.js', version: `${version}, layout ${String(LAYOUT_VERSION)}` },
    warnings,
    labelsFrom: from,
    metadata,
  };
}

/** PDF, text per page through pdf.js. */
export const pdfFormat: SourceFormat = {
  id: 'pdf',
  mediaTypes: ['application/pdf'],
  extensions: ['pdf'],
  sniff: (bytes) => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'),
  read,
};

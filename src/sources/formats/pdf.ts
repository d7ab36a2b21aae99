import type { PageText } from '../../text/reading.ts';
import {
  type FileMetadata,
  type ReadOptions,
  type ReadResult,
  type SourceFormat,
  UnreadableSource,
} from './format.ts';
import { chooseLabels } from './page-labels.ts';
import { refuseBombs } from './pdf-streams.ts';

interface TextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** Characters on one page beyond which it is no page. */
const LONGEST_PAGE = 400_000;

const isTextItem = (item: unknown): item is TextItem =>
  typeof item === 'object' && item !== null && 'str' in item;

/**
 * Join the pieces of a page into lines. A piece much smaller than its line and set right after a word is a note
 * mark and gets a space, so that it does not glue itself to the word.
 */
function joinItems(items: readonly unknown[]): string {
  let text = '';
  let last: TextItem | null = null;
  for (const item of items) {
    if (!isTextItem(item)) continue;
    const small = last !== null && item.height > 0 && last.height > 0 && item.height < last.height * 0.8;
    const raised = last !== null && (item.transform[5] ?? 0) - (last.transform[5] ?? 0) > 1;
    if (small && raised && /^\d{1,3}[,\d]*$/u.test(item.str) && /\p{L}$/u.test(text)) text += ' ';
    text += item.str;
    if (item.hasEOL) text += '\n';
    if (item.str.trim() !== '') last = item;
    if (text.length > LONGEST_PAGE)
      throw new UnreadableSource('A page of the PDF holds too much text to be a page.');
  }
  return text;
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
            .split(/\s*(?:;|,| and )\s*/u)
            .filter(Boolean)
            .slice(0, 100),
        }),
    ...(date ? { issued: date.slice(1).filter(Boolean).join('-') } : {}),
    ...(language === undefined ? {} : { language }),
  };
}

function explain(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'The PDF is encrypted with a password.';
  if (name === 'InvalidPDFException') return 'The PDF is damaged and cannot be opened.';
  return `The PDF cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : 'unknown error'}.`;
}

/** Fail where a promise takes longer than the time left; a PDF may keep its reader busy for ever. */
async function within<T>(deadline: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const left = Math.max(0, deadline - performance.now());
    timer = setTimeout(() => {
      reject(new UnreadableSource('The PDF takes too long to read.'));
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
  });
  try {
    const document = await within(deadline, task.promise);
    if (document.numPages > limits.pages) {
      throw new UnreadableSource(
        `The PDF has ${String(document.numPages)} pages, more than the limit of ${String(limits.pages)}.`,
      );
    }
    const texts: string[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await within(deadline, document.getPage(number));
      const content = await within(deadline, page.getTextContent());
      const text = joinItems(content.items);
      page.cleanup();
      characters += text.length;
      if (characters > limits.characters)
        throw new UnreadableSource('The PDF holds more text than the limit allows.');
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
  const warnings: ReadResult['warnings'] = [];
  const empty = texts.filter((text) => text.trim() === '').length;
  const letters = texts.reduce((sum, text) => sum + text.trim().length, 0);
  if (letters === 0) {
    throw new UnreadableSource(
      'The PDF has no text layer: its pages are images. Run text recognition on it first.',
    );
  }
  if (empty > 0)
    warnings.push({ id: 'pages-without-text', detail: `${String(empty)} of ${String(texts.length)} pages` });
  if (letters / texts.length < 200) {
    warnings.push({
      id: 'too-short',
      detail: `${String(Math.round(letters / texts.length))} characters per page`,
    });
  }
  const { labels, disagreement } = chooseLabels(texts, own);
  if (disagreement !== undefined) warnings.push({ id: 'labels-disagree', detail: disagreement });
  const pages = texts.map((text, index): PageText => ({ label: labels[index] ?? String(index + 1), text }));
  return {
    pages,
    mediaType: 'application/pdf',
    paging: 'pages',
    extractor: { name: 'pdf.js', version },
    warnings,
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

import type { Nodes, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import type { PageText } from '../../text/reading.ts';
import { droppedHeader, splitCopyHeader } from './copy-header.ts';
import { decodeText } from './decode.ts';
import {
  type FileMetadata,
  type ReadOptions,
  type ReadResult,
  type SourceFormat,
  UnreadableSource,
} from './format.ts';

/** Markdown larger than this is no article; its parser is slower than that of plain text. */
const LARGEST = 8_000_000;

/** Whether plain text carries Markdown: headings, links or strong words. */
export function looksLikeMarkdown(text: string): boolean {
  if (text.length > LARGEST) return false;
  const start = text.slice(0, 200_000);
  return (
    /^#{1,4} \S/mu.test(start) ||
    /\]\(https?:\/\//u.test(start) ||
    /(?:^|\s)\*\*\S[^*\n]{0,200}\*\*/u.test(start)
  );
}

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableRow',
  'blockquote',
  'code',
  'list',
  'table',
]);

/** Words of a node as a reader sees them, block by block; markup, images and HTML fall away. */
function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
    case 'image':
    case 'imageReference':
    case 'yaml':
    case 'definition':
    case 'footnoteReference':
      return '';
    case 'tableRow':
      return node.children.map(textOf).join('\t');
    default: {
      if (!('children' in node)) return '';
      const children = node.children as Nodes[];
      const blocks = children.some(({ type }) => BLOCKS.has(type));
      return children.map(textOf).join(blocks ? '\n' : '');
    }
  }
}

function metadataOf(nodes: readonly RootContent[]): FileMetadata {
  const first = nodes[0];
  const heading = nodes.find((node) => node.type === 'heading');
  const found: FileMetadata = heading ? { title: textOf(heading).trim() } : {};
  if (first?.type !== 'yaml' || first.value.length > 20_000) return found;
  let data: unknown;
  try {
    data = parseYaml(first.value);
  } catch {
    return found;
  }
  if (typeof data !== 'object' || data === null) return found;
  const field = (name: string): string | undefined => {
    const value: unknown = (data as Record<string, unknown>)[name];
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    return typeof value === 'string' ? value : undefined;
  };
  const title = field('title') ?? found.title;
  const author = field('author');
  const issued = /^\d{4}(?:-\d{2}){0,2}/u.exec(field('published') ?? field('date') ?? '')?.[0];
  const url = field('url') ?? field('link');
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { authors: [author] }),
    ...(issued === undefined ? {} : { issued }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Cut Markdown into sections at its headings; words before the first heading are a section of their own. */
export function readMarkdownBody(body: string): { pages: PageText[]; metadata: FileMetadata } {
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(body);
  const parts: { heading: string; blocks: string[] }[] = [{ heading: '', blocks: [] }];
  for (const node of tree.children) {
    const text = textOf(node).trim();
    if (node.type === 'heading') parts.push({ heading: text, blocks: [text] });
    else if (text !== '') parts.at(-1)?.blocks.push(text);
  }
  const seen = new Map<string, number>();
  const pages = parts
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ heading, blocks }): PageText => {
      const name = heading === '' ? '1' : heading;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const label = count === 1 ? name : `${name} (${String(count)})`;
      return { label, text: blocks.join('\n\n'), ...(heading === '' ? {} : { heading }) };
    });
  return { pages, metadata: metadataOf(tree.children) };
}

function read(bytes: Uint8Array, { limits }: ReadOptions): ReadResult {
  const { header, body } = splitCopyHeader(decodeText(bytes, limits));
  if (body.length > LARGEST) {
    throw new UnreadableSource({
      ko: `마크다운이 ${String(body.length)}자로 한도 ${String(LARGEST)}자를 넘습니다.`,
      en: `The Markdown has ${String(body.length)} characters, more than the limit of ${String(LARGEST)}.`,
    });
  }
  const { pages, metadata } = readMarkdownBody(body);
  return {
    pages,
    mediaType: 'text/markdown',
    paging: 'sections',
    extractor: { name: 'caveat-markdown', version: '1' },
    warnings: header === null ? [] : [droppedHeader(header)],
    metadata,
    ...(header === null ? {} : { note: header }),
  };
}

/** Markdown with GFM tables and YAML frontmatter; sections are its headings, and emphasis marks are no text. */
export const markdownFormat: SourceFormat = {
  id: 'markdown',
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  extensions: ['md', 'markdown', 'mdown'],
  sniff: () => false,
  read: (bytes, options) => Promise.resolve().then(() => read(bytes, options)),
};

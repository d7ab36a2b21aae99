import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { PageText } from '../../text/reading.ts';
import {
  type FileMetadata,
  type ReadOptions,
  type ReadResult,
  type SourceFormat,
  UnreadableSource,
} from './format.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page larger than this is no article, and its tree would fill the memory. */
const LARGEST = 12 * 2 ** 20;
/** Elements nested deeper than this are an attack on the reader. */
const DEEPEST = 2000;

const SKIPPED = new Set(
  'script style noscript template svg math head nav footer aside form button select textarea iframe object dialog'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'address article blockquote br dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre ' +
    'section summary table tbody td tfoot th thead tr ul body html'
  ).split(' '),
);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (node: Element, name: string): string | undefined =>
  node.attrs.find((attr) => attr.name === name)?.value;

/** All elements in document order, without recursion: a page may nest as deep as it likes. */
function* elementsOf(root: Node): Generator<Element> {
  const stack: { node: Node; depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, depth } = top;
    if (depth > DEEPEST)
      throw new UnreadableSource({
        ko: '페이지의 요소가 너무 깊이 겹쳐 있어 읽을 수 없습니다.',
        en: 'The page nests its elements too deep to be read.',
      });
    if (isElement(node)) yield node;
    if (!('childNodes' in node)) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child) stack.push({ node: child, depth: depth + 1 });
    }
  }
}

function isHidden(node: Element): boolean {
  if (SKIPPED.has(node.tagName)) return true;
  if (attribute(node, 'hidden') !== undefined || attribute(node, 'aria-hidden') === 'true') return true;
  const role = attribute(node, 'role');
  return role === 'navigation' || role === 'banner' || role === 'contentinfo' || role === 'search';
}

interface Section {
  heading: string;
  parts: string[];
}

/** Words of the main text, section by section; a walk with an explicit stack, linear in the number of nodes. */
function sectionsOf(root: Node): Section[] {
  const sections: Section[] = [{ heading: '', parts: [] }];
  let heading: string[] | null = null;
  type Task = { node: Node; close?: false } | { node: Element; close: true };
  const stack: Task[] = [{ node: root }];
  const say = (text: string): void => {
    sections.at(-1)?.parts.push(text);
    heading?.push(text);
  };
  for (let task = stack.pop(); task; task = stack.pop()) {
    const { node } = task;
    if (task.close) {
      say('\n');
      if (HEADINGS.has(task.node.tagName)) {
        const last = sections.at(-1);
        if (last && heading) last.heading = heading.join('').replace(/\s+/gu, ' ').trim();
        heading = null;
      }
      continue;
    }
    if (node.nodeName === '#text') {
      const inPre =
        'parentNode' in node &&
        node.parentNode &&
        isElement(node.parentNode as Node) &&
        (node.parentNode as Element).tagName === 'pre';
      const { value } = node as DefaultTreeAdapterTypes.TextNode;
      say(inPre ? value : value.replace(/\s+/gu, ' '));
      continue;
    }
    if (!('childNodes' in node) || (isElement(node) && isHidden(node))) continue;
    if (isElement(node) && BLOCKS.has(node.tagName)) {
      if (HEADINGS.has(node.tagName) && heading === null) {
        sections.push({ heading: '', parts: [] });
        heading = [];
      }
      say(node.tagName === 'td' || node.tagName === 'th' ? '\t' : '\n');
      stack.push({ node, close: true });
    }
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child) stack.push({ node: child });
    }
  }
  return sections;
}

const tidy = (parts: readonly string[]): string =>
  parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** Where the main text stands: <main>, else the one <article>, else the whole body. */
function mainOf(document: Node): Node {
  const articles: Element[] = [];
  let body: Element | undefined;
  for (const element of elementsOf(document)) {
    if (element.tagName === 'main' || attribute(element, 'role') === 'main') return element;
    if (element.tagName === 'article') articles.push(element);
    if (element.tagName === 'body') body ??= element;
  }
  return (articles.length === 1 ? articles[0] : body) ?? document;
}

function metadataOf(document: Node): FileMetadata {
  const found: FileMetadata = {};
  const metas = new Map<string, string[]>();
  for (const element of elementsOf(document)) {
    if (element.tagName === 'html') {
      const lang = attribute(element, 'lang')?.slice(0, 20);
      if (lang) found.language = lang;
    }
    if (element.tagName === 'title' && found.title === undefined) {
      const text = element.childNodes
        .map((child) => ('value' in child ? child.value : ''))
        .join('')
        .trim();
      if (text !== '') found.title = text.slice(0, 500);
    }
    if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') {
      const href = attribute(element, 'href');
      if (href?.startsWith('http')) found.url = href;
    }
    if (element.tagName !== 'meta') continue;
    const name = (attribute(element, 'name') ?? attribute(element, 'property') ?? '').toLowerCase();
    const content = attribute(element, 'content')?.trim();
    if (name === '' || !content) continue;
    metas.set(name, [...(metas.get(name) ?? []), content.slice(0, 500)].slice(0, 50));
  }
  const first = (...names: string[]): string | undefined =>
    names.map((name) => metas.get(name)?.[0]).find(Boolean);
  const title = first('citation_title', 'og:title', 'dc.title') ?? found.title;
  const authors = metas.get('citation_author') ?? metas.get('author') ?? metas.get('article:author');
  const date = first(
    'citation_publication_date',
    'citation_date',
    'article:published_time',
    'dc.date',
    'date',
  );
  const issued = /^\d{4}(?:[-/]\d{1,2}){0,2}/u.exec(date ?? '')?.[0].replaceAll('/', '-');
  const publisher = first('citation_journal_title', 'og:site_name');
  return {
    ...found,
    ...(title === undefined ? {} : { title }),
    ...(authors === undefined ? {} : { authors: authors.filter((name) => !name.startsWith('http')) }),
    ...(issued === undefined ? {} : { issued }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const charset = /<meta[^>]{0,200}charset=["']?([\w-]{2,30})/iu.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableSource({
      ko: `페이지가 올바른 ${charset} 글이 아닙니다. 잘렸거나 인코딩이 다를 수 있으니 <meta> 태그에 charset을 적거나 UTF-8로 저장하세요.`,
      en: `The page is no valid ${charset}: it may be cut short or in another encoding. Name its charset in a <meta> tag, or save it as UTF-8.`,
    });
  }
}

function read(bytes: Uint8Array, { limits }: ReadOptions): ReadResult {
  if (bytes.length > Math.min(LARGEST, limits.bytes)) {
    throw new UnreadableSource({
      ko: `페이지가 ${String(bytes.length)}바이트로 한도 ${String(LARGEST)}바이트를 넘습니다.`,
      en: `The page has ${String(bytes.length)} bytes, more than the limit of ${String(LARGEST)}.`,
    });
  }
  const document = parse(decode(bytes));
  const metadata = metadataOf(document);
  const seen = new Map<string, number>();
  const pages: PageText[] = [];
  for (const { heading, parts } of sectionsOf(mainOf(document))) {
    const text = tidy(parts);
    if (text === '') continue;
    const name = heading === '' ? '1' : heading.slice(0, 200);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    pages.push({
      label: count === 1 ? name : `${name} (${String(count)})`,
      text,
      ...(heading === '' ? {} : { heading }),
    });
  }
  return {
    pages,
    mediaType: 'text/html',
    paging: 'sections',
    extractor: { name: 'caveat-html', version: '1' },
    warnings: [],
    metadata,
  };
}

/** HTML: the main text without navigation, scripts and what is hidden; sections are its headings. */
export const htmlFormat: SourceFormat = {
  id: 'html',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extensions: ['html', 'htm', 'xhtml'],
  sniff: (bytes) =>
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!doctype html|<html[\s>])/iu.test(
      new TextDecoder('latin1').decode(bytes.subarray(0, 1024)),
    ),
  read: (bytes, options) => Promise.resolve().then(() => read(bytes, options)),
};

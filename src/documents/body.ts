import type { Nodes, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import 'mdast-util-mdx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { TextCollector, type MappedText } from './mapped-text.ts';
import type { Problem } from './problem.ts';
import { forbiddenIn, type Forbidden } from './forbidden.ts';
import { waiverIn, type Waiver } from './waiver.ts';

/** A place in a block where the author bound words to a claim; offsets are in the text of the block. */
export interface Mention {
  claim: string;
  start: number;
  end: number;
  /** Whether the words were put in for the author, who left the element empty. */
  filled?: true;
  /** Offsets of the whole element in the file. */
  file: { start: number; end: number };
}

/** A paragraph, heading, cell or other run of text that is read as one. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'cell' | 'code' | 'caption';
  mapped: MappedText;
  mentions: Mention[];
  /** Stretches set in italics or bold; offsets are in the text of the block. */
  emphasis: { start: number; end: number }[];
  /** Whether it stands in a block quotation. */
  quoted: boolean;
}

/** What the body of an entry says, apart from how it is laid out. */
export interface Body {
  blocks: Block[];
  forbidden: Forbidden[];
  waivers: Waiver[];
  problems: Problem[];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkMdx).freeze();

/** Parses the MDX body with the same extensions that render the site; `file` has its frontmatter blanked. */
export function parseBody(file: string): Body {
  const body: Body = { blocks: [], forbidden: [], waivers: [], problems: [] };
  try {
    refuseDeepNesting(file);
    readBlocks(parser.parse(file), file, body);
  } catch (error) {
    body.problems.push(problemOf(error, file));
  }
  return body;
}

const MAX_NESTING = 100;

/** Quotes within quotes cost the parser the square of their depth, so absurd depths are refused unparsed. */
function refuseDeepNesting(file: string): void {
  let depth = 0;
  for (let at = 0, inMarkers = true; at < file.length; at++) {
    const unit = file[at] ?? '';
    if (unit === '\n') {
      depth = 0;
      inMarkers = true;
    } else if (inMarkers) {
      if ('>-+*'.includes(unit)) depth++;
      else if (!' \t0123456789.)'.includes(unit)) inMarkers = false;
      const isRule = '-+*'.includes(unit) && file[at + 1] === unit;
      if (isRule) inMarkers = false;
      if (depth > MAX_NESTING) throw new RangeError(`nesting deeper than ${MAX_NESTING}`);
    }
  }
}

function readBlocks(node: Nodes, file: string, body: Body, quoted = false): void {
  const forbidden = forbiddenIn(node);
  if (forbidden) body.forbidden.push(forbidden);
  const waiver = waiverIn(node);
  if (waiver) body.waivers.push(waiver);

  if (node.type === 'list' && node.ordered && (node.start ?? 1) > 1) {
    // "86. per cent" is a list to the parser and a figure to the reader.
    const collector = new TextCollector();
    const { start } = offsetsOf(node);
    collector.add(String(node.start), file.slice(start, start + String(node.start).length), start);
    body.blocks.push({ kind: 'paragraph', mapped: collector.finish(), mentions: [], emphasis: [], quoted });
  }
  const kind = blockKind(node);
  if (kind) {
    body.blocks.push({ ...readBlock(node, kind, file, body), quoted });
    return;
  }
  const inner = quoted || node.type === 'blockquote';
  if ('children' in node)
    for (const child of node.children) readBlocks(child as RootContent, file, body, inner);
}

function blockKind(node: Nodes): Block['kind'] | null {
  switch (node.type) {
    case 'paragraph':
      return 'paragraph';
    case 'heading':
      return 'heading';
    case 'tableCell':
      return 'cell';
    case 'code':
      return 'code';
    case 'definition':
      return 'caption';
    case 'mdxJsxFlowElement':
      return node.name === 'Claim' ? 'paragraph' : null;
    default:
      return null;
  }
}

function readBlock(node: Nodes, kind: Block['kind'], file: string, body: Body): Omit<Block, 'quoted'> {
  const collector = new TextCollector();
  const mentions: Mention[] = [];
  const emphasis: Block['emphasis'] = [];

  const read = (inner: Nodes): void => {
    if (inner !== node) {
      const forbidden = forbiddenIn(inner);
      if (forbidden) body.forbidden.push(forbidden);
      const waiver = waiverIn(inner);
      if (waiver) body.waivers.push(waiver);
    }
    const { start, end } = offsetsOf(inner);
    switch (inner.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        collector.add(inner.value, file.slice(start, end), start);
        return;
      case 'break':
        collector.add('\n', file.slice(start, end), start);
        return;
      case 'definition':
        if (inner.title) collector.add(inner.title, file.slice(start, end), start);
        return;
      case 'image':
      case 'imageReference':
        if (inner.alt) collector.add(inner.alt, file.slice(start, end), start);
        if (inner.type === 'image' && inner.title) collector.addSynthetic(` ${inner.title}`, start);
        return;
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement': {
        const from = collector.length;
        for (const child of inner.children) read(child as Nodes);
        const claim = inner.name === 'Claim' ? stringAttribute(inner.attributes, 'id') : null;
        if (claim !== null)
          mentions.push({ claim, start: from, end: collector.length, file: { start, end } });
        return;
      }
      case 'emphasis':
      case 'strong': {
        const from = collector.length;
        for (const child of inner.children) read(child as Nodes);
        emphasis.push({ start: from, end: collector.length });
        return;
      }
      default:
        if ('children' in inner) for (const child of inner.children) read(child as Nodes);
        if (inner.type === 'link' && inner.title) collector.addSynthetic(` ${inner.title}`, start);
    }
  };

  read(node);
  return { kind, mapped: collector.finish(), mentions, emphasis };
}

function stringAttribute(
  attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[],
  name: string,
): string | null {
  for (const attribute of attributes)
    if (
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === name &&
      typeof attribute.value === 'string'
    )
      return attribute.value;
  return null;
}

function offsetsOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function problemOf(error: unknown, file: string): Problem {
  const message = error as { reason?: string; place?: { offset?: number; start?: { offset?: number } } };
  const start = message.place?.start?.offset ?? message.place?.offset ?? 0;
  const detail: Problem['detail'] =
    error instanceof RangeError
      ? { ko: '글이 너무 깊이 겹쳐 있습니다', en: 'the text is nested too deeply' }
      : (message.reason ?? String(error));
  return { kind: 'mdx', detail, at: '', start, end: Math.min(start + 1, file.length) };
}

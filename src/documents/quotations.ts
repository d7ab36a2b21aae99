import type { Block } from './body.ts';
import { citationsIn, type Citation } from './citation.ts';

/** Words of the prose given as somebody's own; offsets are in the text of the block, end exclusive. */
export interface Quotation {
  text: string;
  start: number;
  end: number;
  /** Citations of the one source they are taken from, none where the block does not say which. */
  citations: Citation[];
  /** Whether the citation stands right behind the words. */
  cited: boolean;
}

/** Double quotation marks that open and close; single ones set terms apart, and angle brackets titles. */
const MARKS = /“([^“”]{1,2000})”|„([^„“”]{1,2000})[“”]|"([^"]{1,2000})"/gu;
/** Between the closing mark and its citation: a particle, "라고 적었다", or a full stop. */
const BESIDE = /^[^“”".!?[]{0,24}[.,]?\s{0,2}$/u;

function citedBeside(block: Block, end: number, citations: readonly Citation[]): Citation[] {
  const { text } = block.mapped;
  const open = text.indexOf('[', end);
  if (open < 0 || !BESIDE.test(text.slice(end, open))) return [];
  const close = text.indexOf(']', open);
  return citations.filter(({ start }) => start > open && start < close);
}

const sourcesOf = (citations: readonly Citation[]): Set<string> =>
  new Set(citations.map(({ source }) => source));

function withSource(block: Block, start: number, end: number, all: readonly Citation[]): Quotation {
  const text = block.mapped.text.slice(start, end);
  const beside = citedBeside(block, end + 1, all);
  if (sourcesOf(beside).size === 1) return { text, start, end, citations: beside, cited: true };
  return { text, start, end, citations: sourcesOf(all).size === 1 ? [...all] : [], cited: false };
}

/**
 * Quotations of a block: what stands in double quotation marks, and a block quotation as a whole. Its source is the one
 * cited right behind it, else the only one that the block cites. Linear.
 */
export function quotationsIn(block: Block): Quotation[] {
  const { text } = block.mapped;
  const citations = citationsIn(block);
  if (block.quoted) {
    const first = citations[0];
    const open = first ? text.lastIndexOf('[', first.start) : text.length;
    const words = text.slice(0, open).replace(/\s*[—–-]?\s*$/u, '');
    const own = sourcesOf(citations).size === 1 ? citations : [];
    return words === ''
      ? []
      : [{ text: words, start: 0, end: words.length, citations: own, cited: own.length > 0 }];
  }
  return [...text.matchAll(MARKS)].map((match) => {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    const start = match.index + 1;
    return withSource(block, start, start + words.length, citations);
  });
}

import type { Nodes } from 'mdast';
import 'mdast-util-mdx';

/** An author's `caveat-disable-next-line`; offsets are in the file. */
export interface Waiver {
  rules: string[];
  /** Empty where the author gave none. */
  reason: string;
  start: number;
  end: number;
}

const WAIVER = /^\s*\/\*\s*caveat-disable-next-line(?:\s+([^*]*?))?\s*\*\/\s*$/;

/** Reads the waiver in a comment: rule ids, then `--` and the reason. */
export function waiverIn(node: Nodes): Waiver | null {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return null;
  const match = WAIVER.exec(node.value);
  if (!match) return null;
  const [ids = '', ...reason] = (match[1] ?? '').split(/\s--\s|^--\s/);
  return {
    rules: ids.split(/[\s,]+/).filter((id) => id !== '' && id !== '--'),
    reason: reason.join(' -- ').trim(),
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
  };
}

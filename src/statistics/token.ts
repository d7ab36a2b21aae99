/** Most characters between two tokens: a line break with an indent, marks of italics, a tag. */
const GAP =
  /(?:[\s*_$\\\u00ad\u200b-\u200f\u2060\ufeff]|<\/?(?:[bi]|em|strong|su[bp]|var|span|math|m[ino])>){0,16}/y;

/** Puts a sticky expression to an index; the end of its match, or -1. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** First index from `at` on that is no gap. */
export function skipGap(text: string, at: number): number {
  return Math.max(at, endOf(GAP, text, at));
}

const COMPARISON = /==|<<|>>|<=|>=|[=<>≤≥≪≫≠]/y;

/** What a comparison means; two of a kind say it louder. */
const MEANING: Readonly<Record<string, Relation>> = {
  '=': '=',
  '==': '=',
  '<': '<',
  '<<': '<',
  '≪': '<',
  '>': '>',
  '>>': '>',
  '≫': '>',
  '<=': '<=',
  '≤': '<=',
  '>=': '>=',
  '≥': '>=',
  '≠': '!=',
};

export type Relation = '=' | '<' | '>' | '<=' | '>=' | '!=';

/** The comparison after a gap, or null. */
export function readRelation(text: string, at: number): { relation: Relation; end: number } | null {
  const start = skipGap(text, at);
  const end = endOf(COMPARISON, text, start);
  const relation = end === -1 ? undefined : MEANING[text.slice(start, end)];
  return relation === undefined ? null : { relation, end };
}

/** Whether a comparison is one that a test can be judged by. */
export const isJudged = (relation: Relation): relation is '=' | '<' | '>' =>
  relation === '=' || relation === '<' || relation === '>';

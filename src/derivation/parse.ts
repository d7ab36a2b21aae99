import { type NumberToken, type Operator, readTokens, type Token, type ValueToken } from './tokens.ts';

/** One step of a formula in reverse Polish order; `bracketed` is a lone unsigned number in brackets, as accounts write a loss. */
export type Step =
  | (NumberToken & { bracketed: boolean })
  | { kind: 'name'; name: string }
  | { kind: 'apply'; operator: Operator | 'negate' };

/** A formula ready to be computed, or the offset at which it cannot be read. */
export type Formula = { ok: true; steps: readonly Step[] } | { ok: false; at: number };

type Pending = Operator | 'negate' | '(';

const STRENGTH: Readonly<Record<Pending, number>> = { '(': 0, '+': 1, '-': 1, '*': 2, '/': 2, negate: 3 };

/** Reads an arithmetic expression in one pass, with a stack for what is still open: time is linear in its length. */
export function parseFormula(formula: string): Formula {
  const read = readTokens(formula);
  if ('at' in read) return { ok: false, at: read.at };
  const { tokens } = read;
  const steps: Step[] = [];
  const open: Pending[] = [];
  let wantsValue = true;

  const close = (least: number): void => {
    for (
      let top = open.at(-1);
      top !== undefined && top !== '(' && STRENGTH[top] >= least;
      top = open.at(-1)
    ) {
      steps.push({ kind: 'apply', operator: top });
      open.pop();
    }
  };

  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'number' || token.kind === 'name') {
      if (!wantsValue) return { ok: false, at: token.start };
      steps.push(stepOf(token, tokens[at - 1], tokens[at + 1]));
      wantsValue = false;
    } else if (token.kind === '(') {
      if (!wantsValue) return { ok: false, at: token.start };
      open.push('(');
    } else if (token.kind === ')') {
      if (wantsValue) return { ok: false, at: token.start };
      close(1);
      if (open.pop() !== '(') return { ok: false, at: token.start };
    } else if (wantsValue) {
      if (token.kind === '-') open.push('negate');
      else if (token.kind !== '+') return { ok: false, at: token.start };
    } else {
      close(STRENGTH[token.kind]);
      open.push(token.kind);
      wantsValue = true;
    }
  }
  close(1);
  if (wantsValue || open.length > 0) return { ok: false, at: formula.length };
  return { ok: true, steps };
}

function stepOf(token: ValueToken, before: Token | undefined, after: Token | undefined): Step {
  if (token.kind === 'name') return { kind: 'name', name: token.text };
  const { start: _start, ...number } = token;
  return { ...number, bracketed: before?.kind === '(' && after?.kind === ')' };
}

/** Names in a formula, in the order they are written, each once; none where some sign of it cannot be read. */
export function namesIn(formula: string): string[] {
  const read = readTokens(formula);
  const tokens = 'tokens' in read ? read.tokens : [];
  return [...new Set(tokens.filter(({ kind }) => kind === 'name').map(({ text }) => text))];
}

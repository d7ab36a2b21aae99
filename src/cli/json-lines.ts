import { once } from 'node:events';
import { z } from 'zod';
import { issueWords } from '../text/issue-words.ts';
import { UsageError } from './exit-code.ts';
import { defaultLocale } from './locale.ts';

/** How JSON Lines of standard input are answered. */
export interface JsonLines<Shape extends z.ZodType> {
  /** What a line must look like. */
  shape: Shape;
  /** The same in words, for whoever sent another one. */
  wanted: string;
  /** Answer to a line; null where it needs none. A ZodError is a fault of the line. */
  answer: (row: z.infer<Shape>) => object | null;
}

/** Where a line departs from its shape: "`options.alpha`: expected a number, found `"x"`". */
function fault(error: z.ZodError, data: unknown): string {
  const [issue] = error.issues;
  return issue ? issueWords(issue, data)[defaultLocale(process.env)] : '';
}

const BYTE_ORDER_MARK = /^\uFEFF/u;

/** Lines as JSON Lines has them, those of a chunk at once: parted by line feeds alone, since a string may hold any other separator. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  if (rest !== '') yield [rest];
}

/**
 * Answers every line of standard input with a line of standard output, in order; empty lines are passed over.
 * A line that is no JSON or of another shape is a usage error that names it, and so is an input without lines.
 */
export async function answerJsonLines<Shape extends z.ZodType>({
  shape,
  wanted,
  answer,
}: JsonLines<Shape>): Promise<void> {
  let number = 0;
  let read = 0;
  const wrong = (why: string): UsageError => new UsageError(`Line ${String(number)} ${why}\n${wanted}`);
  const answerLine = (line: string): string => {
    let data: unknown;
    try {
      data = JSON.parse(number === 1 ? line.replace(BYTE_ORDER_MARK, '') : line);
    } catch {
      throw wrong('is no JSON.');
    }
    try {
      const answered = answer(shape.parse(data));
      return answered ? `${JSON.stringify(answered)}\n` : '';
    } catch (error) {
      if (error instanceof z.ZodError) throw wrong(`does not fit: ${fault(error, data)}.`);
      throw error instanceof UsageError ? wrong(error.message) : error;
    }
  };
  for await (const lines of linesOf(process.stdin)) {
    // One write a chunk: a write for each line takes longer than the answers.
    let answers = '';
    try {
      for (const line of lines) {
        number += 1;
        if (line.trim() === '') continue;
        read += 1;
        answers += answerLine(line);
      }
    } finally {
      if (answers !== '' && !process.stdout.write(answers)) await once(process.stdout, 'drain');
    }
  }
  if (read === 0) throw new UsageError(`No line on standard input.\n${wanted}`);
}

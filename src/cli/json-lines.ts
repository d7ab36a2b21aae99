import { once } from 'node:events';
import { z } from 'zod';
import type { Words } from '../../schemas/language.ts';
import { issueWords } from '../text/issue-words.ts';
import { UsageError } from './exit-code.ts';

/** How JSON Lines of standard input are answered. */
export interface JsonLines<Shape extends z.ZodType> {
  /** What a line must look like. */
  shape: Shape;
  /** The same in words, for whoever sent another one. */
  wanted: Words;
  /** Answer to a line; null where it needs none. A ZodError is a fault of the line. */
  answer: (row: z.infer<Shape>) => object | null;
}

/** Where a line departs from its shape: "`options.alpha`: expected a number, found `"x"`". */
function misfit(error: z.ZodError, data: unknown): Words {
  const [issue] = error.issues;
  const fault = issue ? issueWords(issue, data) : { ko: '', en: '' };
  return { ko: `맞지 않습니다: ${fault.ko}.`, en: `does not fit: ${fault.en}.` };
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
  const wrong = (why: Words): UsageError =>
    new UsageError({
      ko: `${String(number)}번째 줄: ${why.ko}\n${wanted.ko}`,
      en: `Line ${String(number)} ${why.en}\n${wanted.en}`,
    });
  const answerLine = (line: string): string => {
    let data: unknown;
    try {
      data = JSON.parse(number === 1 ? line.replace(BYTE_ORDER_MARK, '') : line);
    } catch {
      throw wrong({ ko: 'JSON이 아닙니다.', en: 'is no JSON.' });
    }
    try {
      const answered = answer(shape.parse(data));
      return answered ? `${JSON.stringify(answered)}\n` : '';
    } catch (error) {
      if (error instanceof z.ZodError) throw wrong(misfit(error, data));
      throw error instanceof UsageError ? wrong(error.words) : error;
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
  if (read === 0)
    throw new UsageError({
      ko: `표준 입력에 한 줄도 없습니다.\n${wanted.ko}`,
      en: `No line on standard input.\n${wanted.en}`,
    });
}

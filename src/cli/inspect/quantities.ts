import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import { Command } from 'commander';
import { z } from 'zod';
import type { Quantity } from '../../../schemas/quantity.ts';
import { isFigure, recognize } from '../../quantities/index.ts';
import { UsageError } from '../exit-code.ts';

interface Options {
  file?: string;
  jsonl?: boolean;
  lang?: string;
}

/** Languages to read for a tag: the one asked for first, English beside it. */
function languagesOf(lang: string | undefined): { languages?: string[] } {
  if (lang === undefined) return {};
  const tag = lang.toLowerCase().split('-')[0] ?? lang;
  return { languages: tag === 'en' || tag === 'ko' ? ['ko', 'en'] : [tag, 'en'] };
}

function amount(quantity: Quantity): string {
  const { value, high, plusMinus } = quantity;
  if (value === null) return '';
  const range = high === undefined ? String(value) : `${String(value)} … ${String(high)}`;
  return plusMinus === undefined ? range : `${range} ± ${String(plusMinus)}`;
}

function notes(quantity: Quantity): string {
  const list = [
    quantity.bound === 'exact' ? '' : quantity.bound,
    quantity.approximate ? 'approximate' : '',
    quantity.role ?? '',
    quantity.confidence === undefined ? '' : `${String(quantity.confidence)}% interval`,
    isFigure(quantity) ? '' : 'no figure',
  ];
  return list.filter((note) => note !== '').join(', ');
}

/** Columns a text takes in a terminal: East Asian wide characters take two. */
function width(text: string): number {
  let columns = 0;
  for (const char of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(char) ? 2 : 1;
  return columns;
}

function table(quantities: readonly Quantity[]): string {
  const header = ['start', 'text', 'kind', 'value', 'unit', 'notes'];
  const rows = quantities.map((quantity) => [
    String(quantity.start),
    quantity.text.replace(/\s+/g, ' '),
    quantity.kind,
    amount(quantity),
    quantity.unit ?? '',
    notes(quantity),
  ]);
  const widths = header.map((name, column) =>
    Math.max(...[header, ...rows].map((row) => width(row[column] ?? name))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))
      .join('  ')
      .trimEnd();
  return [styleText('bold', line(header)), ...rows.map(line)].join('\n');
}

/** A line of `--jsonl` input. */
const Line = z.object({ id: z.unknown().optional(), text: z.string(), lang: z.string().nullish() });

const SHAPE = 'Give one object a line: {"id": …, "text": "…", "lang": "ko"}, id and lang being optional.';

function answerLine(line: string, number: number, lang: string | undefined): string {
  const wrong = (why: string): UsageError => new UsageError(`Line ${String(number)} ${why}\n${SHAPE}`);
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw wrong('is no JSON.');
  }
  const read = Line.safeParse(data);
  if (!read.success) throw wrong('has no `text`, or an `id` or `lang` that does not fit.');
  const { id, text, lang: own } = read.data;
  return JSON.stringify({ id: id ?? null, quantities: recognize(text, languagesOf(own ?? lang)) });
}

async function answerLines(lang: string | undefined): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() !== '') process.stdout.write(`${answerLine(line, number, lang)}\n`);
  }
}

const STANDARD_INPUT = 0;

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Cannot read ${file}: ${why}\nName a file in UTF-8, or - for standard input.`);
  }
}

function printTable(text: string, lang: string | undefined): void {
  const quantities = recognize(text, languagesOf(lang));
  process.stdout.write(quantities.length === 0 ? 'No quantities found.\n' : `${table(quantities)}\n`);
}

const EXAMPLES = `
Kinds and roles: an identifier is a digit that is a name (Claude 3.5, p. 27), a determiner only counts (two
models). "no figure" marks what needs no claim. Offsets are UTF-16 indices, end exclusive.

Examples:
  $ caveat inspect quantities "84%의 대화에서 약 3,000개를 골랐다"
  $ caveat inspect quantities --file report.md
  $ echo '{"id":1,"lang":"en","text":"nine in ten"}' | caveat inspect quantities --jsonl`;

/** `caveat inspect quantities`: every quantity of a text, a file or JSON Lines. */
export function inspectQuantities(): Command {
  return new Command('quantities')
    .description('list every quantity, date and identifier in a text')
    .argument('[text...]', 'text to read')
    .option('--file <path>', 'read a file, or standard input for -')
    .option('--jsonl', 'read {id, lang, text} lines from standard input, write {id, quantities} lines')
    .option('--lang <tag>', 'language of the text: ko, en, ja (default: Korean and English together)')
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], options: Options) => {
      const given = [words.length > 0, options.file !== undefined, options.jsonl === true].filter(
        Boolean,
      ).length;
      if (given !== 1) {
        throw new UsageError(
          'Give a text, --file or --jsonl, exactly one of them.\nTry: caveat inspect quantities "84% of rollouts"',
        );
      }
      if (options.jsonl === true) {
        await answerLines(options.lang);
        return;
      }
      printTable(options.file === undefined ? words.join(' ') : readText(options.file), options.lang);
    });
}

import { Command } from 'commander';
import { z } from 'zod';
import type { Locale, Words } from '../../../schemas/language.ts';
import type { Quantity } from '../../../schemas/quantity.ts';
import { isFigure, recognize } from '../../quantities/index.ts';
import { UsageError } from '../exit-code.ts';
import { answerJsonLines } from '../json-lines.ts';
import { type LocaleFlag, localeOf, localeOption } from '../locale.ts';
import { givenText } from '../read-text-file.ts';
import { cellText, formatTable } from '../table.ts';
import { TextLanguage, textLanguage } from '../text-language.ts';
import { QUANTITY_WORDS } from './quantity-words.ts';

interface Options extends LocaleFlag {
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

function notes(quantity: Quantity, locale: Locale): string {
  const words = QUANTITY_WORDS[locale];
  const list = [
    quantity.bound === 'exact' ? '' : words.bound(quantity.bound),
    quantity.approximate ? words.approximate : '',
    quantity.role === undefined ? '' : words.role(quantity.role),
    quantity.confidence === undefined ? '' : words.interval(quantity.confidence),
    isFigure(quantity) ? '' : words.noFigure,
  ];
  return list.filter((note) => note !== '').join(', ');
}

function table(quantities: readonly Quantity[], locale: Locale): string {
  const { header, kind } = QUANTITY_WORDS[locale];
  const rows = quantities.map((quantity) => [
    String(quantity.start),
    cellText(quantity.text),
    kind(quantity.kind),
    amount(quantity),
    quantity.unit ?? '',
    notes(quantity, locale),
  ]);
  return formatTable(header, rows);
}

/** A line of `--jsonl` input. */
const Line = z.object({ id: z.unknown().optional(), text: z.string(), lang: TextLanguage });

const SHAPE: Words = {
  ko: '한 줄에 객체 하나씩 적으세요: {"id": …, "text": "…", "lang": "ko"}. id 와 lang 은 없어도 됩니다.',
  en: 'Give one object a line: {"id": …, "text": "…", "lang": "ko"}, id and lang being optional.',
};

const answerLines = (lang: string | undefined): Promise<void> =>
  answerJsonLines({
    shape: Line,
    wanted: SHAPE,
    answer: ({ id, text, lang: own }) => ({
      id: id ?? null,
      quantities: recognize(text, languagesOf(own ?? lang)),
    }),
  });

function printTable(text: string, lang: string | undefined, locale: Locale): void {
  const quantities = recognize(text, languagesOf(lang));
  const shown = quantities.length === 0 ? QUANTITY_WORDS[locale].none : table(quantities, locale);
  process.stdout.write(`${shown}\n`);
}

const EXAMPLES = `
Kinds and roles: an identifier is a digit that is a name (Claude 3.5, p. 27), a determiner only counts (two
models). "no figure" marks what needs no claim. Offsets are UTF-16 indices, end exclusive.

Exit codes: 0 the text was read, 2 wrong usage or an empty text.

Examples:
  caveat inspect quantities "84%의 대화에서 약 3,000개를 골랐다"
  caveat inspect quantities --file report.md
  echo '{"id":1,"lang":"en","text":"nine in ten"}' | caveat inspect quantities --jsonl`;

/** `caveat inspect quantities`: every quantity of a text, a file or JSON Lines. */
export function inspectQuantities(): Command {
  return new Command('quantities')
    .argument('[text...]', 'text to read')
    .option('--file <path>', 'read a file, or standard input for -')
    .option('--jsonl', 'read {id, lang, text} lines from standard input, write {id, quantities} lines')
    .option(
      '--lang <tag>',
      'language of the text: ko, en, ja (default: Korean and English together)',
      textLanguage,
    )
    .addOption(localeOption())
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], options: Options) => {
      const given = [words.length > 0, options.file !== undefined, options.jsonl === true].filter(
        Boolean,
      ).length;
      if (given !== 1) {
        throw new UsageError({
          ko: '글, --file, --jsonl 가운데 꼭 하나만 대세요.\n보기: caveat inspect quantities "대화의 84%"',
          en: 'Give a text, --file or --jsonl, exactly one of them.\nTry: caveat inspect quantities "84% of rollouts"',
        });
      }
      if (options.jsonl === true) {
        await answerLines(options.lang);
        return;
      }
      printTable(givenText(words, options.file), options.lang, localeOf(options));
    });
}

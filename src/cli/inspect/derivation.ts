import { styleText } from 'node:util';
import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import type { Locale, Words } from '../../../schemas/language.ts';
import { isScale, judgeResult, readNumber, type ResultVerdict, unreadPart } from '../../derivation/index.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import { answerJsonLines } from '../json-lines.ts';
import { type LocaleFlag, localeOf, localeOption } from '../locale.ts';
import { DERIVATION_WORDS } from './derivation-words.ts';

/** A line of `--jsonl` input. */
const Line = z.object({
  id: z.unknown().optional(),
  formula: z.string(),
  reported: z.string(),
  scale: z.string().nullish(),
});

const SHAPE: Words = {
  ko: '한 줄에 객체 하나씩 적으세요: {"id": …, "formula": "(66-60)/60", "reported": "10", "scale": "percent"}. scale 은 없어도 됩니다.',
  en: 'Give one object a line: {"id": …, "formula": "(66-60)/60", "reported": "10", "scale": "percent"}, scale being optional.',
};

function verdictIn(locale: Locale, { consistent, expected, explanation }: ResultVerdict): string {
  const { follows, not, gives, slips } = DERIVATION_WORDS[locale];
  if (consistent) return styleText('green', follows);
  const slip = explanation === null ? '' : `; ${slips[explanation]}`;
  return `${styleText('red', not)}: ${gives(expected)}${slip}`;
}

/** Which part of a formula or result is in the way. */
function whyUnread(formula: string, reported: string): Words {
  const bare = reported.trim().replace(/\s?%$/u, '');
  const example = bare !== reported.trim() && readNumber(bare) ? `${bare} --scale percent` : '10.0';
  if (readNumber(reported) === null)
    return {
      ko: `결과 \`${reported}\` 을(를) 수로 읽을 수 없습니다.\n수만 적으세요: ${example}`,
      en: `Cannot read the result \`${reported}\` as a number.\nGive the number alone: ${example}`,
    };
  const unread = unreadPart(formula);
  if (unread === null)
    return {
      ko: `\`${formula}\` 은(는) 0으로 나누므로 값이 없습니다.`,
      en: `\`${formula}\` has no value: it divides by zero.`,
    };
  const rest = unread === '' ? { ko: '끝', en: 'its end' } : { ko: `\`${unread}\``, en: `\`${unread}\`` };
  return {
    ko: `식 \`${formula}\` 을(를) ${rest.ko} 에서부터 읽을 수 없습니다.\n수와 + - * / 와 괄호만 쓰세요.`,
    en: `Cannot read the formula \`${formula}\` from ${rest.en} on.\nGive numbers, + - * / and brackets only.`,
  };
}

interface Flags extends LocaleFlag {
  jsonl?: boolean;
  scale?: string;
}

function answerLines(scale: string | undefined): Promise<void> {
  return answerJsonLines({
    shape: Line,
    wanted: SHAPE,
    answer: ({ id, formula, reported, scale: own }) => ({
      id: id ?? null,
      ...(judgeResult({ formula, reported, scale: own ?? scale ?? '' }) ?? {
        consistent: null,
        expected: null,
        explanation: null,
      }),
    }),
  });
}

/** `caveat inspect derivation`: whether a printed result follows from the formula beside it. */
export function inspectDerivation(): Command {
  return new Command('derivation')
    .argument('[formula]', 'arithmetic with the numbers as printed: (66 - 60) / 60')
    .argument('[reported]', 'the result as printed: 10.0')
    .option('--scale <word>', 'what the result counts: percent, thousand, million …', (word) => {
      if (!isScale(word))
        throw new InvalidArgumentError(
          'Give percent, hundred, thousand, million, billion, trillion or nothing.',
        );
      return word;
    })
    .option(
      '--jsonl',
      'read {id, formula, reported, scale} lines, write {id, consistent, expected, explanation} lines',
    )
    .addOption(localeOption())
    .addHelpText(
      'after',
      `
Computed exactly and rounded to the decimals of the result; either rule for halves will do. A slip that would lead to
the printed result is named. With --jsonl, consistent is null where formula, result or scale cannot be read.

Exit codes: 0 it follows, 1 it does not, 2 wrong usage or not to be read; 0 with --jsonl.

Examples:
  caveat inspect derivation "(66 - 60) / 60" 10.0 --scale percent
  caveat inspect derivation --jsonl < results.jsonl`,
    )
    .action(async (formula: string | undefined, reported: string | undefined, flags: Flags) => {
      if (flags.jsonl === true) {
        if (formula !== undefined)
          throw new UsageError({
            ko: '--jsonl 은 식을 표준 입력에서만 읽습니다.',
            en: '--jsonl reads formulas from standard input only.',
          });
        await answerLines(flags.scale);
        return;
      }
      if (formula === undefined || reported === undefined)
        throw new UsageError({
          ko: '식과 그 결과로 적힌 수를 대거나, --jsonl 을 쓰세요.',
          en: 'Give a formula and the result that is printed for it, or --jsonl.',
        });
      const verdict = judgeResult({ formula, reported, scale: flags.scale ?? '' });
      if (!verdict) throw new UsageError(whyUnread(formula, reported));
      process.stdout.write(`${verdictIn(localeOf(flags), verdict)}\n`);
      process.exitCode = verdict.consistent ? EXIT.clean : EXIT.findings;
    });
}

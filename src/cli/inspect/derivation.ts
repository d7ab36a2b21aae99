import { styleText } from 'node:util';
import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import {
  type Explanation,
  isScale,
  judgeResult,
  readNumber,
  type ResultVerdict,
  unreadPart,
} from '../../derivation/index.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import { answerJsonLines } from '../json-lines.ts';
import { defaultLocale } from '../locale.ts';

/** A line of `--jsonl` input. */
const Line = z.object({
  id: z.unknown().optional(),
  formula: z.string(),
  reported: z.string(),
  scale: z.string().nullish(),
});

const SHAPE =
  'Give one object a line: {"id": …, "formula": "(66-60)/60", "reported": "10", "scale": "percent"}, scale being optional.';

const SLIPS: Readonly<Record<Explanation, string>> = {
  decimals: 'right, but rounded to other decimals',
  truncated: 'it would follow with digits cut off instead of rounded',
  'half-even': 'it would follow with halves rounded to the even digit',
  sign: 'it would follow with the other sign',
  'times-hundred': 'it would follow as a percentage of the ratio',
  hundredth: 'it would follow as a ratio, not as per cent',
  'bracketed-loss': 'it would follow if the number in brackets were a loss',
};

function inWords({ consistent, expected, explanation }: ResultVerdict): string {
  if (consistent) return styleText('green', 'follows');
  const slip = explanation === null ? '' : `; ${SLIPS[explanation]}`;
  return `${styleText('red', 'does not follow')}: the formula gives ${expected}${slip}`;
}

/** Which part of a formula or result is in the way. */
function whyUnread(formula: string, reported: string): string {
  const korean = defaultLocale(process.env) === 'ko';
  const bare = reported.trim().replace(/\s?%$/u, '');
  const example = bare !== reported.trim() && readNumber(bare) ? `${bare} --scale percent` : '10.0';
  if (readNumber(reported) === null)
    return korean
      ? `결과 \`${reported}\` 을(를) 수로 읽을 수 없습니다.\n수만 적으세요: ${example}`
      : `Cannot read the result \`${reported}\` as a number.\nGive the number alone: ${example}`;
  const unread = unreadPart(formula);
  if (unread === null)
    return korean
      ? `\`${formula}\` 은(는) 0으로 나누므로 값이 없습니다.`
      : `\`${formula}\` has no value: it divides by zero.`;
  const rest = unread === '' ? (korean ? '끝' : 'its end') : `\`${unread}\``;
  return korean
    ? `식 \`${formula}\` 을(를) ${rest} 에서부터 읽을 수 없습니다.\n수와 + - * / 와 괄호만 쓰세요.`
    : `Cannot read the formula \`${formula}\` from ${rest} on.\nGive numbers, + - * / and brackets only.`;
}

interface Flags {
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
        if (formula !== undefined) throw new UsageError('--jsonl reads formulas from standard input only.');
        await answerLines(flags.scale);
        return;
      }
      if (formula === undefined || reported === undefined)
        throw new UsageError('Give a formula and the result that is printed for it, or --jsonl.');
      const verdict = judgeResult({ formula, reported, scale: flags.scale ?? '' });
      if (!verdict) throw new UsageError(whyUnread(formula, reported));
      process.stdout.write(`${inWords(verdict)}\n`);
      process.exitCode = verdict.consistent ? EXIT.clean : EXIT.findings;
    });
}

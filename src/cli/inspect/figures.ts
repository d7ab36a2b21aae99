import { Command } from 'commander';
import { z } from 'zod';
import type { Locale, Words } from '../../../schemas/language.ts';
import type { FigureMatch } from '../../../schemas/figure-match.ts';
import { type FigureIndex, indexFigures, matchFigures } from '../../matching/index.ts';
import { guessLanguage } from '../../text/guess-language.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import { whyInWords } from '../figure-words.ts';
import { answerJsonLines } from '../json-lines.ts';
import { type LocaleFlag, localeOf, localeOption } from '../locale.ts';
import { readTextFile } from '../read-text-file.ts';
import { cellText, cutTo, formatTable } from '../table.ts';
import { TextLanguage, textLanguage } from '../text-language.ts';

/** A question of `--jsonl`. */
const Question = z.object({
  id: z.unknown().optional(),
  claim: z.string(),
  claimLang: TextLanguage,
  evidence: z.string(),
  evidenceLang: TextLanguage,
});

const SHAPE: Words = {
  ko: '한 줄에 객체 하나씩 적으세요: {"id": …, "claim": "…", "evidence": "…", "claimLang": "ko", "evidenceLang": "en"}. id 와 언어는 없어도 됩니다.',
  en: 'Give one object a line: {"id": …, "claim": "…", "evidence": "…", "claimLang": "ko", "evidenceLang": "en"}, id and languages being optional.',
};

interface Flags extends LocaleFlag {
  claim?: string;
  evidence?: string;
  evidenceFile?: string;
  claimLang?: string;
  evidenceLang?: string;
  jsonl?: boolean;
}

const PASSAGE = 160;

const index = (text: string, lang: string | null | undefined): FigureIndex =>
  indexFigures([{ label: '1', text }], lang ?? guessLanguage(text));

const fails = ({ status }: FigureMatch): boolean => status === 'contradicted' || status === 'absent';

function passageOf({ found }: FigureMatch, { sentences, pages }: FigureIndex): string | undefined {
  const [first] = found;
  const sentence = first && sentences[first.sentence];
  return sentence && pages[sentence.page]?.text.slice(sentence.start, sentence.end);
}

/** The answer to one question, as it is printed. */
function answerOf(matches: readonly FigureMatch[], evidence: FigureIndex, locale: Locale) {
  return {
    supported: !matches.some(fails),
    figures: matches.map((match) => ({
      text: match.quantity.text,
      start: match.quantity.start,
      end: match.quantity.end,
      value: match.quantity.value,
      unit: match.quantity.unit,
      status: match.status,
      evidenceText: passageOf(match, evidence),
      why: whyInWords(match, locale),
    })),
  };
}

const STATUS: Readonly<Record<FigureMatch['status'], Words>> = {
  supported: { ko: '근거에 있음', en: 'supported' },
  rounded: { ko: '반올림', en: 'rounded' },
  'bound-consistent': { ko: '범위에 듦', en: 'bound-consistent' },
  contradicted: { ko: '어긋남', en: 'contradicted' },
  absent: { ko: '없음', en: 'absent' },
};

const TABLE = {
  ko: {
    header: ['수치', '판정', '까닭', '근거'],
    none: '주장에 수치가 없습니다.',
    supported: '수치가 모두 근거에 있습니다.',
    unsupported: '근거가 받쳐 주지 않는 수치가 있습니다.',
  },
  en: {
    header: ['figure', 'status', 'why', 'evidence'],
    none: 'No figures found in the claim.',
    supported: 'Supported.',
    unsupported: 'Not supported.',
  },
} as const;

function tableOf({ figures, supported }: ReturnType<typeof answerOf>, locale: Locale): string {
  const words = TABLE[locale];
  if (figures.length === 0) return words.none;
  const rows = figures.map(({ text, status, why, evidenceText = '' }) => [
    cellText(text),
    STATUS[status][locale],
    cellText(why),
    cutTo(cellText(evidenceText), PASSAGE),
  ]);
  const table = formatTable(words.header, rows, { columns: process.stdout.columns });
  return `${table}\n\n${supported ? words.supported : words.unsupported}`;
}

/** `caveat inspect figures`: every figure of a claim held against a passage, in one language or across two. */
export function inspectFigures(): Command {
  return new Command('figures')
    .option('--claim <text>', 'the sentence that states figures')
    .option('--evidence <text>', 'the passage they should stand in')
    .option('--evidence-file <path>', 'read the passage from a text file')
    .option('--claim-lang <tag>', 'language of the claim: ko, en, ja (default: by its script)', textLanguage)
    .option(
      '--evidence-lang <tag>',
      'language of the passage: ko, en, ja (default: by its script)',
      textLanguage,
    )
    .option(
      '--jsonl',
      'read {id, claim, claimLang, evidence, evidenceLang} lines, write {id, supported, figures} lines',
    )
    .addOption(localeOption())
    .addHelpText(
      'after',
      `
A figure is supported where its value stands in the passage, rounded or in another unit too, among the words it
stands with in the claim. It is contradicted where another figure stands in its place, absent where neither is so.

Exit codes: 0 every figure is supported, 1 some are not, 2 wrong usage or no figure in the claim; 0 with --jsonl.

Examples:
  caveat inspect figures --claim "대화의 3%에서 저항했다" --evidence "It resists in 3.0% of conversations."
  caveat inspect figures --jsonl < questions.jsonl`,
    )
    .action(async (flags: Flags) => {
      const locale = localeOf(flags);
      if (flags.jsonl === true) {
        await answerJsonLines({
          shape: Question,
          wanted: SHAPE,
          answer({ id = null, claim, claimLang, evidence, evidenceLang }) {
            const passage = index(evidence, evidenceLang ?? flags.evidenceLang);
            const matches = matchFigures(index(claim, claimLang ?? flags.claimLang), passage);
            return { id, ...answerOf(matches, passage, locale) };
          },
        });
        return;
      }
      const text = flags.evidenceFile === undefined ? flags.evidence : readTextFile(flags.evidenceFile);
      if (flags.claim === undefined || text === undefined)
        throw new UsageError({
          ko: '--claim 과 함께 --evidence 나 --evidence-file 을 대거나, --jsonl 을 쓰세요.',
          en: 'give --claim with --evidence or --evidence-file, or --jsonl',
        });
      if (flags.evidence !== undefined && flags.evidenceFile !== undefined)
        throw new UsageError({
          ko: '--evidence 와 --evidence-file 은 하나만 대세요.',
          en: 'give --evidence or --evidence-file, not both',
        });
      if (text.trim() === '')
        throw new UsageError({
          ko: '근거가 비어 있어 주장을 견줄 것이 없습니다.',
          en: 'the evidence is empty: there is nothing to hold the claim against',
        });
      const passage = index(text, flags.evidenceLang);
      const answer = answerOf(matchFigures(index(flags.claim, flags.claimLang), passage), passage, locale);
      process.stdout.write(`${tableOf(answer, locale)}\n`);
      process.exitCode =
        answer.figures.length === 0 ? EXIT.trouble : answer.supported ? EXIT.clean : EXIT.findings;
    });
}

import type { Paging } from '../../schemas/edition.ts';
import { fileRange, quotationsIn, type Block, type ParsedEntry, type Quotation } from '../documents/index.ts';
import { isPass, verifyQuote, type AttestedIndex, type PackIndex } from '../matching/index.ts';
import type { CheckedQuotation } from '../rules/index.ts';
import type { SourceLibrary } from './source-library.ts';

/** Fewer words in quotation marks are a term or a turn of phrase, no quotation. */
const FEWEST_WORDS = 4;

/** Scripts that a language is written in, where they tell it apart. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu,
  ko: /\p{Script=Hangul}/gu,
  zh: /\p{Script=Han}/gu,
};
const ANY_OF_THEM = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
const LETTER = /\p{L}/gu;

/** Whether a text may be in a language, by its script: English words in Korean are no quotation of a Korean source. */
function mayBeIn(text: string, lang: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  const script = SCRIPTS[lang.split('-')[0] ?? lang];
  const own = (script ? text.match(script) : text.match(ANY_OF_THEM))?.length ?? 0;
  return script ? own * 3 > letters : own * 5 < letters;
}

interface Opened {
  paging: Paging | null;
  pack: PackIndex | null;
  attested: AttestedIndex | null;
}

function open(source: string, library: SourceLibrary): Opened | null {
  const editions = library.sources.get(source)?.source.editions ?? {};
  const edition = Object.keys(editions)[0];
  if (edition === undefined) return null;
  const paging = editions[edition]?.paging ?? null;
  const opened = { paging, pack: library.open(source, edition), attested: library.attested(source, edition) };
  return opened.pack || opened.attested ? opened : null;
}

/** Compares the quotations of the body with the source they cite; what nobody could compare is said to be so. */
export function checkQuotations(
  blocks: readonly Block[],
  parsed: ParsedEntry,
  library: SourceLibrary,
): CheckedQuotation[] {
  return blocks.flatMap((block) =>
    quotationsIn(block)
      .filter(({ text }) => text.trim().split(/\s+/u).length >= FEWEST_WORDS)
      .map((quotation) => checkOne(quotation, block, parsed, library)),
  );
}

function checkOne(
  quotation: Quotation,
  block: Block,
  parsed: ParsedEntry,
  library: SourceLibrary,
): CheckedQuotation {
  const { text, start, end, citations, cited } = quotation;
  const range = fileRange(block.mapped, start, end);
  const source = citations[0]?.source ?? null;
  const shared = {
    text,
    place: parsed.lines.place(range.start, range.end),
    cited,
    emphasis: emphasisOf(quotation, block),
  };
  const nothing = { match: null, words: '', paging: null, ...shared };
  const language = source === null ? undefined : library.sources.get(source)?.source.language;
  const opened = source === null ? null : open(source, library);
  if (!opened || language === undefined || !mayBeIn(text, language)) return { source: null, ...nothing };
  const answers = citations.map(({ locator }) => {
    const { page, section, figure, table, note } = locator ?? {};
    return verifyQuote({ quote: text, page, section, figure, table, note }, opened);
  });
  const stands = answers.find(({ status }) => isPass(status) || status === 'ambiguous');
  const match = stands ?? answers[0] ?? null;
  if (match?.status === 'could-not-check') return { source: null, ...nothing };
  const paging = opened.paging;
  return { source, paging, match, words: citations.map((one) => one.words).join('; '), ...shared };
}

/** How writers say whose emphasis it is. */
const DECLARED = /emphas[ie]s|italics?|bold(?:face)?|강조|굵은|기울임/iu;

/** Whether part of a quotation is emphasized, and whether the block says whose emphasis that is. */
function emphasisOf({ start, end }: Quotation, { mapped, emphasis }: Block): CheckedQuotation['emphasis'] {
  const inside = emphasis.some(
    (span) => span.start < end && span.end > start && (span.start > start || span.end < end),
  );
  if (!inside) return 'none';
  const beside = mapped.text.slice(end, end + 120);
  return DECLARED.test(beside) ? 'declared' : 'undeclared';
}

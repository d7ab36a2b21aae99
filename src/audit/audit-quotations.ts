import type { AuditItem, AuditRemark } from '../../schemas/audit.ts';
import type { QuoteMatch } from '../../schemas/match.ts';
import { indexFigures, isPass, matchQuote, nearestPassage } from '../matching/index.ts';
import { guessLanguage } from '../text/guess-language.ts';
import { type AuditSource, labelOf, sentenceOf } from './audit-source.ts';
import type { Quotation } from './quotations.ts';

/** A quotation of the report, before it is put into words. */
export type QuotationItem = Omit<AuditItem, 'note' | 'line' | 'remarks'> & { remarks: AuditRemark[] };

/** Fewer words than this are a term, not a statement. */
const FEWEST_WORDS = 4;
/** The passage that a translation renders must share this much with it, over this many words. */
const SAME_TOPIC = 0.4;
const FEWEST_COMPARED = 4;

/** Best answers first; what passes wins, then what is there but altered or on another page. */
const RANK: Readonly<Record<QuoteMatch['status'], number>> = {
  exact: 7,
  normalized: 6,
  edited: 5,
  ambiguous: 4,
  'wrong-page': 3,
  altered: 2,
  'not-found': 1,
  'could-not-check': 0,
};

/** Languages in which the same letters may spell the same words. */
const scriptOf = (lang: string): string => (['ja', 'ko', 'zh'].includes(lang) ? lang : 'Latin');

/** Look for a quotation of the report in every source; words can only be compared within one language. */
export function auditQuotation(quotation: Quotation, sources: readonly AuditSource[]): QuotationItem {
  const { words, start, end } = quotation;
  const item = { text: words, start, end, kind: 'quotation' as const };
  // A Korean rendering may carry more letters of its gloss than syllables of its own: 레드팀(red-teaming).
  const lang = /\p{Script=Hangul}{2}/u.test(words) ? 'ko' : guessLanguage(words);
  const count = words.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
  const remarks: AuditRemark[] = count < FEWEST_WORDS ? ['term'] : [];
  const readable = sources.filter((source) => scriptOf(source.lang) === scriptOf(lang));
  if (readable.length === 0) return auditTranslation(item, lang, count, remarks, sources);
  const answers = readable.map((source) => ({ source, match: matchQuote({ quote: words }, source.quotes) }));
  answers.sort((a, b) => RANK[b.match.status] - RANK[a.match.status]);
  const [best] = answers;
  if (!best) return { ...item, status: 'not-found', remarks };
  const { match, source } = best;
  const place = placeOf(match, source, words);
  if (isPass(match.status) || match.status === 'ambiguous') {
    if (match.contrast !== undefined) remarks.push('turned-by-context');
    return { ...item, status: 'stands', reason: match.why, remarks, ...place };
  }
  // One word of three that differs is another term.
  if (match.status === 'altered' && count >= FEWEST_WORDS)
    return {
      ...item,
      status: 'differs',
      reason: match.why,
      remarks,
      ...place,
      ...(match.expected === undefined ? {} : { found: match.expected }),
    };
  return { ...item, status: count < FEWEST_WORDS ? 'unattributed' : 'not-found', reason: match.why, remarks };
}

/** Where the words of a quotation stand; where they are altered, the passage on that page that is nearest to them. */
function placeOf(match: QuoteMatch, source: AuditSource, words: string): Partial<QuotationItem> {
  const label = match.page ?? match.foundPages?.[0];
  const page = source.pages.findIndex((each) => each.label === label);
  const { start } = match;
  const { sentences } = source.figures;
  const at = sentences.findIndex(
    (each) => each.page === page && start !== undefined && each.start <= start && start < each.end,
  );
  const near =
    at < 0 && match.status === 'altered' ? (nearestTo(words, source.lang, source)?.sentence ?? -1) : at;
  const sentence = sentences[near]?.page === page ? near : -1;
  return {
    source: source.id,
    ...(label === undefined ? {} : { page: labelOf(source, page) }),
    ...(sentence < 0 ? {} : { sourceText: sentenceOf(source, sentence) }),
  };
}

function nearestTo(words: string, lang: string, source: AuditSource) {
  const steps = indexFigures([{ label: '', text: words }], lang).sentences.flatMap(
    (sentence) => sentence.steps,
  );
  return nearestPassage(steps, lang, source.figures);
}

/** A rendering in another language: its words cannot be compared, but the passage nearest to it can be shown. */
function auditTranslation(
  item: Pick<QuotationItem, 'text' | 'start' | 'end' | 'kind'>,
  lang: string,
  count: number,
  remarks: AuditRemark[],
  sources: readonly AuditSource[],
): QuotationItem {
  remarks.push('translated');
  if (count < FEWEST_WORDS) return { ...item, status: 'unattributed', remarks };
  const nearest = sources
    .flatMap((source) => {
      const near = nearestTo(item.text, lang, source);
      return near && near.share >= SAME_TOPIC && near.compared >= FEWEST_COMPARED ? [{ source, near }] : [];
    })
    .sort((a, b) => b.near.share - a.near.share)[0];
  if (!nearest) return { ...item, status: 'unattributed', remarks };
  const { source, near } = nearest;
  return {
    ...item,
    status: 'unattributed',
    remarks,
    source: source.id,
    page: labelOf(source, source.figures.sentences[near.sentence]?.page ?? 0),
    sourceText: sentenceOf(source, near.sentence),
  };
}

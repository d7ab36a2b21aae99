import type { AuditItem, AuditRemark, AuditStatus } from '../../schemas/audit.ts';
import type { FigureMatch, FigureReason } from '../../schemas/figure-match.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { type FigureIndex, matchFigures, nearestPassage } from '../matching/index.ts';
import { isFigure } from '../quantities/index.ts';
import { type AuditSource, labelOf, sentenceOf } from './audit-source.ts';
import { isOpinion } from './opinions.ts';

/** A figure of the report, before it is put into words. */
export type FigureItem = Omit<AuditItem, 'note' | 'line' | 'remarks'> & {
  remarks: AuditRemark[];
  page?: string;
  match: FigureMatch | null;
};

/** Short figures count as standing only where the surroundings are this alike: "3%" stands in every long text. */
const LEAST_LIKENESS = 0.14;
/** A sentence speaks of what a source speaks of from this share of shared words on, and this many of them. */
const SAME_TOPIC = 0.35;
const FEWEST_COMPARED = { sameLanguage: 3, across: 4 };
/** A figure in an opinion or a question is held to be reported only in surroundings this alike. */
const SURELY_THE_SAME = 0.6;
/** Another figure contradicts a report only in surroundings this alike; a long text has some figure for everything. */
const SURELY_CONTRADICTED = 0.5;

const RANK: Readonly<Record<FigureMatch['status'], number>> = {
  supported: 4,
  rounded: 3,
  'bound-consistent': 3,
  contradicted: 2,
  absent: 1,
};

const STATUS: Readonly<Record<FigureMatch['status'], AuditStatus>> = {
  supported: 'stands',
  'bound-consistent': 'stands',
  rounded: 'rounded',
  contradicted: 'differs',
  absent: 'not-found',
};

interface Answer {
  source: AuditSource;
  match: FigureMatch;
}

const isBetter = (a: Answer, b: Answer | undefined): boolean =>
  b === undefined ||
  RANK[a.match.status] > RANK[b.match.status] ||
  (RANK[a.match.status] === RANK[b.match.status] && a.match.likeness > b.match.likeness);

/** Hold every figure of a report against every source and keep the best answer to each. */
export function auditFigures(report: FigureIndex, sources: readonly AuditSource[]): FigureItem[] {
  const best = new Map<Quantity, Answer>();
  for (const source of sources)
    for (const match of matchFigures(report, source.figures, { leastLikeness: LEAST_LIKENESS })) {
      const answer = { source, match };
      if (isBetter(answer, best.get(match.quantity))) best.set(match.quantity, answer);
    }
  // Asked once of a sentence, however many figures it has.
  const opinions = new Map<number, boolean>();
  const states = new Map<number, AuditStatus>();
  const ask = <Answer>(known: Map<number, Answer>, sentence: number, answer: () => Answer): Answer => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const now = answer();
    known.set(sentence, now);
    return now;
  };
  const isGuess = (sentence: number): boolean =>
    ask(opinions, sentence, () => isOpinion(wordsOf(report, sentence)));
  const statusWithout = (sentence: number): AuditStatus =>
    isGuess(sentence) ? 'opinion' : ask(states, sentence, () => withoutPlace(report, sentence, sources));
  return report.figures.flatMap(({ quantity, sentence }): FigureItem[] => {
    const answer = best.get(quantity);
    const isWeak = !isFigure(quantity) && quantity.kind !== 'identifier';
    if (isWeak && answer?.match.status !== 'contradicted') return [];
    const item = { text: quantity.text, start: quantity.start, end: quantity.end, kind: quantity.kind };
    if (!answer || answer.match.status === 'absent' || isDoubtful(answer.match)) {
      const isName = quantity.kind === 'identifier';
      const status = isName ? 'identifier' : statusWithout(sentence);
      return [
        {
          ...item,
          status,
          remarks: [],
          match: null,
          ...(isName ? {} : { reason: 'not-there' as const }),
        },
      ];
    }
    const { match, source } = answer;
    if (match.likeness < SURELY_THE_SAME && isGuess(sentence))
      return [
        {
          ...item,
          status: quantity.kind === 'identifier' ? 'identifier' : 'opinion',
          remarks: [],
          match: null,
        },
      ];
    const [found] = match.found;
    return [
      {
        ...item,
        status: statusOf(match),
        reason: match.reason,
        remarks: [],
        source: source.id,
        ...(found === undefined
          ? {}
          : { page: labelOf(source, found.page), sourceText: sentenceOf(source, found.sentence) }),
        found: match.found.map((each) => each.quantity.text).join(', '),
        match,
      },
    ];
  });
}

const FAR: ReadonlySet<FigureReason> = new Set([
  'other-bound',
  'other-figure-nearer',
  'other-name',
  'opposite-said',
  'negated-on-one-side',
  'whole-for-part',
]);

const isDoubtful = ({ status, reason, likeness }: FigureMatch): boolean =>
  status === 'contradicted' && FAR.has(reason) && likeness < SURELY_CONTRADICTED;

function statusOf({ status, quantity }: FigureMatch): AuditStatus {
  return quantity.kind === 'identifier' && status === 'supported' ? 'identifier' : STATUS[status];
}

const wordsOf = ({ sentences, pages }: FigureIndex, sentence: number): string => {
  const span = sentences[sentence];
  return span ? (pages[span.page]?.text.slice(span.start, span.end) ?? '') : '';
};

/** What a figure is that stands nowhere: not found, or a statement of something else. */
function withoutPlace(report: FigureIndex, sentence: number, sources: readonly AuditSource[]): AuditStatus {
  // Of a pack nobody can tell what it speaks of.
  if (sources.some(({ quotes }) => quotes.kind === 'pack')) return 'not-found';
  const words = (report.sentences[sentence]?.steps ?? []).filter(({ term }) => term !== null);
  const speaksOfIt = sources.some(({ figures, lang }) => {
    const near = nearestPassage(words, report.lang, figures);
    const fewest = lang === report.lang ? FEWEST_COMPARED.sameLanguage : FEWEST_COMPARED.across;
    return near !== null && near.share >= SAME_TOPIC && near.compared >= fewest;
  });
  return speaksOfIt ? 'not-found' : 'unattributed';
}

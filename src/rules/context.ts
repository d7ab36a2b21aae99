import type { Paging } from '../../schemas/edition.ts';
import type { Finding, FindingTranslation } from '../../schemas/finding.ts';
import type { QuoteMatch } from '../../schemas/match.ts';
import type { Place } from '../../schemas/place.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Source } from '../../schemas/source.ts';
import type { CheckedClaim, CheckedEvidence } from './checked-claim.ts';
import type { CheckedRendering, ProseTermFault } from './checked-rendering.ts';
import type { FaultData, Words } from './define-rule.ts';
import type { PublishedChange, Withdrawn } from './published-change.ts';
import type { CheckedGroup, GroupSum, Recomputed } from './recomputed.ts';
import type { CheckedMention, Contradiction, LostHedge, Widening } from './wording.ts';

/** Why a file could not be read as what it should be. */
export interface FileProblem {
  messageId:
    | 'yaml'
    | 'schema'
    | 'unknown-key'
    | 'mdx'
    | 'frontmatter-missing'
    | 'undecided'
    | 'too-large'
    | 'unreadable'
    | 'layout';
  data: FaultData;
  place: Place;
  file: string;
}

/** A figure of our own text and what bears it out. */
export interface BoundFigure {
  quantity: Quantity;
  place: Place;
  /**
   * claim: stands in a mention, or equals a claim where the text is frontmatter;
   * quote: stands in the quotation given right beside the text;
   * source-date: the date or year of a cited source;
   * not-quantity: a name, a counting word, an ordinal without unit;
   * group-sum: nothing bears it out, but it is the sum of parts that refuse to be summed;
   * none: nothing bears it out.
   */
  bound: 'claim' | 'quote' | 'source-date' | 'not-quantity' | 'group-sum' | 'none';
  claim: string | null;
  /** Where nothing bears out a figure of the body: the claims that state it, and the figure with the unit behind it. */
  fitting?: { claims: string[]; text: string; place: Place };
  /** The sum that it is, with the group it is of. */
  sum?: { group: string; formula: string };
}

/** One text of the entry that readers see: a field of the frontmatter or a block of the body. */
export interface Passage {
  role: 'title' | 'description' | 'heading' | 'body' | 'field';
  text: string;
  place: Place;
  figures: BoundFigure[];
  mentions: CheckedMention[];
  /** Figures a text of the frontmatter may state: of the quotations beside it and of claims. */
  known: string[];
  recomputed: Recomputed;
  /** Claim whose label, unit or items this is. */
  claim: string | null;
  /** The place of a part of the text. */
  placeOf(range: { start: number; end: number }): Place;
}

/** A quotation of the body, compared with the source that it cites. */
export interface CheckedQuotation {
  text: string;
  place: Place;
  /** The one source it cites that could be asked; null where it was not compared. */
  source: string | null;
  /** What the labels of that source name. */
  paging: Paging | null;
  match: QuoteMatch | null;
  /** The locators beside the citations, as written. */
  words: string;
  /** Whether the citation stands right behind it, rather than somewhere in its block. */
  cited: boolean;
  /** Emphasis on a part of it, and whether the prose says whose it is. */
  emphasis: 'none' | 'declared' | 'undeclared';
}

/** A name in the entry that points at nothing. */
export interface DanglingName {
  kind: 'claim' | 'population' | 'scenario' | 'source' | 'edition';
  name: string;
  /** The source that lacks the edition. */
  source?: string;
  /** Names of the same kind that exist, nearest first. */
  known: string[];
  place: Place;
}

/** A citation of the body whose page does not exist, or is not where the evidence is. */
export interface CitationFault {
  kind: 'out-of-range' | 'other-page';
  source: string;
  edition: string;
  /** The locator as written. */
  words: string;
  /** Pages or sections that the evidence names. */
  expected: string[];
  place: Place;
}

/** What makes a body more than data. */
export type ForbiddenKind = 'import-export' | 'expression' | 'component' | 'attribute' | 'address';

/** One entry as rules see it. */
export interface EntryContext {
  id: string;
  lang: string;
  file: string;
  published: boolean;
  original: boolean;
  /** Null when the file could not be read; then only `problems` and `forbidden` are worth asking. */
  finding: Finding | null;
  translation: FindingTranslation | null;
  problems: FileProblem[];
  forbidden: { kind: ForbiddenKind; at: string; place: Place }[];
  passages: Passage[];
  /** Claims that the prose may show; a translation shows those of its original. */
  claims: ReadonlyMap<string, CheckedClaim>;
  /** Claims that this very file states; none in a translation. */
  stated: readonly CheckedClaim[];
  groups: readonly CheckedGroup[];
  /** Sums that no figure of the entry may be. */
  groupSums: readonly GroupSum[];
  widenings: readonly Widening[];
  lostHedges: readonly LostHedge[];
  contradictions: readonly Contradiction[];
  /** Every piece of evidence: of claims, caveats, scenarios and retellings. */
  evidence: CheckedEvidence[];
  /** Passages beside what gives them in other words: our own renderings, and retellings. */
  renderings: readonly CheckedRendering[];
  /** Locked terms given wrongly in our own words. */
  proseTerms: readonly ProseTermFault[];
  dangling: DanglingName[];
  /** What was published and has changed without a correction. */
  changes: readonly PublishedChange[];
  citationFaults: readonly CitationFault[];
  /** Quotations of the body. */
  quotations: readonly CheckedQuotation[];
  waivers: { rules: string[]; unknown: string[]; notWaivable: string[]; reason: string; place: Place }[];
  /** The place of a path of the frontmatter. */
  placeOf(path: readonly PropertyKey[]): Place;
}

/** A source with what became of its packs. */
export interface SourceContext {
  id: string;
  file: string;
  source: Source;
  packs: Record<string, { state: 'read' | 'missing' | 'damaged'; file: string; detail: Words }>;
}

/** A claim whose figure is at odds with that of the same fact in another entry. */
export interface Conflict {
  entry: string;
  claim: CheckedClaim;
  otherEntry: string;
  other: CheckedClaim;
}

/** The whole project as rules see it. */
export interface ProjectContext {
  entries: readonly EntryContext[];
  sources: ReadonlyMap<string, SourceContext>;
  /** Between any entries of the project, checked in this run or not; each both ways. */
  conflicts: readonly Conflict[];
  /** Published findings that are gone. */
  withdrawn: readonly Withdrawn[];
  /** Ids of findings whose earlier version could not be read, if there was one. */
  unread: ReadonlySet<string>;
  /** Problems of files that are no entries. */
  problems: readonly FileProblem[];
}

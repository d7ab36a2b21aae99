import { z } from 'zod';
import type { Caveat } from './caveat.ts';
import type { Claim } from './claim.ts';
import { Diagnostic } from './diagnostic.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';
import type { Retelling } from './retelling.ts';
import type { Scenario } from './scenario.ts';
import type { Source } from './source.ts';
import type { VerdictLabel } from './verdict.ts';

const count = z.int().nonnegative();

/** What a run looked at; a pass never means more than these numbers say. */
export const Counts = z.strictObject({
  entries: count,
  unread: count.describe(
    'Of these entries, those that could not be read: their claims are in no other number.',
  ),
  claims: z.strictObject({
    checked: count.describe('Passed and failed together.'),
    passed: count,
    failed: count,
    couldNotCheck: count,
    waived: count,
    wordingNotCompared: count.describe(
      'Claims without a figure: their quotations were compared with the source, but of our words only negations, hedges and directions with the quotations.',
    ),
  }),
  figures: z.strictObject({
    bound: count.describe('Figures of the prose that a claim supports.'),
    derived: count.describe('Bound figures whose claim is computed from others.'),
    unsupported: count,
    notQuantities: count.describe('Digits that are names, dates of sources or counting words.'),
  }),
  published: z.strictObject({
    compared: count.describe('Published findings held against an earlier commit.'),
    notCompared: count.describe('Published findings without a history to hold them against.'),
  }),
  quotes: z.strictObject({ verified: count, refused: count, couldNotCheck: count }),
  diagnostics: z.strictObject({
    error: count,
    warning: count,
    note: count,
    waived: count
      .optional()
      .describe('Faults that waivers cover, where there are any; they are in no other number.'),
  }),
});
export type Counts = z.infer<typeof Counts>;

/** What `--format json` prints. */
export const JsonReport = z.strictObject({
  version: z.literal(1),
  diagnostics: z.array(Diagnostic),
  counts: Counts,
});
export type JsonReport = z.infer<typeof JsonReport>;

/** How a quotation fared against its pack; `could-not-check` when there is no pack to ask. */
export type QuoteOutcome =
  | 'exact'
  | 'normalized'
  | 'edited'
  | 'altered'
  | 'wrong-page'
  | 'ambiguous'
  | 'not-found'
  | 'could-not-check'
  | 'no-quote';

/** One piece of evidence with the answer of its pack. */
export interface EvidenceReport {
  evidence: Evidence;
  /** Edition asked: the one named, else the first of the source; null when the source is unknown. */
  edition: string | null;
  quote: QuoteOutcome;
  /** Whether the figure of the claim stands in the quote, or on the page where nothing is quoted. */
  figure: 'found' | 'absent' | 'not-applicable' | 'could-not-check';
  /** Label of the page or section on which the quote stands. */
  foundAt: string | null;
}

/** A retelling with the answer of its pack and the label derived from its verdict. */
export interface RetellingReport {
  retelling: Retelling;
  edition: string | null;
  quote: QuoteOutcome;
  /** The passage it gives, where it names one. */
  original: EvidenceReport | null;
  label: VerdictLabel;
}

export type ClaimOutcome = 'passed' | 'failed' | 'could-not-check' | 'waived';

/** A claim with everything that must travel with it. */
export interface ClaimReport {
  id: string;
  claim: Claim;
  /** The figure as readers see it ("84%", "308,210"); null for claims without one. */
  text: string | null;
  /** Decimals as the author wrote them: 3.0 has one. */
  decimals: number;
  outcome: ClaimOutcome;
  evidence: EvidenceReport[];
  retellings: RetellingReport[];
  /** Ids of the caveats that qualify this claim, in the order of the entry. */
  caveats: string[];
}

export interface CaveatReport {
  caveat: Caveat;
  evidence: EvidenceReport[];
}

export interface ScenarioReport {
  scenario: Scenario;
  evidence: EvidenceReport[];
}

/** One finding in its original language, with the languages it can be read in. */
export interface FindingReport {
  id: string;
  file: string;
  finding: Finding;
  claims: Record<string, ClaimReport>;
  caveats: CaveatReport[];
  scenarios: Record<string, ScenarioReport>;
  /** Title and description per language, the original included. */
  languages: Record<string, { title: string; description: string | null; file: string }>;
}

/** A source as the site shows it. */
export interface SourceReport {
  id: string;
  source: Source;
  /** Whether a pack of each edition is at hand. */
  packs: Record<string, 'read' | 'missing' | 'damaged'>;
  /** Claims that rest on this source: `finding#claim`. */
  citedBy: string[];
  /** Claims that this source retells, and the findings judge: `finding#claim`. */
  retells: string[];
}

/** A change to a file that mends a diagnostic: `text` in the stead of what stands at `place`. */
export interface Fix {
  file: string;
  place: Place;
  text: string;
}

/** Everything a run found out, as plain data; reporters and pages read nothing else. */
export interface Report {
  /** Rules that this run was told to leave out. */
  rulesOff: string[];
  diagnostics: Diagnostic[];
  fixes: Fix[];
  counts: Counts;
  findings: FindingReport[];
  sources: SourceReport[];
}

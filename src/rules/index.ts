import { alteredQuote } from './altered-quote.ts';
import { ambiguousQuote } from './ambiguous-quote.ts';
import { circularEvidence } from './circular-evidence.ts';
import type { Rule } from './define-rule.ts';
import { conflictingFigures } from './conflicting-figures.ts';
import { contradictedByEvidence } from './contradicted-by-evidence.ts';
import { derivedFigureMismatch } from './derived-figure-mismatch.ts';
import { executableEntry } from './executable-entry.ts';
import { figureMismatch } from './figure-mismatch.ts';
import { figureNotInEvidence } from './figure-not-in-evidence.ts';
import { impossiblePercentage } from './impossible-percentage.ts';
import { incompleteGroupSummed } from './incomplete-group-summed.ts';
import { inconsistentStatistic } from './inconsistent-statistic.ts';
import { invalidEntry } from './invalid-entry.ts';
import { lostHedge } from './lost-hedge.ts';
import { lockedTerm } from './locked-term.ts';
import { missingCaveat } from './missing-caveat.ts';
import { missingDenominator } from './missing-denominator.ts';
import { missingLocator } from './missing-locator.ts';
import { overRoundedFigure } from './over-rounded-figure.ts';
import { pageOutOfRange } from './page-out-of-range.ts';
import { partsNotSumming } from './parts-not-summing.ts';
import { paraphraseInQuotes } from './paraphrase-in-quotes.ts';
import { quoteNotFound } from './quote-not-found.ts';
import { reversedByContext } from './reversed-by-context.ts';
import { scenarioInHeadline } from './scenario-in-headline.ts';
import { silentEdit } from './silent-edit.ts';
import { staleSource } from './stale-source.ts';
import { undatedPresent } from './undated-present.ts';
import { translationDrift } from './translation-drift.ts';
import { unknownClaim } from './unknown-claim.ts';
import { unknownSource } from './unknown-source.ts';
import { unreadSource } from './unread-source.ts';
import { unsupportedFigure } from './unsupported-figure.ts';
import { unusedClaim } from './unused-claim.ts';
import { unusedWaiver } from './unused-waiver.ts';
import { unverifiedInHeadline } from './unverified-in-headline.ts';
import { waiverWithoutReason } from './waiver-without-reason.ts';
import { widenedScope } from './widened-scope.ts';
import { wrongPage } from './wrong-page.ts';
import { wrongUnit } from './wrong-unit.ts';

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [
  alteredQuote,
  ambiguousQuote,
  circularEvidence,
  conflictingFigures,
  contradictedByEvidence,
  derivedFigureMismatch,
  executableEntry,
  figureMismatch,
  figureNotInEvidence,
  impossiblePercentage,
  incompleteGroupSummed,
  inconsistentStatistic,
  invalidEntry,
  lockedTerm,
  lostHedge,
  missingCaveat,
  missingDenominator,
  missingLocator,
  overRoundedFigure,
  pageOutOfRange,
  paraphraseInQuotes,
  partsNotSumming,
  quoteNotFound,
  reversedByContext,
  scenarioInHeadline,
  silentEdit,
  staleSource,
  translationDrift,
  undatedPresent,
  unknownClaim,
  unknownSource,
  unreadSource,
  unsupportedFigure,
  unusedClaim,
  unusedWaiver,
  unverifiedInHeadline,
  waiverWithoutReason,
  widenedScope,
  wrongPage,
  wrongUnit,
];

export type { CheckedRendering, Drift, ProseTermFault, Spoken, TermFault } from './checked-rendering.ts';
export type { CheckedClaim, CheckedEvidence } from './checked-claim.ts';
export type {
  BoundFigure,
  CheckedQuotation,
  CitationFault,
  Conflict,
  DanglingName,
  EntryContext,
  FileProblem,
  ForbiddenKind,
  Passage,
  ProjectContext,
  SourceContext,
} from './context.ts';
export { BOUND_SIGNS, boundedText } from './bounded-text.ts';
export { defineRule, type Fault, type FaultData, type Rule, type Words } from './define-rule.ts';
export type { PublishedChange, Withdrawn } from './published-change.ts';
export type { CheckedGroup, GroupSum, Impossible, Recomputed } from './recomputed.ts';
export type {
  CheckedMention,
  Contradiction,
  LostHedge,
  MentionedFigure,
  Misfit,
  Widening,
} from './wording.ts';

import type { FigureMatch, FigureReason } from '../../schemas/figure-match.ts';
import type { FigureIndex, PlacedFigure } from './figure-index.ts';
import type { Passages } from './figure-passages.ts';
import type { Candidate, Question } from './figure-question.ts';
import type { Slots } from './figure-slots.ts';

/** What is known beside the question itself. */
export interface Around {
  claim: FigureIndex;
  passages: Passages;
  /** Where the evidence has the very sentence of the claim. */
  slots: Slots | null;
  /** Sentences of the evidence that speak of what the claim speaks of, best first. */
  near: readonly number[];
  /** The figure of the claim that states a figure of the evidence best. */
  takers: ReadonlyMap<PlacedFigure, Question>;
  leastLikeness: number;
}

/** What decides on a figure, before it is put into the shape of a match. */
export type Answer = Pick<FigureMatch, 'status' | 'reason' | 'likeness' | 'counted' | 'said'> & {
  found: readonly PlacedFigure[];
};

/** Decides on a figure, or leaves it to the next. */
export type Judge = (question: Question, around: Around) => Answer | null;

/** Another figure is what the evidence has. */
export const against = (reason: FigureReason, { figure, like }: Candidate): Answer => ({
  status: 'contradicted',
  reason,
  found: [figure],
  likeness: like,
});

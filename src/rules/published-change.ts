import type { Place } from '../../schemas/place.ts';

/** What became of something that readers had seen, without a correction that says so. */
export type PublishedChange =
  | {
      /**
       * changed: the claim has another figure, and no correction since then;
       * removed: the claim is gone, likewise;
       * misstated: a correction says another figure than there was, or is.
       */
      kind: 'changed' | 'removed' | 'misstated';
      claim: string;
      /** As readers saw it, and as they see it now; null where the claim is gone. */
      was: string;
      now: string | null;
      place: Place;
    }
  /** A correction that stood there is gone or tells another story. */
  | { kind: 'erased'; claim: string; was: string; now: string | null; place: Place }
  /** The finding is a draft again. */
  | { kind: 'unpublished'; place: Place };

/** A published finding of which no file is left. */
export interface Withdrawn {
  id: string;
  file: string;
}

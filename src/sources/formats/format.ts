import type { Words } from '../../../schemas/language.ts';
import type { Extractor, Paging } from '../../../schemas/edition.ts';
import type { PageText } from '../../text/reading.ts';
import type { LabelOrigin } from './page-labels.ts';

/** Bounds on what a reader takes in; every reader stops with an error rather than run past them. */
export interface Limits {
  /** Bytes of a file. */
  bytes: number;
  pages: number;
  /** Characters of text in all. */
  characters: number;
  /** Milliseconds for the whole read. */
  time: number;
}

export const DEFAULT_LIMITS: Limits = {
  bytes: 100 * 2 ** 20,
  pages: 5000,
  characters: 12_000_000,
  time: 120_000,
};

/** What a file says of itself, to prefill the bibliography. */
export interface FileMetadata {
  title?: string;
  authors?: string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  issued?: string;
  language?: string;
  url?: string;
  publisher?: string;
}

type ReadWarning =
  'pages-without-text' | 'too-short' | 'cover-sheet' | 'labels-disagree' | 'header-dropped' | 'page-marks';

/** What makes one doubt what was read. */
export interface Suspicion {
  id: ReadWarning;
  detail: Words;
}

/** An edition as read from a file. */
export interface ReadResult {
  pages: PageText[];
  mediaType: string;
  paging: Paging;
  extractor: Extractor;
  warnings: Suspicion[];
  /** How the pages of a file that could carry labels are named. */
  labelsFrom?: LabelOrigin;
  metadata: FileMetadata;
  /** Words that stand before the text and belong to the copy, not to the source. */
  note?: string;
}

export interface ReadOptions {
  limits: Limits;
  /** `pages` or `sections` where the caller knows better. */
  paging?: Paging | undefined;
  /** Told now and then how far a long read has come. */
  onProgress?: ((done: number, all: number) => void) | undefined;
}

/** One way of turning the bytes of a file into page texts. */
export interface SourceFormat {
  id: string;
  mediaTypes: readonly string[];
  extensions: readonly string[];
  /** Whether bytes without a known type look like this format. */
  sniff: (bytes: Uint8Array) => boolean;
  read: (bytes: Uint8Array, options: ReadOptions) => Promise<ReadResult>;
}

/** A file that cannot be read, in words for the person who asked; never a stack. */
export class UnreadableSource extends Error {
  override name = 'UnreadableSource';
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

import type { Quantity } from '../../../schemas/quantity.ts';
import { recognize } from '../../quantities/index.ts';

/** The figures of a page as its pack keeps them, read in the language of the source and those every source may borrow from. */
export const figuresOf = (text: string, language: string): Quantity[] =>
  recognize(text, {
    languages: [...new Set([language, 'ko', 'en'])].filter((tag) => ['ko', 'en', 'ja'].includes(tag)),
  });

import { findModels, type NamedModel } from '../text/model-names.ts';
import { findScopeWords, hasScopeWord } from '../text/scope-words.ts';
import type { Span } from '../text/stream.ts';

/** What a sentence says that its claims hold for; offsets in the sentence. */
export interface ScopeOfSentence {
  lower: string;
  models: readonly NamedModel[];
  /** Words that speak of models as such. */
  allModels: Span | null;
  released: Span | null;
  isEarly: boolean;
  realWorld: Span | null;
}

/** The scope that a sentence gives its claims; null where it contrasts, compares or denies. */
export function scopeOfSentence(sentence: string): ScopeOfSentence | null {
  if (hasScopeWord(sentence, 'contrast')) return null;
  return {
    lower: sentence.toLowerCase(),
    models: findModels(sentence),
    allModels: findScopeWords(sentence, 'all-models')[0] ?? null,
    released: findScopeWords(sentence, 'released')[0] ?? null,
    isEarly: hasScopeWord(sentence, 'early'),
    realWorld: findScopeWords(sentence, 'real-world')[0] ?? null,
  };
}

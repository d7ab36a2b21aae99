import type { Block, Mention } from './body.ts';
import { insertText } from './mapped-text.ts';

/**
 * A block as readers see it: an empty `<Claim id="…"/>` holds the figure of its claim.
 * `figureOf` gives the text of a claim, null for claims without one.
 */
export function fillMentions(block: Block, figureOf: (claim: string) => string | null): Block {
  let { mapped } = block;
  let { emphasis } = block;
  let shift = 0;
  const mentions = block.mentions.map((mention): Mention => {
    const start = mention.start + shift;
    const end = mention.end + shift;
    const words = start === end ? figureOf(mention.claim) : null;
    if (words === null) return { ...mention, start, end };
    mapped = insertText(mapped, start, words, mention.file);
    emphasis = emphasis.map((span) => ({
      start: span.start > start ? span.start + words.length : span.start,
      end: span.end >= end ? span.end + words.length : span.end,
    }));
    shift += words.length;
    return { ...mention, start, end: end + words.length, filled: true };
  });
  return { ...block, mapped, mentions, emphasis };
}

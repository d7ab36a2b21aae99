import { z } from 'zod';
import { Extractor, Paging, Sha256 } from './edition.ts';
import { Quantity, QuantityKind } from './quantity.ts';

/** Version of the file format and of the normal form under it; a change of either raises it. */
export const PACK_VERSION = 3;

const index = z.int().nonnegative();

/**
 * A recognized figure that is not plain as a pack keeps it, a tuple to save bytes:
 * word index on the page, text, kind, value, unit, decimals, bound and, where needed, the rest.
 */
export const PackedQuantity = z.tuple([
  index,
  z.string().max(200),
  z.union([QuantityKind, index]).describe('Kind, or its index in QuantityKind.options.'),
  z.number().nullable(),
  z.union([z.string(), z.literal(0)]).describe('Unit, 0 for none.'),
  z.int(),
  z.int().min(0).max(4).describe('Index in Bound.options.'),
  Quantity.pick({ high: true, approximate: true, role: true, plusMinus: true, confidence: true })
    .partial()
    .optional(),
]);
export type PackedQuantity = z.infer<typeof PackedQuantity>;

/** A figure of a page, read back from a pack: a quantity without offsets, with its word index. */
export type PageQuantity = Omit<Quantity, 'start' | 'end' | 'unitStart' | 'unitEnd'> & {
  /** Index of the word on the page at which the figure starts, from 0. */
  word: number;
};

/** Another reading of some words of a page: with a running head, or without footnote marks. */
export const PackDetour = z.strictObject({
  from: index.describe('Word of the page before which the detour leaves the main reading.'),
  to: index.describe('Word of the page at which the main reading goes on.'),
  shingles: z.string().describe('Shingles that cover a word of the detour, as in the page.'),
});
export type PackDetour = z.infer<typeof PackDetour>;

export const PackPage = z.strictObject({
  label: z.string().describe('Page label as printed, or name of the section.'),
  heading: z.string().optional().describe('Heading of the section.'),
  words: index.describe('Number of words of the main reading.'),
  shingles: z.string().describe('One fingerprint per word, five base64url digits (30 bits) each.'),
  detours: z.array(PackDetour).optional(),
  guards: z
    .array(index)
    .optional()
    .describe(
      'Triples: word that turns the meaning, first and last word of its clause; each relative to the last.',
    ),
  contrasts: z
    .array(index)
    .optional()
    .describe(
      'Triples: first word of a sentence, first word of the contrasting one after it, index of the contrast word.',
    ),
  questions: z.array(index).optional().describe('Words followed by a question mark.'),
  figures: z
    .string()
    .optional()
    .describe(
      'Plain figures, parted by bars: words since the last one (base 36), letter of the kind, text, and what differs.',
    ),
  quantities: z.array(PackedQuantity).optional().describe('Figures that are not plain.'),
  captions: z
    .array(z.string().max(40))
    .max(1000)
    .optional()
    .describe('Captions that stand on the page: "figure 3", "table A2".'),
  notes: z
    .array(index)
    .max(1000)
    .optional()
    .describe('Numbers of the footnotes or endnotes that stand on the page.'),
});
export type PackPage = z.infer<typeof PackPage>;

/** The committed fingerprint of an edition. */
export const Pack = z.strictObject({
  format: z.literal('caveat-pack'),
  version: z.literal(PACK_VERSION),
  hash: Sha256.describe(
    'Digest of the file or conversion the pack was made from; it also salts the shingles.',
  ),
  extractor: Extractor,
  paging: Paging,
  shingle: z.int().min(2).max(16).describe('Words per shingle.'),
  pages: z.array(PackPage).max(20_000),
  integrity: Sha256.describe('Digest of the pack without this field, as serialized.'),
});
export type Pack = z.infer<typeof Pack>;

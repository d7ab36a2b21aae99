import type { SourceFormat } from './format.ts';
import { htmlFormat } from './html.ts';
import { markdownFormat } from './markdown.ts';
import { pdfFormat } from './pdf.ts';
import { textFormat } from './text.ts';

/** Formats a source can be read from; plain text is last, since any file may be one. */
export const FORMATS: readonly SourceFormat[] = [htmlFormat, markdownFormat, pdfFormat, textFormat];

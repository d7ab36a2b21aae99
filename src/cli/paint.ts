import { styleText } from 'node:util';
import type { ReportOptions } from '../reporters/index.ts';

/** Colours for a stream that wants them: a terminal, unless NO_COLOR says otherwise or FORCE_COLOR insists. */
export function painter(stream: NodeJS.WriteStream): ReportOptions['paint'] {
  return (style, text) => styleText(style, text, { stream });
}

export const plain: ReportOptions['paint'] = (_style, text) => text;

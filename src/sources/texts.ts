import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { PageText } from '../text/reading.ts';

const Pages = z.array(
  z.strictObject({ label: z.string(), text: z.string(), heading: z.string().optional() }),
);

/** Where the text of an edition is kept on the machine that read it; git ignores the folder. */
export function textFile(root: string, source: string, edition: string): string {
  return path.join(root, '.caveat', 'texts', source, edition, 'pages.json');
}

/** The kept text of an edition, or null where it is not at hand or unreadable. */
export async function readTexts(root: string, source: string, edition: string): Promise<PageText[] | null> {
  let text: string;
  try {
    text = await readFile(textFile(root, source, edition), 'utf8');
  } catch {
    return null;
  }
  try {
    const parsed = Pages.safeParse(JSON.parse(text));
    if (!parsed.success) return null;
    return parsed.data.map(({ label, text: words, heading }) => ({
      label,
      text: words,
      ...(heading === undefined ? {} : { heading }),
    }));
  } catch {
    return null;
  }
}

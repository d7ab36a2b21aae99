import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';

/** A passage of a source as some entry cites it. */
export interface CitedPassage {
  /** The entry and what of it rests on the passage: "sealed-letters#opened". */
  owner: string;
  file: string;
  source: string;
  edition?: string;
  quote?: string;
  prefix?: string;
  suffix?: string;
  page?: string | number;
  section?: string;
  figure?: string | number;
  table?: string | number;
  note?: string | number;
  /** Whether the passage is to prove something, rather than being how another document retells it. */
  isEvidence: boolean;
}

/** Entries longer than this are not read; the check refuses them too. */
const LONGEST = 1_000_000;

function frontmatterOf(text: string): unknown {
  if (text.length > LONGEST || !/^---\r?\n/u.test(text)) return null;
  const end = /\r?\n---[ \t]*(?:\r?\n|$)/u.exec(text);
  if (!end) return null;
  try {
    return parseYaml(text.slice(text.indexOf('\n') + 1, end.index + 1), { maxAliasCount: 0 });
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What a path in the frontmatter belongs to: a claim by its id, anything else by its path. */
function ownerOf(entry: string, path: readonly string[], names: readonly string[]): string {
  const [kind = '', first = ''] = path;
  if (kind === 'claims') return `${entry}#${first}`;
  return `${entry}#${[kind, names[1] ?? first].filter((part) => part !== '').join('/')}`;
}

function passageOf(value: Record<string, unknown>, owner: string, file: string): CitedPassage | null {
  const source = stringOf(value['source']);
  if (source === undefined || !('quote' in value || 'locator' in value || 'stance' in value)) return null;
  const locator = isRecord(value['locator']) ? value['locator'] : {};
  const numberOf = (name: string): string | number | undefined => {
    const given = locator[name];
    return typeof given === 'number' ? given : stringOf(given);
  };
  const given = {
    edition: stringOf(value['edition']),
    quote: stringOf(value['quote']),
    prefix: stringOf(value['prefix']),
    suffix: stringOf(value['suffix']),
    section: stringOf(locator['section']),
    page: numberOf('page'),
    figure: numberOf('figure'),
    table: numberOf('table'),
    note: numberOf('note'),
  };
  const held = Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined));
  return { owner, file, source, isEvidence: !('verdict' in value), ...held };
}

/** Passages cited anywhere in the frontmatter of an entry; the walk does not nest deeper than entries do. */
export function passagesIn(entry: string, file: string, text: string): CitedPassage[] {
  const found: CitedPassage[] = [];
  const visit = (value: unknown, path: readonly string[], names: readonly string[]): void => {
    if (path.length > 12) return;
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        const id = isRecord(item) ? stringOf(item['id']) : undefined;
        visit(item, [...path, String(index)], [...names, id ?? String(index)]);
      });
      return;
    }
    if (!isRecord(value)) return;
    const passage = passageOf(value, ownerOf(entry, path, names), file);
    if (passage) found.push(passage);
    for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key], [...names, key]);
  };
  visit(frontmatterOf(text), [], []);
  return found;
}

/** Every passage that findings and summaries of a project cite, in the order of their files. */
export async function readCited(root: string): Promise<CitedPassage[]> {
  const found: CitedPassage[] = [];
  for (const kind of ['findings', 'summaries']) {
    const folder = path.join(root, 'content', kind);
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    for (const name of names.filter((one) => one.endsWith('.mdx')).sort()) {
      const text = await readFile(path.join(folder, name), 'utf8').catch(() => '');
      const entry = name.split(path.sep)[0] ?? name;
      found.push(
        ...passagesIn(entry, path.posix.join('content', kind, name.split(path.sep).join('/')), text),
      );
    }
  }
  return found;
}

import { z } from 'zod';
import { Csl } from '../../schemas/csl.ts';
import { UnreadableSource } from './formats/format.ts';

/** A bibliography longer than this many characters is exported in parts. */
const LONGEST = 2_000_000;
const MOST_NAMED = 20;

/** A name as other programs write it: more fields than ours, and bodies as lone family names. */
const Name = z.looseObject({
  literal: z.string().optional(),
  family: z.string().optional(),
  given: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
});
const Item = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  type: z.string().optional(),
  title: z.string().optional(),
  author: z.array(Name).optional(),
});
type Item = z.infer<typeof Item>;

/** Bibliographic fields in CSL names, as many as are known. */
export const Bibliography = Csl.partial();
export type Bibliography = z.infer<typeof Bibliography>;

/** Kinds that BibTeX names in its own words, which no reader should see. */
const BIBTEX_GENRES = /^(?:techreport|mastersthesis|mathesis|phdthesis|bathesis|candthesis|resreport)$/u;

/** Fields that belong to the program that wrote the file. */
const NOT_OURS = new Set(['id', 'citation-key', '_graph', 'abstract', 'file', 'keyword', 'language']);

function tidyName(name: z.infer<typeof Name>): Record<string, string> {
  const { literal, family, given } = name;
  if (literal !== undefined) return { literal };
  if (family === undefined || given === undefined) return { literal: family ?? given ?? '' };
  const rest = {
    'non-dropping-particle': name['non-dropping-particle'],
    'dropping-particle': name['dropping-particle'],
    suffix: name.suffix,
  };
  const held = Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { family, given, ...Object.fromEntries(held) };
}

/** The fields of an item as source.yaml holds them; throws UnreadableSource where they have another shape. */
function tidy(item: Item): Bibliography {
  const fields = Object.fromEntries(
    Object.entries(item).filter(([name, value]) => {
      if (name === 'genre' && typeof value === 'string' && BIBTEX_GENRES.test(value)) return false;
      return !NOT_OURS.has(name) && value !== null && value !== '';
    }),
  );
  const authors = item.author?.map(tidyName);
  const parsed = Bibliography.safeParse(authors ? { ...fields, author: authors } : fields);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const [field, why] = [issue?.path.join('.'), issue?.message ?? ''];
  throw new UnreadableSource({
    ko: `서지의 ${field ?? '한 항목'} 을(를) 읽을 수 없습니다: ${why}.`,
    en: `The bibliography holds ${field ?? 'a field'} in a form that is not read: ${why}.`,
  });
}

async function itemsOf(text: string): Promise<unknown[]> {
  if (/^\s*[[{]/u.test(text)) {
    try {
      const data: unknown = JSON.parse(text);
      return Array.isArray(data) ? data : [data];
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      throw new UnreadableSource({
        ko: `서지가 JSON이 아닙니다: ${words}`,
        en: `The bibliography is no JSON: ${words}`,
      });
    }
  }
  const { default: core } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  try {
    // The type is named, lest a file that holds an address be fetched.
    return new core.Cite(text, { forceType: '@biblatex/text' }).data;
  } catch (error) {
    const words = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new UnreadableSource({
      ko: `서지가 CSL-JSON도 BibTeX도 아닙니다: ${words}`,
      en: `The bibliography is neither CSL-JSON nor BibTeX: ${words}`,
    });
  }
}

/**
 * Read the bibliographic fields of one item from CSL-JSON, BibTeX or BibLaTeX. `key` chooses among several.
 *
 * Throws UnreadableSource, with a message for the person who asked, where there is no such item.
 */
export async function readBibliography(text: string, key?: string): Promise<Bibliography> {
  if (text.length > LONGEST) {
    throw new UnreadableSource({
      ko: `서지가 ${String(text.length)}자로 한도 ${String(LONGEST)}자를 넘습니다.`,
      en: `The bibliography has ${String(text.length)} characters, more than the limit of ${String(LONGEST)}.`,
    });
  }
  const items = (await itemsOf(text)).flatMap((data) => {
    const parsed = Item.safeParse(data);
    return parsed.success ? [parsed.data] : [];
  });
  if (items.length === 0)
    throw new UnreadableSource({ ko: '서지에 항목이 없습니다.', en: 'The bibliography holds no item.' });
  const keys = items.map(({ id }) => String(id ?? ''));
  const chosen = key === undefined ? items : items.filter((_, index) => keys[index] === key);
  const [item] = chosen;
  if (item && chosen.length === 1) return tidy(item);
  const named = `${keys.slice(0, MOST_NAMED).join(', ')}${keys.length > MOST_NAMED ? ', …' : ''}`;
  if (key === undefined)
    throw new UnreadableSource({
      ko: `서지에 항목이 ${String(items.length)}개 있습니다. --key 로 하나를 고르세요: ${named}.`,
      en: `The bibliography holds ${String(items.length)} items; name one with --key: ${named}.`,
    });
  throw new UnreadableSource({
    ko: `서지에 키가 ${key} 인 항목이 ${chosen.length === 0 ? '없습니다' : '여럿입니다'}. 키: ${named}.`,
    en: `The bibliography holds ${chosen.length === 0 ? 'no item' : 'several items'} with the key ${key}. Keys: ${named}.`,
  });
}

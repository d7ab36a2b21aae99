import type { Span } from './stream.ts';

/** A model as a text names it: "Claude Opus 4", "클로드 3.5 소네트", "GPT-4o". Offsets UTF-16, end exclusive. */
export interface NamedModel extends Span {
  text: string;
  brand: string;
  /** Size or line within the brand, null where none is named. */
  line: string | null;
  version: string | null;
}

/** Brands with the names they go by, in Latin letters and Hangul. */
const BRANDS: Readonly<Record<string, readonly string[]>> = {
  claude: ['claude', '클로드'],
  deepseek: ['deepseek', '딥시크'],
  exaone: ['exaone', '엑사원'],
  gemini: ['gemini', '제미나이', '제미니'],
  gemma: ['gemma', '젬마'],
  gpt: ['chatgpt', 'gpt', '챗지피티', '챗gpt', '지피티'],
  grok: ['grok', '그록'],
  hyperclova: ['hyperclova', '하이퍼클로바'],
  llama: ['llama', '라마'],
  mistral: ['mistral', '미스트랄'],
  qwen: ['qwen', '큐원'],
};

/** Lines, with the brand that they stand for alone; null where other brands have one of the name. */
const LINES: Readonly<Record<string, { brand: string | null; names: readonly string[] }>> = {
  flash: { brand: null, names: ['flash', '플래시'] },
  haiku: { brand: 'claude', names: ['haiku', '하이쿠'] },
  mini: { brand: null, names: ['mini', '미니'] },
  opus: { brand: 'claude', names: ['opus', '오퍼스', '오푸스'] },
  pro: { brand: null, names: ['pro', '프로'] },
  sonnet: { brand: 'claude', names: ['sonnet', '소네트', '소넷'] },
  turbo: { brand: null, names: ['turbo', '터보'] },
};

const byName = <T>(table: Readonly<Record<string, T>>, names: (entry: T) => readonly string[]) =>
  new Map(Object.entries(table).flatMap(([key, entry]) => names(entry).map((name) => [name, key] as const)));

const BRAND_OF = byName(BRANDS, (names) => names);
const LINE_OF = byName(LINES, ({ names }) => names);
const alternatives = (names: Iterable<string>): string =>
  [...names].sort((a, b) => b.length - a.length).join('|');
const VERSION = String.raw`\d{1,2}(?:\.\d{1,2})?[a-z]?(?![\d.]*\d|[a-z%])`;
const LINE_NAMES = alternatives(LINE_OF.keys());
/** Lines that say their brand may stand without it: "Opus 4". */
const OWN_LINES = alternatives([...LINE_OF].filter(([, line]) => LINES[line]?.brand).map(([name]) => name));
const NAME = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{Script=Hangul}\d])(?:(?<brand>${alternatives(BRAND_OF.keys())})|(?=(?:${OWN_LINES})[ -]?\d))` +
    String.raw`(?:[ -]?(?<early>${VERSION}))?(?:[ -]?(?<line>${LINE_NAMES})(?![\p{Script=Latin}]))?(?:[ -]?(?<late>${VERSION}))?`,
  'giu',
);

/** The models that a text names, in order. */
export function findModels(text: string): NamedModel[] {
  return [...text.matchAll(NAME)].flatMap((match) => {
    const { brand, early, line, late } = match.groups ?? {};
    const lineKey = line === undefined ? null : (LINE_OF.get(line.toLowerCase()) ?? null);
    const key = brand === undefined ? lineKey && LINES[lineKey]?.brand : BRAND_OF.get(brand.toLowerCase());
    if (!key || match[0] === '') return [];
    const found = match[0].trimEnd();
    return {
      text: found,
      start: match.index,
      end: match.index + found.length,
      brand: key,
      line: lineKey,
      version: (early ?? late ?? null)?.toLowerCase() ?? null,
    };
  });
}

/** Whether two names may be of one model: what one leaves out, the other may say. */
export const mayBeSameModel = (a: NamedModel, b: NamedModel): boolean =>
  a.brand === b.brand &&
  (a.line === null || b.line === null || a.line === b.line) &&
  (a.version === null || b.version === null || a.version === b.version);

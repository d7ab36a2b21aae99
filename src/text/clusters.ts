/** White space between two canonical characters of a text. */
export const GAP = { none: 0, narrow: 1, space: 2, line: 3 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/**
 * A text in Unicode normal form, unit by unit, with its white space set aside.
 * `from` and `to` are UTF-16 offsets in the text as it came, end exclusive.
 */
export interface Units {
  text: string;
  from: Int32Array;
  to: Int32Array;
  /** White space before the unit, one of GAP. */
  gap: Uint8Array;
  /** Dashes that are no hyphens: minus signs (U+2212), which no rule may drop, and long dashes, which part words. */
  dashes: Map<number, 'minus' | 'long'>;
}

const DASHES = new Map<number, 'minus' | 'long'>([
  [0x2212, 'minus'],
  [0x2014, 'long'],
  [0x2015, 'long'],
]);

/** Zero-width characters, soft hyphens, direction marks and variation selectors: never seen by a reader. */
function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x34f ||
    unit === 0x61c ||
    unit === 0x180e ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    (unit >= 0xfe00 && unit <= 0xfe0f) ||
    unit === 0xfeff
  );
}

/** White space of a unit, or undefined; other control characters count as spaces. */
function gapOf(unit: number): Gap | undefined {
  if (unit === 0x20 || unit === 0x09 || unit === 0x0d) return GAP.space;
  if (unit === 0x0a || unit === 0x0c || unit === 0x0b || unit === 0x85) return GAP.line;
  if (unit === 0x2028 || unit === 0x2029) return GAP.line;
  if (unit < 0x20 || (unit >= 0x7f && unit <= 0x9f)) return GAP.space;
  if (unit === 0xa0 || unit === 0x2009 || unit === 0x202f || unit === 0x2006) return GAP.narrow;
  if (unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a)) return GAP.space;
  if (unit === 0x205f || unit === 0x3000 || unit === 0x3164) return GAP.space;
  return undefined;
}

const EXTENDS = /[\p{M}\u1160-\u11ff\ud7b0-\ud7fb\uff9e\uff9f]/u;

/** Where the character at `start` ends, with the marks and Korean vowels and finals that join it. */
function clusterEnd(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  const limit = Math.min(text.length, start + 32);
  while (end < limit) {
    const unit = text.charCodeAt(end);
    if (unit < 0x300) break;
    const size = (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    if (isInvisible(unit) || !EXTENDS.test(text.slice(end, end + size))) break;
    end += size;
  }
  return end;
}

const SAME: readonly [string, string][] = [
  ['-', '‐‑‒–—―−﹘﹣－⁃'],
  ["'", '"‘’‚‛“”„‟`´«»‹›「」『』〝〞〟＂＇′″‵‶｢｣〈〉《》'],
  ['·', 'ㆍ・･‧⋅∙'],
  ['~', '∼〜～˜'],
  ['≤', '⩽≦'],
  ['≥', '⩾≧'],
];
const mapped = new Map(SAME.flatMap(([to, from]) => [...from].map((one) => [one, to] as const)));

/** Superscripts, vulgar fractions and circled numbers would turn into other figures: 10² is not 102. */
const KEPT = /[¼-¾⅐-⅟↉①-⓿❶-➓㉈-㉏㉑-㉟㊱-㊿]/u;
const SUPERSCRIPT = /[²³¹⁰⁴-⁹]/u;
const SUBSCRIPT = /[₀-₉]/u;

function normalForm(cluster: string): string {
  const same = mapped.get(cluster);
  if (same !== undefined) return same;
  if (KEPT.test(cluster)) return cluster;
  if (SUPERSCRIPT.test(cluster)) return `^${cluster.normalize('NFKC')}`;
  if (SUBSCRIPT.test(cluster)) return cluster.normalize('NFKC');
  let form = '';
  for (const character of cluster.normalize('NFKC')) {
    if (gapOf(character.charCodeAt(0)) === undefined) form += mapped.get(character) ?? character;
  }
  return form;
}

const forms = new Map<string, string>();

function formOf(cluster: string): string {
  const known = forms.get(cluster);
  if (known !== undefined) return known;
  const form = normalForm(cluster);
  if (forms.size < 20_000) forms.set(cluster, form);
  return form;
}

/** Texts up to this many units share one room: quotations come by the thousand, and new arrays cost more than they do. */
const SHARED = 4096;
const shared = { from: new Int32Array(SHARED), to: new Int32Array(SHARED), gaps: new Uint8Array(SHARED) };

/** Room for units that grows when a character stands for several: "㎏" becomes "kg". */
function makeRoom(size: number) {
  const isShort = size <= SHARED;
  let from = isShort ? shared.from : new Int32Array(size);
  let to = isShort ? shared.to : new Int32Array(size);
  let gaps = isShort ? shared.gaps : new Uint8Array(size);
  let length = 0;
  return {
    length: () => length,
    add(start: number, end: number, gap: Gap): void {
      if (length === from.length) {
        const larger = length * 2 + 16;
        const [oldFrom, oldTo, oldGaps] = [from, to, gaps];
        from = new Int32Array(larger);
        to = new Int32Array(larger);
        gaps = new Uint8Array(larger);
        from.set(oldFrom);
        to.set(oldTo);
        gaps.set(oldGaps);
      }
      from[length] = start;
      to[length] = end;
      gaps[length] = gap;
      length += 1;
    },
    done: () => ({
      from: from.subarray(0, length),
      to: to.subarray(0, length),
      gap: gaps.subarray(0, length),
    }),
  };
}

/**
 * Bring a text into normal form, leaving out the spans in `skip` (sorted, disjoint) as if each were a line end.
 * Linear in the length of the text. The arrays of a short text hold until the next call only.
 */
export function readUnits(source: string, skip: readonly { start: number; end: number }[] = []): Units {
  const room = makeRoom(source.length + 16);
  const dashes: Units['dashes'] = new Map();
  let text = '';
  let gap: Gap = GAP.none;
  let next = 0;
  for (let at = 0; at < source.length;) {
    const hole = skip[next];
    if (hole && at >= hole.start) {
      at = Math.max(at, hole.end);
      gap = GAP.line;
      next += 1;
      continue;
    }
    const unit = source.charCodeAt(at);
    const space = gapOf(unit);
    if (space !== undefined || isInvisible(unit)) {
      if (space !== undefined && space > gap) gap = space;
      at += 1;
      continue;
    }
    const plain = unit < 0x7f && (at + 1 >= source.length || source.charCodeAt(at + 1) < 0x300);
    const end = plain ? at + 1 : clusterEnd(source, at);
    const cluster = plain ? source.charAt(at) : source.slice(at, end);
    const form = plain && unit !== 0x22 && unit !== 0x60 ? cluster : formOf(cluster);
    const dash = plain ? undefined : DASHES.get(unit);
    if (dash) dashes.set(room.length(), dash);
    for (let index = 0; index < form.length; index += 1) {
      room.add(at, end, index === 0 ? gap : GAP.none);
    }
    text += form;
    if (form.length > 0) gap = GAP.none;
    at = end;
  }
  return { text, ...room.done(), dashes };
}

import type { Extractor, Paging } from '../../schemas/edition.ts';
import type { Words } from '../../schemas/language.ts';
import { Pack, PACK_VERSION, type PackDetour, type PackPage } from '../../schemas/pack.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { CLASS, classOf } from '../text/character-class.ts';
import { findDetours } from '../text/detours.ts';
import { type Contrast, findContrasts, findGuards, findQuestions, type Guard } from '../text/guards.ts';
import { type Lanes, saltLanes, sha256, writeFingerprints } from '../text/hash.ts';
import {
  joinPages,
  pageAt,
  type PageText,
  readMain,
  type Reading,
  readRaw,
  readUnmarked,
} from '../text/reading.ts';
import { findCitable } from '../text/captions.ts';
import { packFigures } from '../text/packed-figures.ts';
import { shinglesOf } from '../text/shingles.ts';
import { readSealed, type SealProblem } from './sealed.ts';
import { atWord, publicQuantities } from './pack-quantities.ts';

/** Words per shingle; scripts without spaces count every character as a word and take twice as many. */
const SHINGLE = 4;
const SHINGLE_UNSPACED = 8;

export interface PackInput {
  pages: readonly PageText[];
  paging: Paging;
  /** Digest of the file or conversion; it salts the shingles. */
  hash: string;
  extractor: Extractor;
  /** Recognized figures of each page, with offsets in the text of that page; missing pages have none. */
  quantities?: readonly (readonly Quantity[])[];
}

function shingleSize({ stream }: Reading): number {
  let unspaced = 0;
  for (let index = 0; index < stream.text.length; index += 1) {
    if (classOf(stream.text, index) === CLASS.ideograph) unspaced += 1;
  }
  return unspaced * 3 > stream.text.length ? SHINGLE_UNSPACED : SHINGLE;
}

function packGuards(guards: readonly Guard[], first: number): number[] {
  return guards.flatMap(({ at, from, to }) => [at - first, at - from, to - at]);
}

function packContrasts(contrasts: readonly Contrast[], first: number): number[] {
  return contrasts.flatMap(({ from, at, word }) => [at - first, at - from, word]);
}

function detoursOf(
  main: Reading,
  other: Reading | null,
  size: number,
  salt: Lanes,
): (PackDetour & { at: number })[] {
  if (!other) return [];
  const prints = shinglesOf(other.stream.text, other.words, size, salt);
  return findDetours(main, other, size).flatMap(({ from, to, altFrom, altTo }) => {
    const back = Math.min(size - 1, from, altFrom);
    const lane = prints.subarray(altFrom - back, altTo);
    return lane.length > 0
      ? [{ at: from - back, from: from - back, to, shingles: writeFingerprints(lane) }]
      : [];
  });
}

/** Index of the first word of each page; one more entry than pages, for the end. */
function firstWords(main: Reading, starts: readonly number[]): number[] {
  const firsts: number[] = [];
  let word = 0;
  for (let page = 0; page < starts.length - 1; page += 1) {
    const start = starts[page] ?? 0;
    while (word < main.words.length && (main.stream.from[main.words[word]?.start ?? 0] ?? 0) < start)
      word += 1;
    firsts.push(word);
  }
  firsts.push(main.words.length);
  return firsts;
}

/** Make the pack of an edition: the same input gives the same pack, to the byte. */
export function makePack(input: PackInput): Pack {
  const joined = joinPages(input.pages, input.paging);
  const main = readMain(joined);
  const size = shingleSize(main);
  const salt = saltLanes(input.hash);
  const prints = shinglesOf(main.stream.text, main.words, size, salt);
  const firsts = firstWords(main, joined.starts);
  const pageOfWord = (index: number): number =>
    pageAt(joined.starts, main.stream.from[main.words[index]?.start ?? 0] ?? 0);
  const byPage = <T>(items: readonly T[], wordOf: (item: T) => number): Map<number, T[]> =>
    Map.groupBy(items, (item) => pageOfWord(wordOf(item)));
  const guards = byPage(findGuards(main), (guard) => guard.at);
  const contrasts = byPage(findContrasts(main), (contrast) => contrast.at);
  const questions = byPage(findQuestions(main), (word) => word);
  const detours = byPage(
    [
      ...detoursOf(main, readRaw(joined), size, salt),
      ...detoursOf(main, readUnmarked(joined, main), size, salt),
    ],
    (detour) => detour.at,
  );
  const cited = findCitable(
    input.pages.map(({ text }) => text),
    input.paging,
  );
  const wordStarts = main.words.map((word) => main.stream.from[word.start] ?? 0);
  const pages = input.pages.map(({ label, heading, text }, page): PackPage => {
    const first = firsts[page] ?? 0;
    const next = firsts[page + 1] ?? first;
    const quantities = publicQuantities(text, input.quantities?.[page] ?? []).map((quantity) =>
      atWord(quantity, wordNear(wordStarts, first, next, (joined.starts[page] ?? 0) + quantity.start)),
    );
    const { captions, notes } = cited[page] ?? { captions: [], notes: [] };
    const lanes = (detours.get(page) ?? []).map(({ from, to, shingles }) => ({
      from: from - first,
      to: to - first,
      shingles,
    }));
    const marks = {
      guards: packGuards(guards.get(page) ?? [], first),
      contrasts: packContrasts(contrasts.get(page) ?? [], first),
      questions: (questions.get(page) ?? []).map((word) => word - first),
    };
    return {
      label,
      ...(heading === undefined ? {} : { heading }),
      words: next - first,
      shingles: writeFingerprints(prints.subarray(first, next)),
      ...(lanes.length > 0 ? { detours: lanes } : {}),
      ...(marks.guards.length > 0 ? { guards: marks.guards } : {}),
      ...(marks.contrasts.length > 0 ? { contrasts: marks.contrasts } : {}),
      ...(marks.questions.length > 0 ? { questions: marks.questions } : {}),
      ...packFigures(quantities),
      ...(captions.length > 0 ? { captions } : {}),
      ...(notes.length > 0 ? { notes } : {}),
    };
  });
  const body = {
    format: 'caveat-pack' as const,
    version: PACK_VERSION as typeof PACK_VERSION,
    hash: input.hash,
    extractor: input.extractor,
    paging: input.paging,
    shingle: size,
    pages,
  };
  return { ...body, integrity: sha256(serializeBody(body)) };
}

/** Index on its page of the last word that starts at or before an offset; at least 0. */
function wordNear(wordStarts: readonly number[], first: number, next: number, offset: number): number {
  let low = first;
  let high = Math.max(first, next - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((wordStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low - first;
}

/** A pack's text without its digest: one line per page, keys in the order of the schema. */
function serializeBody(pack: Omit<Pack, 'integrity'>): string {
  const { format, version, hash, extractor, paging, shingle } = pack;
  const head = JSON.stringify({ format, version, hash, extractor, paging, shingle }).slice(0, -1);
  const pages = pack.pages.map((page) =>
    JSON.stringify({
      label: page.label,
      heading: page.heading,
      words: page.words,
      shingles: page.shingles,
      detours: page.detours?.map(({ from, to, shingles }) => ({ from, to, shingles })),
      guards: page.guards,
      contrasts: page.contrasts,
      questions: page.questions,
      figures: page.figures,
      quantities: page.quantities,
      captions: page.captions,
      notes: page.notes,
    }),
  );
  return `${head},"pages":[\n${pages.join(',\n')}\n]`;
}

/** Write a pack as it is committed: UTF-8 JSON, one line per page, with its digest last. */
export function serializePack(pack: Pack): string {
  return `${serializeBody(pack)},"integrity":${JSON.stringify(pack.integrity)}}\n`;
}

/** Read a pack back; a pack that was changed after it was made is refused. Never throws. */
export function parsePack(
  text: string,
): { ok: true; pack: Pack } | { ok: false; problem: SealProblem; detail: Words } {
  const read = readSealed(text, {
    parse: (json) => JSON.parse(json) as unknown,
    version: PACK_VERSION,
    schema: Pack,
    brokenAt: (pack) => {
      const digest = sha256(serializeBody(pack));
      return digest === pack.integrity ? null : digest;
    },
  });
  return read.ok ? { ok: true, pack: read.data } : read;
}

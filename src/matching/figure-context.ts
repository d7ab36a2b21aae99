import type { FigureIndex, PlacedFigure, Sentence, Step } from './figure-index.ts';

/** At this many steps from its figure a word has half its say. */
const CLAIM_REACH = 6;
const EVIDENCE_REACH = 10;
/** Words further away than this many steps have no say; it bounds the work on endless sentences. */
const WINDOW = 40;
/** What a word counts for each clause that begins between it and its figure. */
const OTHER_CLAUSE = 0.7;
/** What a word of the sentence before or after counts, and of another cell of the row. */
const NEIGHBOUR = 0.5;
const OTHER_CELL = 0.3;
/** What the same idea in another word counts beside the same word. */
const IDEA = 0.8;

const near = (distance: number, reach: number): number => reach / (reach + Math.max(0, distance - 1));

/** How near each word of its surroundings stands to a figure, from 0 to 1, by key. */
export type Surroundings = ReadonlyMap<string, number>;

/** The words around a figure of the evidence: its own sentence, and half as much its neighbours. */
export function surroundingsOf({ sentence, step }: PlacedFigure, { sentences }: FigureIndex): Surroundings {
  const nearness = new Map<string, number>();
  const add = (steps: readonly Step[], middle: number, nearOf: (at: number) => number): void => {
    for (let at = Math.max(0, middle - WINDOW); at < Math.min(steps.length, middle + WINDOW); at += 1) {
      const value = nearOf(at);
      for (const key of steps[at]?.keys ?? []) if ((nearness.get(key) ?? 0) < value) nearness.set(key, value);
      for (const key of steps[at]?.ideas ?? [])
        if ((nearness.get(key) ?? 0) < value) nearness.set(key, value);
      for (const key of steps[at]?.term?.sounds ?? [])
        if ((nearness.get(key) ?? 0) < value) nearness.set(key, value);
    }
  };
  const own = sentences[sentence];
  if (!own) return nearness;
  const header = own.header === null ? undefined : sentences[own.header];
  if (header) {
    // Row and column say what the figure of a cell is; the rest of the row is of other things.
    const column = own.steps[step]?.column ?? 0;
    const isOfCell = (at: number, { steps }: Sentence): boolean => steps[at]?.column === column;
    add(own.steps, step, (at) =>
      at === step ? 0 : own.steps[at]?.column === 0 || isOfCell(at, own) ? 1 : OTHER_CELL,
    );
    add(header.steps, step, (at) => (isOfCell(at, header) ? 1 : 0));
    return nearness;
  }
  const clause = own.steps[step]?.clause ?? 0;
  add(own.steps, step, (at) => {
    if (at === step) return 0;
    const apart = Math.min(2, Math.abs((own.steps[at]?.clause ?? 0) - clause));
    return near(Math.abs(at - step), EVIDENCE_REACH) * OTHER_CLAUSE ** apart;
  });
  const [before, after] = [sentences[sentence - 1], sentences[sentence + 1]];
  if (before?.page === own.page) add(before.steps, before.steps.length, () => NEIGHBOUR);
  if (after?.page === own.page) add(after.steps, 0, () => NEIGHBOUR);
  return nearness;
}

/** A word around a figure of the claim, with its say. */
export interface Voice {
  keys: readonly string[];
  ideas: readonly string[];
  weight: number;
}

/**
 * The words around a figure of the claim. What is rare in the evidence has more say, and what stands near.
 * Between two languages only names, figures and shared ideas can be heard.
 */
export function voicesOf(
  { sentence, step }: PlacedFigure,
  claim: FigureIndex,
  { lang, sentences, postings }: FigureIndex,
): Voice[] {
  const rarity = (key: string): number => {
    const count = postings.get(key)?.length;
    return count === undefined ? 0.5 : Math.log(1 + sentences.length / count);
  };
  const from = Math.max(0, step - WINDOW);
  return (claim.sentences[sentence]?.steps ?? [])
    .slice(from, step + WINDOW)
    .flatMap(({ keys, ideas: own, term }, offset) => {
      const at = from + offset;
      if (at === step) return [];
      const echoes = term?.echoes.filter((echo) => postings.has(echo)) ?? [];
      const ideas = echoes.length > 0 ? [...own, ...echoes] : own;
      const audible = claim.lang === lang || ideas.length > 0 || keys.some((key) => postings.has(key));
      if (!audible) return [];
      const weight =
        Math.max(...keys.map(rarity), ...ideas.map(rarity)) * near(Math.abs(at - step), CLAIM_REACH);
      return [{ keys, ideas, weight }];
    });
}

/** How much of what the claim says around its figure stands around a figure of the evidence, from 0 to 1. */
export function likeness(voices: readonly Voice[], surroundings: Surroundings): number {
  let heard = 0;
  let all = 0;
  for (const { keys, ideas, weight } of voices) {
    let value = 0;
    for (const key of keys) value += (surroundings.get(key) ?? 0) / keys.length;
    for (const idea of ideas) value = Math.max(value, (surroundings.get(idea) ?? 0) * IDEA);
    heard += weight * value;
    all += weight;
  }
  return all === 0 ? 0 : heard / all;
}

import type { Draft } from './draft.ts';

/** Collects drafts; nothing may reach back before what the last one and its unit took. */
export class Sink {
  readonly drafts: Draft[] = [];
  floor = 0;
  /** Stems of names met so far. */
  readonly names = new Set<string>();

  /** Adds a draft; returns where the scan goes on: after the unit, so that "m2" is not read again. */
  push(made: Draft): number {
    if (made.start < this.floor) made.start = this.floor;
    if (made.head < this.floor) made.head = this.floor;
    this.drafts.push(made);
    this.floor = Math.max(made.end, made.unitEnd ?? 0);
    return this.floor;
  }
}

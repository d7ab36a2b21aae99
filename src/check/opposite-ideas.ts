/** Ideas of which one text cannot say one and the other text the other of the same thing. */
const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['@refuse', '@deny', '@disagree', '@oppose', '@resist', '@ban'],
    ['@accept', '@agree', '@allow', '@approve', '@comply', '@support'],
  ],
  [['@fail'], ['@succeed', '@pass']],
  [['@win'], ['@lose']],
  [['@worsen'], ['@improve']],
];

const holds = (ideas: ReadonlySet<string>, side: readonly string[]): string | undefined =>
  side.find((idea) => ideas.has(idea));

/** The ideas in which two texts are opposed; null where either says both, or nothing of it. */
export function oppositeIdeas(
  ours: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): { ours: string; theirs: string } | null {
  for (const [one, other] of OPPOSITES)
    for (const [mine, its] of [
      [one, other],
      [other, one],
    ] as const) {
      const [said, there] = [holds(ours, mine), holds(theirs, its)];
      if (said && there && !holds(ours, its) && !holds(theirs, mine)) return { ours: said, theirs: there };
    }
  return null;
}

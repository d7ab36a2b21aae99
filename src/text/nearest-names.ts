/** Letters and neighbouring pairs of letters, each as often as it stands there. */
function traits(name: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < name.length; at += 1)
    for (const trait of [name.charAt(at), name.slice(at, at + 2)])
      counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((a, b) => a + b, 0);

/** How alike two names are, from 0 to 1: the share of letters and pairs that they have in common. */
export function likeness(a: string, b: string): number {
  const [one, other] = [traits(a), traits(b)];
  let shared = 0;
  for (const [trait, count] of one) shared += Math.min(count, other.get(trait) ?? 0);
  return (2 * shared) / Math.max(1, total(one) + total(other));
}

/** Names by their likeness to the wanted one, the most alike first. */
export const nearestNames = (wanted: string, known: readonly string[]): string[] =>
  [...known].sort((a, b) => likeness(wanted, b) - likeness(wanted, a));

const GROUP = /\[[^\][@]{0,200}@[^\][]{1,400}\]/g;
const KEY = /@([a-z0-9-]{1,80})/g;

/** Ids of the sources that the prose of an entry cites as `[@source, p. 27]`, without repeats. */
export function citedIn(body: string): string[] {
  const ids = new Set<string>();
  for (const [group] of body.matchAll(GROUP)) for (const [, id = ''] of group.matchAll(KEY)) ids.add(id);
  return [...ids];
}

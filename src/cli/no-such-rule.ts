import { nearestNames } from '../text/nearest-names.ts';

/** What is said of a rule that is not there, with the one whose name is nearest. */
export function noSuchRule(id: string, known: readonly string[]): string {
  const [nearest = ''] = nearestNames(id, known);
  return `there is no rule \`${id}\`; did you mean \`${nearest}\`? \`caveat explain\` lists them`;
}

/** What the shell is told, as ESLint and textlint tell it. */
export const EXIT = {
  clean: 0,
  findings: 1,
  /** Wrong usage or configuration, unreadable input, or nothing checked. */
  trouble: 2,
} as const;

/** A mistake of the caller: printed without a stack, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

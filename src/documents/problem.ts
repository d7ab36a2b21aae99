import type { Locale } from '../../schemas/language.ts';

/** Something that keeps a file from being read as an entry; offsets are UTF-16, end exclusive. */
export interface Problem {
  kind:
    'yaml' | 'schema' | 'unknown-key' | 'mdx' | 'frontmatter-missing' | 'too-large' | 'unreadable' | 'layout';
  /** What is wrong, shown behind our sentence: by language, or as a parser says it. */
  detail: string | Readonly<Record<Locale, string>>;
  /** The key or value the problem is about. */
  at: string;
  start: number;
  end: number;
}

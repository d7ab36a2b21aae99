/** Something that keeps a file from being read as an entry; offsets are UTF-16, end exclusive. */
export interface Problem {
  kind:
    'yaml' | 'schema' | 'unknown-key' | 'mdx' | 'frontmatter-missing' | 'too-large' | 'unreadable' | 'layout';
  /** What the parser said, in its own words; shown behind our sentence. */
  detail: string;
  /** The key or value the problem is about. */
  at: string;
  start: number;
  end: number;
}

import { unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import type { Locale } from '../../../schemas/language.ts';
import { rehypeCitations } from '../citations/rehype-citations.ts';
import { remarkClaims } from './remark-claims.ts';
import { remarkDataOnly } from './remark-data-only.ts';

/** The Markdown processor of the site; `bibliographies` names a CSL-JSON file per locale. */
export function markdownProcessor(bibliographies: Record<Locale, string>) {
  return unified({
    // What was checked is what is shown: nothing may turn quotes or dashes into others.
    smartypants: false,
    remarkPlugins: [remarkCjkFriendly, remarkDataOnly, remarkClaims],
    rehypePlugins: [rehypeCitations(bibliographies)],
    remarkRehype: {
      footnoteLabel: '각주',
      footnoteBackLabel: (index: number) => `본문 ${index + 1}번 각주 자리로`,
    },
  });
}

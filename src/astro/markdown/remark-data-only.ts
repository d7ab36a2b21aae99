import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { forbiddenIn } from '../../documents/index.ts';

/** Astro turns a local image into an import of the file: only formats that hold no code may be named. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|webp)$/i;

/**
 * A remark plugin that refuses a body that is more than data, and drops comments.
 *
 * The check refuses such entries first and says how to mend them. This stands behind it, where code would
 * be compiled: building a stranger's pull request must not run anything it brought along.
 */
export function remarkDataOnly() {
  return (tree: Root, file: VFile): void => {
    const frontmatter = (file.data['astro'] as { frontmatter?: Record<string, unknown> } | undefined)
      ?.frontmatter;
    // Astro would import the file a layout names.
    if (frontmatter && 'layout' in frontmatter)
      file.fail('Entries are data: remove `layout` from the frontmatter.');
    visit(tree, (node, index, parent) => {
      const found = forbiddenIn(node);
      if (found) file.fail(`Entries are data, not programs: remove \`${found.at}\`.`, node);
      if (node.type === 'image' && !PICTURE.test(node.url))
        file.fail(`\`${node.url}\` is not a picture.`, node);
      if (node.type === 'definition' && /^\.{0,2}\//.test(node.url))
        file.fail(`\`${node.url}\` would be read from disk; write a full address.`, node);
      if (
        (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
        parent &&
        index !== undefined
      ) {
        parent.children.splice(index, 1);
        return index;
      }
      return undefined;
    });
  };
}

import { basename, dirname } from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Text up to this length is underlined as a figure; longer wording gets a mark after it. */
const FIGURE_LENGTH = 14;

/**
 * A remark plugin that tells each `<Claim>` which entry it stands in and the how-manieth of the page it is.
 *
 * The component looks the claim up by both and needs the count for ids that are unique on the page.
 */
export function remarkClaims() {
  return (tree: Root, file: VFile): void => {
    const finding = basename(dirname(file.path));
    let mention = 0;
    visit(tree, (node, index, parent) => {
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
      if (node.name !== 'Claim') return;
      mention += 1;
      const set = (name: string, value: string) => {
        node.attributes.push({ type: 'mdxJsxAttribute', name, value });
      };
      set('finding', finding);
      set('mention', String(mention));
      if (toString(node).length > FIGURE_LENGTH) set('long', 'long');
      // Alone on its line it is a flow element, but what it renders is phrasing.
      if (node.type === 'mdxJsxFlowElement' && parent && index !== undefined)
        parent.children[index] = { type: 'paragraph', children: [inText(node)] };
    });
  };
}

const inText = (node: MdxJsxFlowElement): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: node.name,
  attributes: node.attributes,
  children: node.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [])),
});

import type { Nodes } from 'mdast';
import 'mdast-util-mdx';

/** Components that an entry may use, with the attributes each takes. */
export const COMPONENTS: ReadonlyMap<string, readonly string[]> = new Map([['Claim', ['id']]]);

/** Something in a body that would run, fetch or reach outside the entry; offsets are in the file. */
export interface Forbidden {
  kind: 'import-export' | 'expression' | 'component' | 'attribute' | 'address';
  at: string;
  start: number;
  end: number;
}

/** Says what makes this one node (not its children) more than data, or null. */
export function forbiddenIn(node: Nodes): Forbidden | null {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const found = (kind: Forbidden['kind'], at: string): Forbidden => ({ kind, at, start, end });

  switch (node.type) {
    case 'mdxjsEsm':
      return found('import-export', firstWords(node.value));
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value) ? null : found('expression', `{${firstWords(node.value)}}`);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const allowed = COMPONENTS.get(node.name ?? '');
      if (!allowed) return found('component', `<${node.name ?? ''}>`);
      const seen = new Set<string>();
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxExpressionAttribute') return found('attribute', '{…}');
        if (!allowed.includes(attribute.name)) return found('attribute', attribute.name);
        if (typeof attribute.value !== 'string' || seen.has(attribute.name))
          return found('attribute', attribute.name);
        seen.add(attribute.name);
      }
      return null;
    }
    case 'html':
      return found('component', firstWords(node.value));
    case 'link':
    case 'definition':
      return isSafeLink(node.url) ? null : found('address', node.url);
    case 'image':
      return isOwnImage(node.url) ? null : found('address', node.url);
    case 'imageReference':
      // Its address stands in a definition, which may serve links as well.
      return found('address', node.label ?? node.identifier);
    default:
      return null;
  }
}

const isComment = (code: string): boolean => /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/.test(code);

const firstWords = (text: string): string => text.trim().slice(0, 40);

/** Browsers drop these inside a scheme. */
const CONTROL = /[\u0000-\u0020\u007f-\u009f]/g;

function isSafeLink(url: string): boolean {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url.replace(CONTROL, ''))?.[1];
  return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme.toLowerCase());
}

/** Only a picture of the entry's own folder: anything else is bundled as code, taken from elsewhere or fetched. */
const isOwnImage = (url: string): boolean =>
  /^\.\/[\w-]+(?:\.[\w-]+)*\.(?:avif|gif|jpe?g|png|webp)$/i.test(url);

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Code, Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ProjectFiles } from '../../src/check/read-project.ts';
import { exampleSources } from './example-sources.ts';

/** Where the pages of the rules lie. */
export const folder = path.resolve(import.meta.dirname, '../../content/rules');

/** One example of a rule page: an entry, with further files named by the info string of their block. */
export interface Example {
  rule: string;
  heading: 'Incorrect' | 'Correct';
  number: number;
  files: ProjectFiles;
}

/** The examples of a rule page, none where it is missing: a block ```mdx starts an example, ```mdx en and ```mdx other/ko add a translation and another entry to it, ```mdx before what was published before; ```yaml content/… and ```json content/… after it replace files of the project. */
export function examplesOf(rule: string): Example[] {
  const page = path.join(folder, `${rule}.md`);
  if (!existsSync(page)) return [];
  const tree: Root = unified().use(remarkParse).parse(readFileSync(page, 'utf8'));
  const examples: Example[] = [];
  let heading: string | null = null;
  for (const node of tree.children) {
    if (node.type === 'heading') heading = textOf(node);
    if (node.type !== 'code' || (heading !== 'Incorrect' && heading !== 'Correct')) continue;
    if (node.lang === 'mdx' && node.meta === 'before') {
      const file = { file: 'content/findings/example/ko.mdx', text: `${node.value}\n`, detail: '' };
      const previous = examples.at(-1);
      if (previous) previous.files.earlier = { ref: 'HEAD', entries: [{ id: 'example', lang: 'ko', file }] };
    } else if (node.lang === 'mdx') {
      const [lang = 'ko', id = 'example'] = (node.meta ?? 'ko').split('/').reverse();
      const file = { file: `content/findings/${id}/${lang}.mdx`, text: `${node.value}\n`, detail: '' };
      const previous = examples.at(-1);
      if (node.meta && previous) previous.files.entries.push({ id, lang, file });
      else
        examples.push({
          rule,
          heading,
          number: examples.length + 1,
          files: { entries: [{ id: 'example', lang, file }], sources: [...exampleSources], strays: [] },
        });
    } else if (node.meta) replaceFile(examples.at(-1), node);
  }
  return examples;
}

/** Puts a glossary, source description or pack in place of the one of that name; an empty block means a missing file. */
function replaceFile(example: Example | undefined, { meta, value }: Code): void {
  if (example && meta === 'content/glossary.yaml') {
    example.files.glossary = { file: meta, text: `${value}\n`, detail: '' };
    return;
  }
  const match = /^content\/sources\/([^/]+)\/(?:(source\.yaml)|(.+)\.pack\.json)$/.exec(meta ?? '');
  if (!example || !match) throw new Error(`Nobody knows what to do with the block "${meta ?? ''}"`);
  const [name = '', id = '', isDescription, edition = ''] = match;
  const given = { file: name, text: value === '' ? null : `${value}\n`, detail: 'no such file' };
  const { sources } = example.files;
  const known = sources.find((source) => source.id === id) ?? {
    id,
    description: given,
    packs: new Map(),
    attested: new Map(),
  };
  const changed = isDescription
    ? { ...known, description: given }
    : { ...known, packs: new Map(known.packs).set(edition, given) };
  example.files.sources = [...sources.filter((source) => source.id !== id), changed];
}

const textOf = (node: Nodes): string =>
  'value' in node
    ? node.value
    : 'children' in node
      ? node.children.map((child) => textOf(child as Nodes)).join('')
      : '';

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Code, Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/check/index.ts';
import type { ProjectFiles } from '../../src/check/read-project.ts';
import { rules } from '../../src/rules/index.ts';
import { exampleSources } from './example-sources.ts';

const folder = path.resolve(import.meta.dirname, '../../content/rules');

/** One example of a rule page: an entry, with further files named by the info string of their block. */
interface Example {
  rule: string;
  heading: 'Incorrect' | 'Correct';
  number: number;
  files: ProjectFiles;
}

/** A block ```mdx starts an example; ```yaml content/… and ```json content/… after it replace files of the project. */
function examplesOf(rule: string): Example[] {
  const tree: Root = unified().use(remarkParse).parse(readFileSync(path.join(folder, `${rule}.md`), 'utf8'));
  const examples: Example[] = [];
  let heading: string | null = null;
  for (const node of tree.children) {
    if (node.type === 'heading') heading = textOf(node);
    if (node.type !== 'code' || (heading !== 'Incorrect' && heading !== 'Correct')) continue;
    if (node.lang === 'mdx') {
      const lang = node.meta ?? 'ko';
      const file = { file: `content/findings/example/${lang}.mdx`, text: `${node.value}\n`, detail: '' };
      const previous = examples.at(-1);
      if (lang !== 'ko' && previous) previous.files.entries.push({ id: 'example', lang, file });
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

function replaceFile(example: Example | undefined, { meta, value }: Code): void {
  const match = /^content\/sources\/([^/]+)\/(?:(source\.yaml)|(.+)\.pack\.json)$/.exec(meta ?? '');
  if (!example || !match) throw new Error(`Nobody knows what to do with the block "${meta ?? ''}"`);
  const [file = '', id = '', isDescription, edition = ''] = match;
  const text = { file, text: value === '' ? null : `${value}\n`, detail: 'no such file' };
  example.files.sources = [
    ...example.files.sources.filter((source) => source.id !== id),
    (({ description, packs } = { description: text, packs: new Map() }) => ({
      id,
      description: isDescription ? text : description,
      packs: isDescription ? packs : new Map([...packs, [edition, text]]),
    }))(example.files.sources.find((source) => source.id === id)),
  ];
}

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const examples = existsSync(path.join(folder, `${id}.md`)) ? examplesOf(id) : [];

  test('its page has both a correct and an incorrect example', () => {
    expect(new Set(examples.map(({ heading }) => heading))).toEqual(new Set(['Incorrect', 'Correct']));
  });

  test.each(examples.filter(({ heading }) => heading === 'Incorrect'))('incorrect example $number', ({ files }) => {
    const { diagnostics } = checkFiles(files, { locale: 'en' });
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain(id);
    expect(diagnostics.filter(({ ruleId }) => ruleId !== id)).toEqual([]);
    for (const { place } of diagnostics) expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset);
  });

  test.each(examples.filter(({ heading }) => heading === 'Correct'))('correct example $number', ({ files }) => {
    expect(checkFiles(files, { locale: 'en' }).diagnostics).toEqual([]);
  });
});

test('every page is the page of a rule', () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
  expect(pages.map((name) => name.slice(0, -3)).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test('the list of rules is alphabetical and every message has both languages', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  for (const { id, messages, description } of rules)
    for (const words of [description, ...Object.values(messages)])
      for (const text of [words.ko, words.en]) expect(text.trim(), id).not.toBe('');
});

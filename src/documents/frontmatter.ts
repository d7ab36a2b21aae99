import { isCollection, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import { TextCollector, type MappedText } from './mapped-text.ts';
import type { Problem } from './problem.ts';
import { yamlFaultInWords } from './yaml-faults.ts';

export type Path = readonly PropertyKey[];

/** A YAML mapping with the file offsets of every value in it. */
export interface Yaml {
  data: unknown;
  problems: Problem[];
  /** Offsets of the value at a path, or of its nearest parent where nothing stands. */
  rangeOf(path: Path): { start: number; end: number };
  /** Offsets of the last key of a path. */
  keyRangeOf(path: Path): { start: number; end: number };
  /** A number or word exactly as it was typed: "3.0" where the value is 3. */
  writtenAt(path: Path): string | null;
  /** The string or number at a path as text, mapped to the file. */
  textAt(path: Path): MappedText | null;
}

/** Parses a YAML text that starts at `base` of its file; aliases are limited so that nothing blows up. */
export function parseYaml(text: string, base: number): Yaml {
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: true,
    schema: 'core',
    strict: true,
  });
  // The faults after the first are mostly its echo.
  const problems: Problem[] = document.errors.slice(0, 1).map((error) => ({
    kind: 'yaml',
    detail: yamlFaultInWords(error),
    at: '',
    start: base + error.pos[0],
    end: base + Math.max(error.pos[1], error.pos[0] + 1),
  }));

  problems.push(...refusedNodes(document, base));

  let data: unknown = null;
  if (problems.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: 50 });
    } catch (error) {
      problems.push({
        kind: 'yaml',
        detail: {
          ko: '값으로 옮길 수 없습니다',
          en: error instanceof Error ? error.message : String(error),
        },
        at: '',
        start: base,
        end: base + text.length,
      });
    }
  }

  const rangeOf = (path: Path) => {
    const node = nearestNode(document, path);
    const range = node?.range;
    return range ? { start: base + range[0], end: base + range[1] } : { start: base, end: base };
  };

  return {
    data,
    problems,
    rangeOf,
    keyRangeOf(path) {
      const parent = nearestNode(document, path.slice(0, -1));
      const key = path.at(-1);
      if (isCollection(parent)) {
        for (const item of parent.items) {
          const itemKey = (item as { key?: unknown }).key;
          if (isScalar(itemKey) && itemKey.value === key && itemKey.range)
            return { start: base + itemKey.range[0], end: base + itemKey.range[1] };
        }
      }
      return rangeOf(path);
    },
    writtenAt(path) {
      const node = nodeAt(document, path);
      return isScalar(node) ? (node.source ?? String(node.value)) : null;
    },
    textAt(path) {
      const node = nodeAt(document, path);
      if (!isScalar(node) || !node.range) return null;
      const value = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
      const collector = new TextCollector();
      collector.add(value, text.slice(node.range[0], node.range[1]), base + node.range[0]);
      return collector.finish();
    },
  };
}

/** Aliases would hide what the author typed, and `__proto__` would vanish without a word. */
function refusedNodes(document: Document, base: number): Problem[] {
  const problems: Problem[] = [];
  const refuse = (node: Node, detail: Problem['detail']) => {
    const [start, end] = node.range ?? [0, 0];
    problems.push({ kind: 'yaml', detail, at: '', start: base + start, end: base + end });
  };
  visit(document, {
    Alias: (_key, node) =>
      refuse(node, {
        ko: `별칭 *${node.source} 은(는) 쓸 수 없습니다. 값을 그대로 적으세요`,
        en: `the alias *${node.source}; write the value out`,
      }),
    Pair: (_key, { key }) => {
      if (isScalar(key) && key.value === '__proto__')
        refuse(key, {
          ko: '__proto__ 라는 이름은 쓸 수 없습니다',
          en: 'the name __proto__ cannot be used',
        });
    },
  });
  return problems;
}

function nodeAt(document: Document, path: Path): Node | null {
  if (path.length === 0) return document.contents as Node | null;
  const node: unknown = document.getIn(path, true);
  return node && typeof node === 'object' && 'range' in node ? (node as Node) : null;
}

function nearestNode(document: Document, path: Path): Node | null {
  for (let length = path.length; length >= 0; length--) {
    const node = nodeAt(document, path.slice(0, length));
    if (node) return node;
  }
  return null;
}

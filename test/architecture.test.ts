import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** What each folder may import of our own; itself always. Siblings stay strangers. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  schemas: [],
  'src/text': ['schemas'],
  'src/quantities': ['schemas', 'src/text'],
  'src/derivation': ['schemas', 'src/text'],
  'src/statistics': ['schemas', 'src/text'],
  'src/sources': ['schemas', 'src/text'],
  'src/documents': ['schemas', 'src/text'],
  'src/matching': ['schemas', 'src/text', 'src/quantities'],
  'src/audit': ['schemas', 'src/text', 'src/quantities', 'src/matching'],
  'src/rules': ['schemas', 'src/text', 'src/quantities', 'src/derivation', 'src/statistics', 'src/matching'],
  'src/check': [
    'schemas',
    'src/text',
    'src/quantities',
    'src/derivation',
    'src/statistics',
    'src/sources',
    'src/documents',
    'src/matching',
    'src/rules',
  ],
  'src/reporters': ['schemas'],
};

/** Folders that never touch a file, the clock, the network or the terminal. */
const PURE = [
  'schemas',
  'src/text',
  'src/quantities',
  'src/derivation',
  'src/statistics',
  'src/documents',
  'src/matching',
  'src/audit',
  'src/rules',
  'src/reporters',
];
const EFFECTS =
  /from 'node:(?:fs|http|https|net|child_process|process|os)|\b(?:Date\.now|new Date\(\)|fetch\(|process\.)/;

const files = Object.keys(ALLOWED).flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ folder, file: path.posix.join(folder, name.split(path.sep).join('/')) })),
);

function ownImports(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?'(\.{1,2}\/[^']+)'/g)].map(([, target = '']) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), target)),
  );
}

const folderOf = (file: string): string | undefined =>
  Object.keys(ALLOWED)
    .concat('src/cli', 'src/astro', 'src/components', 'src/layouts', 'src/pages')
    .find((folder) => file.startsWith(`${folder}/`));

describe('imports go one way', () => {
  test('there is something to guard', () => {
    for (const folder of Object.keys(ALLOWED))
      expect(files.filter((file) => file.folder === folder).length).toBeGreaterThan(0);
  });

  test.each(files)('$file', ({ folder, file }) => {
    const strangers = ownImports(file).filter((target) => {
      const from = folderOf(target);
      return from !== folder && !(from !== undefined && ALLOWED[folder]?.includes(from));
    });
    expect(strangers).toEqual([]);
  });
});

describe('languages are data', () => {
  const guarded = ['src/audit', 'src/matching', 'src/quantities'];
  /** Names of units are those of their languages. */
  const tables = ['src/quantities/units.ts'];
  const engines = files.filter(
    ({ folder, file }) =>
      guarded.includes(folder) && !tables.includes(file) && !/\/(?:languages|lexicon)\//u.test(file),
  );

  test.each(engines)('$file holds no words of one', ({ file }) => {
    const code = readFileSync(path.join(root, file), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gmu, '');
    expect(code).not.toMatch(/\p{Script=Hangul}/u);
    expect(code).not.toMatch(/\blang(?:uage)? [=!]==? '/u);
  });
});

describe('the command line', () => {
  test('loads a command only when it is called', () => {
    const text = readFileSync(path.join(root, 'src/cli/main.ts'), 'utf8');
    const loaded = [...text.matchAll(/^import (?!type ).* from '(\..*)';$/gmu)].map(([, target]) => target);
    expect(loaded).toEqual(['./exit-code.ts', './lazy-commands.ts', './version.ts']);
  });
});

describe('the public face of a folder is its index', () => {
  const all = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro)$/u.test(name))
    .map((name) => path.posix.join('src', name.split(path.sep).join('/')));
  const part = (file: string): string => file.split('/').slice(0, 2).join('/');
  const faces = new Set(all.filter((file) => /^src\/[^/]+\/index\.ts$/u.test(file)).map(part));

  test('there are faces to guard', () => {
    expect([...faces]).toContain('src/matching');
  });

  test.each(all)('%s', (file) => {
    const past = ownImports(file).filter(
      (target) =>
        part(target) !== part(file) && faces.has(part(target)) && target !== `${part(target)}/index.ts`,
    );
    expect(past).toEqual([]);
  });
});

describe('effects stay at the edge', () => {
  test.each(files.filter(({ folder }) => PURE.includes(folder)))('$file', ({ file }) => {
    expect(readFileSync(path.join(root, file), 'utf8')).not.toMatch(EFFECTS);
  });
});

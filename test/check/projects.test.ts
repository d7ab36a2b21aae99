import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../schemas/diagnostic.ts';
import type { JsonReport } from '../../schemas/report.ts';

const folder = path.resolve(import.meta.dirname, '../projects');
const main = path.resolve(import.meta.dirname, '../../src/cli/main.ts');
const scratch = mkdtempSync(path.join(tmpdir(), 'caveat-projects-'));

const cases = readdirSync(folder, { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => name);

/** What a case is: a project of its own, or what it changes in another one, and how the command is called. */
interface Case {
  why: string;
  /** The case whose files it starts from; `clean` unless it says so, none where null. */
  base?: string | null;
  remove?: string[];
  /** Words to find in a file of the base and what to put in their place. */
  edits?: Record<string, [find: string, put: string]>;
  /** Symbolic links, file → target. */
  links?: Record<string, string>;
  folders?: string[];
  /** After `check --root PROJECT`; JSON unless a format is named. */
  args?: string[];
  env?: Record<string, string>;
  /** False where the environment shall choose the language. */
  locale?: false;
  /** Files that the run writes. */
  outputs?: string[];
}

interface Run {
  exit: number | null;
  stdout: string;
  stderr: string;
}

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

describe.concurrent('projects', () => {
  test.each(cases)('%s', { timeout: 120_000 }, async (name) => {
    const spec = JSON.parse(await readFile(path.join(folder, name, 'case.json'), 'utf8')) as Case;
    const project = path.join(scratch, name);
    await layOut(project, name, spec);
    const run = await check(project, spec);
    const found = await describeRun(run, project, spec);

    const file = path.join(folder, name, 'expected.json');
    if (!existsSync(file)) {
      if (process.env['CI']) throw new Error(`${file} is missing`);
      writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    }
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    for (const text of [run.stdout, run.stderr]) expect(text).not.toMatch(STACK);
    expect(readdirSync(project)).not.toContain('owned.txt');
  });
});

/** Lines of a stack trace, or words that only a crash prints. */
const STACK = /^\s+at .+(?::\d+:\d+\)?|<anonymous>)$|node:internal|fault of caveat itself|UnhandledPromise/m;

async function layOut(project: string, name: string, spec: Case): Promise<void> {
  await mkdir(project, { recursive: true });
  const base = spec.base === undefined ? 'clean' : spec.base;
  if (base !== null) await cp(path.join(folder, base), project, { recursive: true });
  for (const gone of spec.remove ?? []) await rm(path.join(project, gone), { recursive: true });
  await cp(path.join(folder, name), project, { recursive: true, force: true });
  for (const extra of ['case.json', 'expected.json']) await rm(path.join(project, extra), { force: true });
  for (const [file, [find, put]] of Object.entries(spec.edits ?? {})) {
    const text = await readFile(path.join(project, file), 'utf8');
    if (!text.includes(find)) throw new Error(`${file} holds no ${find}`);
    await writeFile(path.join(project, file), text.replace(find, put));
  }
  for (const inner of spec.folders ?? []) await mkdir(path.join(project, inner), { recursive: true });
  for (const [link, target] of Object.entries(spec.links ?? {}))
    await symlink(target, path.join(project, link));
}

/** Runs the real command in the project, with an environment that no machine changes. */
function check(project: string, { args = [], env = {}, locale }: Case): Promise<Run> {
  const call = [
    main,
    'check',
    ...(args.includes('--root') ? [] : ['--root', project]),
    ...(locale === false || args.includes('--locale') ? [] : ['--locale', 'en']),
    ...(args.includes('--format') ? [] : ['--format', 'json']),
    ...args,
  ];
  const child = spawn(process.execPath, call, {
    cwd: project,
    env: { PATH: process.env['PATH'], HOME: scratch, LANG: 'C.UTF-8', ...env },
  });
  const run: Run = { exit: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.stderr += text));
  return new Promise((resolve) => child.on('close', (exit) => resolve({ ...run, exit })));
}

/** What a case pins down: everything but the wording of JSON reports, which rule tests look at. */
async function describeRun({ exit, stdout, stderr }: Run, project: string, { outputs = [] }: Case) {
  const here = (text: string) => text.replaceAll(project, '<project>');
  const files = await Promise.all(
    outputs.map(async (name) => [name, content(await readFile(path.join(project, name), 'utf8'))] as const),
  );
  return {
    exit,
    stdout: content(here(stdout)),
    stderr: lines(here(stderr)),
    ...(outputs.length > 0 ? { files: Object.fromEntries(files) } : {}),
  };
}

function content(text: string) {
  if (!text.startsWith('{')) return lines(text);
  const report = JSON.parse(text) as JsonReport;
  return { ...report, diagnostics: report.diagnostics.map(pinned) };
}

const pinned = ({ message: _message, related, place: { start, end }, ...rest }: Diagnostic) => ({
  ...rest,
  place: `${start.line}:${start.column}-${end.line}:${end.column}`,
  related: related.map(({ message: _words, place, ...other }) => ({
    ...other,
    ...(place ? { place: `${place.start.line}:${place.start.column}` } : {}),
  })),
});

const lines = (text: string): string[] => (text === '' ? [] : text.trimEnd().split('\n'));

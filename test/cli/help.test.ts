import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { main, runCaveat } from './run-caveat.ts';

function run(args: readonly string[]): { exit: number | null; text: string } {
  const { code, out, err } = runCaveat(args);
  return { exit: code, text: out + err };
}

/** Commands that a help lists, with the beginning of what is said of each. */
function listed(help: string): [name: string, description: string][] {
  const list = help.split('Commands:\n')[1] ?? '';
  return [...list.matchAll(/^ {2}(\w+) +(.+)$/gmu)].map(([, name = '', description = '']) => [
    name,
    description,
  ]);
}

const GROUPS: readonly (readonly [group: readonly string[], names: readonly string[]])[] = [
  [[], ['audit', 'check', 'explain', 'help', 'inspect', 'mutate', 'quote', 'serve', 'source']],
  [['inspect'], ['derivation', 'figures', 'help', 'quantities', 'quote', 'statistics']],
  [['source'], ['add', 'attest', 'help', 'list', 'verify']],
];

describe.each(GROUPS)('caveat %j', (group, names) => {
  test('lists its commands, and each says the same of itself', { timeout: 120_000 }, () => {
    const all = run([...group, '--help']);
    expect(all.exit).toBe(0);
    const commands = listed(all.text);
    expect(commands.map(([name]) => name)).toEqual(names);
    for (const [name, description] of commands) {
      if (name === 'help') continue;
      const asked = run([...group, name, '--help']);
      expect(asked).toEqual({ exit: 0, text: expect.stringContaining(description) as string });
      expect(asked.text).toMatch(new RegExp(`^Usage: caveat ${[...group, name].join(' ')} `));
    }
    const [first = ''] = names;
    expect(run([...group, 'help', first])).toEqual(run([...group, first, '--help']));
  });

  test('proposes what may have been meant', () => {
    const { exit, text } = run([...group, names[0]?.slice(0, -1) ?? '']);
    expect(exit).toBe(2);
    expect(text).toContain(`Did you mean ${names[0] ?? ''}?`);
  });
});

test('a reader who stops reading sees no stack', () => {
  const command = `"${process.execPath}" "${main}" check --help | true; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  expect(stderr).toBe('');
  // Where all was printed before the pipe was closed there is no fault.
  expect(stdout.trim()).toMatch(/^[02]$/);
});

test('what must be given is said to be required', () => {
  expect(runCaveat(['quote', '--help']).out).toMatch(/--find <text> +words to find \(required\)/);
  expect(runCaveat(['audit', '--help']).out).not.toMatch(/--draft[^-]*\(required\)/);
});

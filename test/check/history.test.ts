import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import type { SourceFiles } from '../../src/check/read-project.ts';
import { checkProject, UnknownCommit } from '../../src/check/index.ts';
import { claim, entryText, GIVEN, probeSources, SHOWN } from './probe.ts';

const root = mkdtempSync(path.join(tmpdir(), 'caveat-history-'));
const git = (...args: string[]): string =>
  execFileSync(
    'git',
    ['-C', root, '-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', ...args],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
const put = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const putEntry = (text: string): void => {
  put(
    'content/findings/probe/ko.mdx',
    text.replace('status: draft', 'status: published\npublished: 2026-11-01'),
  );
};
const putSource = ({ id, description, packs }: SourceFiles): void => {
  put(`content/sources/${id}/source.yaml`, description.text ?? '');
  for (const [edition, { text }] of packs) put(`content/sources/${id}/${edition}.pack.json`, text ?? '');
};
const faults = async (since?: string): Promise<string[]> => {
  const { diagnostics } = await checkProject({ root, locale: 'en', ...(since !== undefined && { since }) });
  return diagnostics.map(({ ruleId, messageId, place }) => `${place.start.line} ${ruleId}/${messageId}`);
};

const caveats = `caveats:\n  - {id: lost, qualifies: [opened], text: "편지는 모두 1,250통이었다.", evidence: [${GIVEN}]}\n`;
const opened = entryText({ more: caveats });
const shown = (more = ''): string =>
  entryText({
    more: `${caveats}${more}`,
    claims: claim('opened', 'percentage', 'value: 28.2, of: letters', [SHOWN]),
    body: '조수는 편지의 <Claim id="opened">28.2%</Claim>를 열었다.',
  });
const correction = (fields: object): string =>
  stringify({
    corrections: [{ date: '2026-11-20', claim: 'opened', reason: '다른 설정의 값이었다.', ...fields }],
  });

beforeAll(() => {
  for (const source of probeSources) putSource(source);
  putEntry(opened);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('published findings', () => {
  test('are said not to be compared where there is no history', async () => {
    const { counts, diagnostics } = await checkProject({ root });
    expect(diagnostics).toEqual([]);
    expect(counts.published).toEqual({ compared: 0, notCompared: 1 });
    await expect(checkProject({ root, since: 'HEAD' })).rejects.toThrow(UnknownCommit);
  });

  test('do not change against the last commit without a correction', async () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'publish');
    const { counts, diagnostics } = await checkProject({ root });
    expect(diagnostics).toEqual([]);
    expect(counts.published).toEqual({ compared: 1, notCompared: 0 });

    putEntry(shown());
    expect(await faults()).toEqual(['11 silent-edit/changed']);
    putEntry(shown(correction({ was: '48%', now: '28.2%' })));
    expect(await faults()).toEqual(['11 silent-edit/misstated']);
    putEntry(shown(correction({ was: '84 percent', now: '28.2%' })));
    expect(await faults()).toEqual([]);
  });

  test('nor against the commit that is named', async () => {
    putEntry(shown());
    git('commit', '-q', '-a', '-m', 'change');
    expect(await faults()).toEqual([]);
    expect(await faults('HEAD~1')).toEqual(['11 silent-edit/changed']);
    await expect(checkProject({ root, since: 'no-such-branch' })).rejects.toThrow(UnknownCommit);
    await expect(checkProject({ root, since: '--output=owned.txt' })).rejects.toThrow(UnknownCommit);
  });

  test('nor where git runs for another repository, as its hooks say', async () => {
    vi.stubEnv('GIT_DIR', path.join(root, 'content'));
    expect(await faults('HEAD~1')).toEqual(['11 silent-edit/changed']);
    vi.unstubAllEnvs();
  });

  test('are not deleted', async () => {
    rmSync(path.join(root, 'content/findings/probe'), { recursive: true });
    expect(await faults()).toEqual(['1 silent-edit/withdrawn']);
  });

  test('may be retracted, whatever became of the figure', async () => {
    putEntry(opened);
    put(
      'content/findings/probe/ko.mdx',
      opened.replace('status: draft', 'status: retracted\npublished: 2026-11-01'),
    );
    expect(await faults()).toEqual([]);
  });

  test('tell of a claim that was withdrawn', async () => {
    const other = entryText({
      more: caveats.replace('opened', 'shown'),
      claims: claim('shown', 'percentage', 'value: 28.2, of: letters', [SHOWN]),
      body: '조수는 편지의 <Claim id="shown">28.2%</Claim>를 열었다.',
    });
    putEntry(other);
    expect(await faults()).toEqual(['11 silent-edit/removed']);
    putEntry(other.replace('claims:', `${correction({ was: '28.2%' })}claims:`));
    expect(await faults()).toEqual([]);
    git('commit', '-q', '-a', '-m', 'withdraw');
    expect(await faults()).toEqual([]);
    putEntry(other);
    expect(await faults()).toEqual(['2 silent-edit/erased']);
  });
});

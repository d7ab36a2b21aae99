import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Executable {
  file: string;
  env: Record<string, string>;
}

/** A Chrome or Chromium of the system: CHROME_PATH, else the first one on the PATH. */
function systemBrowser(): Executable | null {
  const asked = process.env['CHROME_PATH'];
  if (asked !== undefined && asked !== '') return { file: asked, env: {} };
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const files = [
    ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ...APPLICATIONS,
  ];
  const file = files.find(existsSync);
  return file === undefined ? null : { file, env: {} };
}

const starts = ({ file, env }: Executable): { ok: boolean; words: string } => {
  const { status, stderr, error } = spawnSync(file, ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { ok: status === 0, words: error?.message ?? stderr };
};

/**
 * The Chromium inside the npm package @sparticuz/chromium, unpacked once beside the installed packages.
 *
 * It needs libnss3, libnspr4 and libexpat, which a bare machine may lack; the package brings them along for
 * another system, and they serve here too. It also dies at the first letter where there is no font at all,
 * so it is shown the one that the site uses.
 */
async function packagedBrowser(): Promise<Executable> {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@sparticuz/chromium');
  const folder = path.resolve(path.dirname(entry), '../../../.cache/caveat-chromium');
  const unpacked: Executable = { file: path.join(folder, 'chromium'), env: { FONTCONFIG_PATH: folder } };
  if (!existsSync(path.join(folder, 'fonts.conf'))) {
    const pretendard = path.join(
      path.dirname(require.resolve('pretendard/package.json')),
      'dist/public/static',
    );
    await unpack(
      path.resolve(path.dirname(entry), '../bin'),
      folder,
      fontSettings([pretendard, '/usr/share/fonts'], folder),
    );
  }
  if (starts(unpacked).ok) return unpacked;

  const withLibraries = {
    ...unpacked,
    env: { ...unpacked.env, LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') },
  };
  const { ok, words } = starts(withLibraries);
  if (ok) return withLibraries;
  throw new Error(
    `The browser tests found no Chrome or Chromium, and the one that came by npm does not start here:\n${words}\n` +
      'Install Chromium (Debian: apt-get install chromium) or set CHROME_PATH to a Chrome, then run the tests again.',
  );
}

const fontSettings = (folders: readonly string[], cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${path.join(cache, 'font-cache')}</cachedir>
</fontconfig>
`;

/** Unpacks into a folder of its own and renames it, so that nobody finds half a browser. */
async function unpack(bin: string, folder: string, fonts: string): Promise<void> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  await mkdir(path.dirname(folder), { recursive: true });
  const partial = await mkdtemp(`${folder}-`);
  const before = process.env['TMPDIR'];
  // The package unpacks into the folder for temporary files and would trust what lies there.
  process.env['TMPDIR'] = partial;
  try {
    await packaged.executablePath(bin);
    await inflate(path.join(bin, 'al2023.tar.br'));
    await writeFile(path.join(partial, 'fonts.conf'), fonts);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  await rename(partial, folder).catch(async (error: unknown) => {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(path.join(folder, 'fonts.conf'))) throw error;
  });
}

/** Starts a browser for the tests; CAVEAT_TEST_BROWSER=packaged asks for the one from npm. */
export async function launchBrowser(): Promise<Browser> {
  const system = process.env['CAVEAT_TEST_BROWSER'] === 'packaged' ? null : systemBrowser();
  const { file, env } = system ?? (await packagedBrowser());
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return chromium.launch({
    executablePath: file,
    args: ARGUMENTS,
    env: { ...(Object.fromEntries(inherited) as Record<string, string>), ...env },
  });
}

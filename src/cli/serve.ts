import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import sirv from 'sirv';
import { EXIT, UsageError } from './exit-code.ts';
import { type LocaleFlag, localeOf, localeOption, wordsIn } from './locale.ts';

interface ServeFlags extends LocaleFlag {
  root: string;
  host: string;
  port: number;
}

/** Ports tried after the one asked for. */
const TRIES = 20;

/** `caveat serve`: shows the built site on this machine. */
export function serve(): Command {
  return new Command('serve')
    .option('--root <folder>', 'folder that holds dist/', '.')
    .option('--host <host>', 'address to listen on', 'localhost')
    .option('--port <number>', 'port, 0 for any; the next free one is taken when it is busy', parsePort, 4321)
    .addOption(localeOption())
    .action(run);
}

async function run({ root, host, port, ...flags }: ServeFlags): Promise<void> {
  const dist = path.resolve(root, 'dist');
  const index = await stat(path.join(dist, 'index.html')).catch(() => null);
  if (!index?.isFile())
    throw new UsageError({
      ko: `${dist} 에 사이트가 없습니다. 먼저 \`npm run build\` 로 만드세요.`,
      en: `there is no site in ${dist}; make it first with \`npm run build\``,
    });

  const server = createServer(answer(dist));
  const taken = await listen(server, host, port);
  const busy = {
    ko: `포트 ${String(port)} 은(는) 이미 쓰이고 있습니다.`,
    en: `Port ${String(port)} is busy.`,
  };
  if (port !== 0 && taken !== port) console.log(wordsIn(busy, localeOf(flags)));
  console.log(`http://${host.includes(':') ? `[${host}]` : host}:${String(taken)}/`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  process.exitCode = EXIT.clean;
}

/** Files of `folder`; everything else gets the page for wrong addresses. */
function answer(folder: string) {
  const files = sirv(folder, { dev: true, etag: true });
  return (request: Parameters<typeof files>[0], response: Parameters<typeof files>[1]): void => {
    files(request, response, () => {
      const asked = request.url;
      request.url = '/404.html';
      files(request, withStatus(response), () => {
        response.statusCode = 404;
        response.end(`Not found: ${asked ?? ''}`);
      });
    });
  };
}

/** sirv says 200 to what it finds; the page for wrong addresses is found, but not what was asked for. */
function withStatus<Response extends { writeHead(code: number, headers?: object): unknown }>(
  response: Response,
): Response {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (_code, headers) => writeHead(404, headers);
  return response;
}

/** Listens on the first free port from `port` on and returns it. */
async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let next = port; ; next += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(next, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      server.removeAllListeners('error');
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' && next < Math.min(port + TRIES, 65_535)) continue;
      const [at, why] = [`${host}:${String(next)}`, code ?? String(error)];
      throw new UsageError({
        ko: `${at} 을(를) 열 수 없습니다(${why}). --port 나 --host 로 다른 곳을 대세요.`,
        en: `cannot listen on ${at} (${why}); choose another with --port or --host`,
      });
    }
  }
}

function parsePort(given: string): number {
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port > 65_535)
    throw new InvalidArgumentError('Give a number from 0 to 65535.');
  return port;
}

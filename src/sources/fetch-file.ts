import { UnreadableSource } from './formats/format.ts';

export interface FetchLimits {
  bytes: number;
  /** Milliseconds for the whole answer. */
  time: number;
  redirects: number;
}

export const FETCH_LIMITS: FetchLimits = { bytes: 100 * 2 ** 20, time: 60_000, redirects: 5 };

export interface FetchedFile {
  bytes: Uint8Array;
  mediaType: string | undefined;
  /** Address after redirects, without parameters that only track. */
  url: string;
}

const TRACKING = /^(?:utm_[a-z]+|fbclid|gclid|mc_[ce]id|igshid|ref_src|s)$/u;

function withoutTracking(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

async function readBody(response: Response, limits: FetchLimits): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  const tooLarge = (): never => {
    throw new UnreadableSource({
      ko: `받은 파일이 한도 ${String(limits.bytes)}바이트를 넘습니다.`,
      en: `The answer is larger than the limit of ${String(limits.bytes)} bytes.`,
    });
  };
  if (announced > limits.bytes) tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limits.bytes) tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Fetch one file, within limits of size, time and redirects. Throws UnreadableSource with a reason. */
export async function fetchFile(address: string, limits: FetchLimits = FETCH_LIMITS): Promise<FetchedFile> {
  const signal = AbortSignal.timeout(limits.time);
  let url = address;
  try {
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      if (!/^https?:$/u.test(new URL(url).protocol))
        throw new UnreadableSource({
          ko: `http와 https 주소만 받습니다: ${url}.`,
          en: `Only http and https are fetched, not ${url}.`,
        });
      const response = await fetch(url, { redirect: 'manual', signal, headers: { accept: '*/*' } });
      const next = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && next !== null) {
        await response.body?.cancel();
        url = new URL(next, url).href;
        continue;
      }
      if (!response.ok)
        throw new UnreadableSource({
          ko: `${url} 의 응답이 ${String(response.status)} ${response.statusText}입니다.`,
          en: `${url} answers ${String(response.status)} ${response.statusText}.`,
        });
      const bytes = await readBody(response, limits);
      return {
        bytes,
        mediaType: response.headers.get('content-type') ?? undefined,
        url: withoutTracking(url),
      };
    }
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    if (signal.aborted)
      throw new UnreadableSource({
        ko: `${url} 이(가) ${String(limits.time / 1000)}초 안에 다 응답하지 않았습니다.`,
        en: `${url} did not answer in full within ${String(limits.time / 1000)} seconds.`,
      });
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new UnreadableSource({
      ko: `${url} 을(를) 받을 수 없습니다: ${cause}`,
      en: `${url} cannot be fetched: ${cause}`,
    });
  }
  throw new UnreadableSource({
    ko: `${address} 이(가) ${String(limits.redirects)}번 넘게 다른 주소로 넘깁니다.`,
    en: `${address} redirects more than ${String(limits.redirects)} times.`,
  });
}

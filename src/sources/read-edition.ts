import {
  DEFAULT_LIMITS,
  type ReadOptions,
  type ReadResult,
  type SourceFormat,
  UnreadableSource,
} from './formats/format.ts';
import { FORMATS } from './formats/index.ts';
import { findSuspicions } from './suspicions.ts';

/** What is known of a file besides its bytes. */
export interface FileHint {
  /** Media type from the command line or a server: "text/html; charset=utf-8". */
  mediaType?: string | undefined;
  /** File name or address, for its extension. */
  name?: string | undefined;
}

function formatFor(bytes: Uint8Array, { mediaType, name }: FileHint): SourceFormat {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase();
  const byType = FORMATS.find(({ mediaTypes }) => type !== undefined && mediaTypes.includes(type));
  // Servers call many things text/plain: bytes that say what they are win over that.
  const sniffed = FORMATS.find(({ sniff, id }) => id !== 'text' && sniff(bytes));
  if (byType && byType.id !== 'text') return byType;
  if (sniffed) return sniffed;
  const extension = /\.([A-Za-z0-9]{1,10})(?:[?#].*)?$/u.exec(name ?? '')?.[1]?.toLowerCase();
  const byName = FORMATS.find(({ extensions }) => extension !== undefined && extensions.includes(extension));
  const found = byName ?? byType;
  if (!found && type !== undefined && !type.startsWith('text/') && type !== 'application/octet-stream') {
    const known = FORMATS.flatMap(({ mediaTypes }) => mediaTypes).join(', ');
    throw new UnreadableSource({
      ko: `${type} 은(는) 읽지 못하는 형식입니다. 읽는 형식: ${known}.`,
      en: `No reader for ${type}. Known: ${known}.`,
    });
  }
  const text = FORMATS.find(({ id }) => id === 'text');
  if (!found && !text)
    throw new UnreadableSource({ ko: '읽지 못하는 형식입니다.', en: 'No reader for this file.' });
  return found ?? (text as SourceFormat);
}

/**
 * Read the pages of an edition from the bytes of a file.
 *
 * Throws UnreadableSource, with a message for the person who asked, where the file is damaged, empty, too large
 * or of an unknown kind.
 */
export async function readEdition(
  bytes: Uint8Array,
  hint: FileHint = {},
  options: Partial<ReadOptions> = {},
): Promise<ReadResult> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  if (bytes.length === 0)
    throw new UnreadableSource({ ko: '파일이 비어 있습니다.', en: 'The file is empty.' });
  if (bytes.length > limits.bytes) {
    throw new UnreadableSource({
      ko: `파일이 ${String(bytes.length)}바이트로 한도 ${String(limits.bytes)}바이트를 넘습니다.`,
      en: `The file has ${String(bytes.length)} bytes, more than the limit of ${String(limits.bytes)}.`,
    });
  }
  const result = await formatFor(bytes, hint).read(bytes, { ...options, limits });
  if (result.pages.length === 0)
    throw new UnreadableSource({ ko: '파일에 글이 없습니다.', en: 'The file holds no text.' });
  return { ...result, warnings: [...result.warnings, ...findSuspicions(result.pages, result.paging)] };
}

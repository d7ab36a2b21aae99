/** Characters shown on either side of what was found. */
const AROUND = 90;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);

/** The words around a place of a text as HTML, whole words only, what was found in `mark`. */
export function excerptAround(text: string, at: number, length: number): string {
  const end = at + length;
  const before = at <= AROUND ? text.slice(0, at) : text.slice(at - AROUND, at).replace(/^\S*\s/u, '');
  const after =
    end + AROUND >= text.length ? text.slice(end) : text.slice(end, end + AROUND).replace(/\s\S*$/u, '');
  return `${escape(before)}<mark>${escape(text.slice(at, end))}</mark>${escape(after)}`;
}

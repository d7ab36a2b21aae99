import { Document, isMap, parseDocument } from 'yaml';
import type { Edition } from '../../schemas/edition.ts';

/** Fields of a source that do not depend on an edition, as they go into the file; only given ones are written. */
export interface SourceFields {
  csl: Record<string, unknown>;
  licence: { name: string; note?: string };
  language: string;
  kind: string;
  role?: string;
  pack?: string;
  retells?: string[];
}

/** The parts of a YYYY, YYYY-MM or YYYY-MM-DD date as CSL keeps them. */
export function cslDate(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** A name as CSL keeps it: "Family, Given" is a person, anything else stays whole. */
export function cslName(name: string): Record<string, string> {
  const [family, given, ...rest] = name.split(',').map((part) => part.trim());
  return family && given && rest.length === 0 ? { family, given } : { literal: name.trim() };
}

/**
 * The text of a source.yaml with an edition put in.
 *
 * An existing file keeps its comments, its order and its other editions; fields it has are not touched unless
 * they are named in `overrides`. Throws where the existing file is no YAML mapping.
 */
export function putEdition(
  existing: string | null,
  fields: SourceFields,
  id: string,
  edition: Edition,
  overrides: readonly (keyof SourceFields)[] = [],
): string {
  const lean = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  if (existing === null) {
    return new Document({ ...lean, editions: { [id]: edition } }).toString({ lineWidth: 110 });
  }
  const document = parseDocument(existing);
  if (document.errors.length > 0 || !isMap(document.contents)) {
    throw new Error(document.errors[0]?.message.split('\n')[0] ?? 'source.yaml is no mapping');
  }
  for (const [name, value] of Object.entries(lean)) {
    const named = overrides.includes(name as keyof SourceFields);
    if (!document.has(name)) document.set(name, document.createNode(value));
    else if (named && name !== 'csl') document.set(name, document.createNode(value));
    else if (name === 'csl') {
      for (const [field, own] of Object.entries(fields.csl)) {
        if (!document.hasIn(['csl', field]) || named)
          document.setIn(['csl', field], document.createNode(own));
      }
    }
  }
  if (!document.has('editions')) document.set('editions', document.createNode({}));
  document.setIn(['editions', id], document.createNode(edition));
  return document.toString({ lineWidth: 110 });
}

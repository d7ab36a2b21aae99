import type { Location, Log, PhysicalLocation, Result } from 'sarif';
import type { Diagnostic, Related } from '../../schemas/diagnostic.ts';
import type { Place } from '../../schemas/place.ts';
import type { Reporter } from './reporter.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * For code scanning: one run of SARIF 2.1.0, columns in UTF-16 units from 1, files relative to the root.
 * What was counted, and what was not checked, stands in the properties of the run.
 */
export const sarif: Reporter = ({ diagnostics, counts, rulesOff }, { locale, quiet }) => {
  const shown = diagnostics.filter(({ level }) => !quiet || level === 'error');
  const ids = [...new Set(shown.map(({ ruleId }) => ruleId))].toSorted();
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'caveat',
            rules: ids.map((id) => ({ id, help: { text: `caveat explain ${id}` } })),
          },
        },
        language: locale,
        columnKind: 'utf16CodeUnits',
        results: shown.map((diagnostic) => toResult(diagnostic, ids.indexOf(diagnostic.ruleId))),
        properties: { counts, rulesOff },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function toResult(diagnostic: Diagnostic, ruleIndex: number): Result {
  const { ruleId, messageId, level, message, file, place, data, related } = diagnostic;
  return {
    ruleId,
    ruleIndex,
    level,
    message: { text: message },
    locations: [{ physicalLocation: toPhysical(file, place) }],
    relatedLocations: related.map((other) => toRelated(other, file)),
    properties: { messageId, data },
  };
}

/** A passage of a source has no file here: it is named by source and page. */
function toRelated(related: Related, own: string): Location {
  const { message, file, place, source, page } = related;
  return {
    message: { text: message },
    ...((file ?? place) && { physicalLocation: toPhysical(file ?? own, place) }),
    ...(source !== undefined && {
      logicalLocations: [
        { name: source, fullyQualifiedName: page === undefined ? source : `${source}#${page}` },
      ],
    }),
  };
}

function toPhysical(file: string, place: Place | undefined): PhysicalLocation {
  const artifactLocation = {
    uri: file
      .split('/')
      .map((part) => encodeURIComponent(part.toWellFormed()))
      .join('/'),
  };
  if (place === undefined) return { artifactLocation };
  const { start, end } = place;
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  return { artifactLocation, region };
}

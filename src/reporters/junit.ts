import type { Diagnostic } from '../../schemas/diagnostic.ts';
import type { ClaimReport, FindingReport } from '../../schemas/report.ts';
import type { Reporter } from './reporter.ts';

/**
 * For build servers: a suite per finding with one test per claim, then a suite per file with one test per error.
 * What could not be checked is an error of its test, what is waived is skipped; warnings are output of their file.
 */
export const junit: Reporter = ({ diagnostics, findings }, { quiet }) => {
  const files = [...Map.groupBy(diagnostics, ({ file }) => file)];
  const suites = [
    ...findings.map(claimSuite),
    ...files.flatMap(([file, found]) => fileSuite(file, found, quiet)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="caveat">\n${suites.join('')}</testsuites>\n`;
};

function claimSuite({ id, claims }: FindingReport): string {
  const tests = Object.values(claims);
  const count = (outcome: ClaimReport['outcome']): number =>
    tests.filter((claim) => claim.outcome === outcome).length;
  const counts = { failures: count('failed'), errors: count('could-not-check'), skipped: count('waived') };
  return suite(
    id,
    tests.map((claim) => testCase(id, claim.id, OUTCOMES[claim.outcome])),
    counts,
  );
}

const OUTCOMES: Record<ClaimReport['outcome'], string> = {
  passed: '',
  failed: '<failure message="the source does not bear the claim out"/>',
  'could-not-check': '<error message="could not be checked"/>',
  waived: '<skipped message="waived"/>',
};

function fileSuite(file: string, diagnostics: readonly Diagnostic[], quiet: boolean): string[] {
  const errors = diagnostics.filter(({ level }) => level === 'error');
  const others = quiet ? [] : diagnostics.filter(({ level }) => level !== 'error');
  if (errors.length + others.length === 0) return [];
  const tests = errors.map((diagnostic) =>
    testCase(
      file,
      nameOf(diagnostic),
      `<failure message="${escapeXml(firstLine(diagnostic))}" type="${diagnostic.messageId}">${escapeXml(diagnostic.message)}</failure>`,
    ),
  );
  const output = others.map(
    (diagnostic) => `${diagnostic.level} ${nameOf(diagnostic)}: ${diagnostic.message}`,
  );
  const counts = { failures: errors.length, errors: 0, skipped: 0 };
  return [suite(file, tests, counts, output.join('\n'))];
}

const nameOf = ({ ruleId, place }: Diagnostic): string =>
  `${ruleId} ${place.start.line}:${place.start.column}`;
const firstLine = ({ message }: Diagnostic): string => message.split('\n', 1).join('');

function testCase(suiteName: string, name: string, outcome: string): string {
  const open = `    <testcase classname="${escapeXml(suiteName)}" name="${escapeXml(name)}"`;
  return outcome === '' ? `${open}/>\n` : `${open}>${outcome}</testcase>\n`;
}

function suite(
  name: string,
  tests: readonly string[],
  { failures, errors, skipped }: Record<'failures' | 'errors' | 'skipped', number>,
  output = '',
): string {
  const said = output === '' ? '' : `    <system-out>${escapeXml(output)}</system-out>\n`;
  return `  <testsuite name="${escapeXml(name)}" tests="${tests.length}" failures="${failures}" errors="${errors}" skipped="${skipped}">\n${tests.join('')}${said}  </testsuite>\n`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 cannot hold at all, not even escaped. */
const FORBIDDEN = /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

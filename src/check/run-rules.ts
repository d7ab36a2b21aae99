import type { Diagnostic, Level } from '../../schemas/diagnostic.ts';
import type { Locale } from '../../schemas/language.ts';
import type { EntryContext, Fault, ProjectContext, Rule } from '../rules/index.ts';
import { formatMessage, localizeData } from './format-message.ts';

/** How rules are run: words, and levels that replace a rule's own; `off` leaves it out. */
export interface RuleOptions {
  locale: Locale;
  levels: Readonly<Record<string, Level | 'off'>>;
}

/** A diagnostic with the claims that fail by it. */
export interface ClaimDiagnostic extends Diagnostic {
  entry: string | null;
  claims: readonly string[];
  fix: Fault['fix'];
}

/** What the rules found, and which claims were let pass by a waiver. */
export interface RuleResult {
  diagnostics: ClaimDiagnostic[];
  /** `entry#claim` of claims with a fault that a waiver covers. */
  waived: Set<string>;
  /** How many faults waivers cover, those of no claim among them. */
  waivedFaults: number;
}

/** Runs every rule over every entry, then drops what waivers cover and reports waivers that cover nothing. */
export function runRules(rules: readonly Rule[], project: ProjectContext, options: RuleOptions): RuleResult {
  const diagnostics: ClaimDiagnostic[] = [];
  const waived = new Set<string>();
  let waivedFaults = 0;

  for (const rule of rules) {
    const level = options.levels[rule.id] ?? rule.level;
    if (level === 'off') continue;
    for (const fault of rule.checkProject?.(project) ?? [])
      diagnostics.push(diagnose(rule, level, fault, fault.file ?? '', null, options.locale));
  }
  for (const entry of project.entries) {
    const found: ClaimDiagnostic[] = [];
    for (const rule of rules) {
      const level = options.levels[rule.id] ?? rule.level;
      if (level === 'off') continue;
      for (const fault of rule.check?.(entry, project) ?? [])
        found.push(diagnose(rule, level, fault, entry.file, entry.id, options.locale));
    }
    const { left, covered } = applyWaivers(rules, entry, found, waived, options);
    diagnostics.push(...left);
    waivedFaults += covered;
  }
  return { diagnostics: diagnostics.sort(byPlace), waived, waivedFaults };
}

function applyWaivers(
  rules: readonly Rule[],
  entry: EntryContext,
  found: readonly ClaimDiagnostic[],
  waived: Set<string>,
  { locale, levels }: RuleOptions,
): { left: ClaimDiagnostic[]; covered: number } {
  let left = [...found];
  let all = 0;
  const unusedWaiver = rules.find(({ id }) => id === 'unused-waiver');
  for (const { rules: ids, reason, place } of entry.waivers) {
    if (!/\p{L}/u.test(reason)) continue;
    for (const id of ids.filter((name) =>
      rules.some(({ id, waivable }) => id === name && waivable !== false),
    )) {
      const line = place.end.line + 1;
      const covered = left.filter(
        (item) => item.ruleId === id && item.file === entry.file && item.place.start.line === line,
      );
      for (const claim of covered.flatMap(({ claims }) => claims)) waived.add(`${entry.id}#${claim}`);
      left = left.filter((item) => !covered.includes(item));
      all += covered.length;
      const level = unusedWaiver ? (levels[unusedWaiver.id] ?? unusedWaiver.level) : 'off';
      if (covered.length === 0 && unusedWaiver && level !== 'off')
        left.push(
          diagnose(
            unusedWaiver,
            level,
            { messageId: 'unused', place, data: { rule: id } },
            entry.file,
            entry.id,
            locale,
          ),
        );
    }
  }
  return { left, covered: all };
}

function diagnose(
  rule: Rule,
  level: Level,
  fault: Fault,
  file: string,
  entry: string | null,
  locale: Locale,
): ClaimDiagnostic {
  const words = rule.messages[fault.messageId];
  if (!words) throw new Error(`Rule ${rule.id} has no message ${fault.messageId}`);
  const data = fault.data ?? {};
  const milder = level === 'error' ? (fault.level ?? level) : level;
  return {
    ruleId: rule.id,
    messageId: fault.messageId,
    level: milder,
    message: formatMessage(words, data, locale),
    file: fault.file ?? file,
    place: fault.place,
    data: localizeData(data, locale),
    related: fault.related ?? [],
    url: `content/rules/${rule.id}.md`,
    entry,
    claims: typeof fault.claim === 'string' ? [fault.claim] : (fault.claim ?? []),
    fix: fault.fix,
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.place.start.offset - b.place.start.offset || (a.ruleId < b.ruleId ? -1 : 1);
}

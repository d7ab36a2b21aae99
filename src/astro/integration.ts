import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import type { AstroIntegration } from 'astro';
import type { Locale } from '../../schemas/language.ts';
import type { Report } from '../../schemas/report.ts';
import { rules } from '../rules/index.ts';
import { bibliographyOf } from './citations/bibliography.ts';
import { formatReferences, type References } from './citations/engine.ts';
import { markdownProcessor } from './markdown/processor.ts';
import { reportModule } from './report-module.ts';
import { runCheck } from './run-check.ts';
import { indexSite } from './search/index-site.ts';

export interface CaveatOptions {
  /** Language of the messages of the check; that of the shell unless told. */
  locale?: Locale;
}

const REFUSED: Record<Locale, string> = {
  ko: '검사를 통과하지 못해 사이트를 만들지 않았습니다. 위의 오류를 고친 뒤 다시 실행하세요.',
  en: 'The check failed, so nothing was built. Mend the errors above and run this again.',
};
const NOTHING: Record<Locale, string> = {
  ko: '대조한 주장이 하나도 없어 사이트를 만들지 않았습니다. content/findings 에 글이 있는지 확인하세요.',
  en: 'No claim was checked, so nothing was built. Is there an entry under content/findings?',
};

/**
 * The Astro integration: checks the project once, stops the build if it fails, and hands pages the report.
 *
 * Needs `mdx()` beside it. Pages import the report from `virtual:caveat/report`.
 */
export function caveat({ locale = shellLocale() }: CaveatOptions = {}): AstroIntegration {
  let report: Report | null = null;
  return {
    name: 'caveat',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, createCodegenDir, addWatchFile }) => {
        if (command !== 'build' && command !== 'dev') return;
        const root = fileURLToPath(config.root);
        const checked = await runCheck(root, locale, (style, text) =>
          styleText(style, text, { stream: process.stdout }),
        );
        process.stdout.write(`${checked.words}\n`);
        if (command === 'build' && checked.outcome !== 'fit') {
          process.stderr.write(`${checked.outcome === 'refused' ? REFUSED[locale] : NOTHING[locale]}\n`);
          process.exit(checked.outcome === 'refused' ? 1 : 2);
        }
        report = checked.report;
        // A changed entry is checked anew: Astro starts over when one of these changes.
        if (command === 'dev')
          for (const file of entryFiles(report)) addWatchFile(new URL(file, config.root));
        updateConfig({
          markdown: { processor: markdownProcessor(writeBibliographies(createCodegenDir(), report)) },
          vite: {
            plugins: [
              reportModule({
                report,
                rules: rulesIn(report),
                drafts: command === 'dev',
                references: referencesOf(report),
              }),
            ],
            // Astro marks every MDX module with a directive that the bundler would warn of, file by file.
            build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!report) return;
        const pages = await indexSite(fileURLToPath(dir));
        logger.info(`${pages} pages in the search index`);
      },
    },
  };
}

const entryFiles = ({ findings }: Report): string[] =>
  findings.flatMap(({ languages }) => Object.values(languages).map(({ file }) => file));

/** As the command line does it: Korean where the shell is Korean, else English. */
function shellLocale(): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

/** Messages stand in the language of the shell; pages say in their own what a rule is about. */
function rulesIn({ diagnostics }: Report): Record<string, Record<Locale, string>> {
  const said = new Set(diagnostics.map(({ ruleId }) => ruleId));
  return Object.fromEntries(
    rules.filter(({ id }) => said.has(id)).map(({ id, description }) => [id, description]),
  );
}

function referencesOf({ sources }: Report): References {
  const format = (locale: Locale) => formatReferences(bibliographyOf(sources, locale), locale);
  return { ko: format('ko'), en: format('en') };
}

/** rehype-citation reads bibliographies from disk only. */
function writeBibliographies(folder: URL, { sources }: Report): Record<Locale, string> {
  mkdirSync(folder, { recursive: true });
  const write = (locale: Locale) => {
    const file = fileURLToPath(new URL(`bibliography.${locale}.json`, folder));
    writeFileSync(file, JSON.stringify(bibliographyOf(sources, locale)));
    return file;
  };
  return { ko: write('ko'), en: write('en') };
}

export default caveat;

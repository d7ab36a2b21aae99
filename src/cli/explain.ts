import { Argument, Command } from 'commander';
import { rules } from '../rules/index.ts';
import { UsageError } from './exit-code.ts';
import { type LocaleFlag, localeOf, localeOption } from './locale.ts';
import { noSuchRule } from './no-such-rule.ts';
import { painter } from './paint.ts';

/** `caveat explain [rule]`: what a rule guards and what it says. */
export function explain(): Command {
  return new Command('explain')
    .addArgument(new Argument('[rule]', 'rule id'))
    .addOption(localeOption())
    .action((id: string | undefined, flags: LocaleFlag) => {
      const locale = localeOf(flags);
      const paint = painter(process.stdout);
      if (id === undefined) {
        const width = Math.max(...rules.map((rule) => rule.id.length));
        for (const rule of rules)
          console.log(
            `${paint('bold', rule.id.padEnd(width))}  ${rule.level.padEnd(7)}  ${rule.description[locale]}`,
          );
        return;
      }
      const rule = rules.find((candidate) => candidate.id === id);
      if (!rule)
        throw new UsageError(
          noSuchRule(
            id,
            rules.map((one) => one.id),
          ),
        );
      console.log(`${paint('bold', rule.id)} (${rule.level})\n${rule.description[locale]}\n`);
      for (const words of Object.values(rule.messages))
        console.log(`  ${words[locale].replaceAll('\n', '\n    ')}\n`);
      console.log(`content/rules/${rule.id}.md`);
    });
}

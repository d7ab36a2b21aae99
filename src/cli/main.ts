#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { Command, CommanderError, Help } from 'commander';
import type { Words } from '../../schemas/language.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { addCommands, type LazyCommand } from './lazy-commands.ts';
import type { LocaleFlag } from './locale.ts';
import { version } from './version.ts';

enableCompileCache();

const COMMANDS: readonly LazyCommand[] = [
  {
    name: 'audit',
    description: 'hold every figure and quotation of an article against its sources',
    load: async () => (await import('./audit.ts')).audit(),
  },
  {
    name: 'check',
    description: 'compare every figure and quotation with its source',
    load: async () => (await import('./check.ts')).check(),
  },
  {
    name: 'explain',
    description: 'say what a rule guards; without a name, list all rules',
    load: async () => (await import('./explain.ts')).explain(),
  },
  {
    name: 'inspect',
    description: 'show what the checker sees in a text',
    load: async (words) => (await import('./inspect/index.ts')).inspect(words),
  },
  {
    name: 'mutate',
    description: 'change each figure, quotation and page, and say what the check lets pass',
    load: async () => (await import('./mutate.ts')).mutate(),
  },
  {
    name: 'quote',
    description: 'find words in a source and print them as evidence',
    load: async () => (await import('./quote.ts')).quote(),
  },
  {
    name: 'serve',
    description: 'serve the built site',
    load: async () => (await import('./serve.ts')).serve(),
  },
  {
    name: 'source',
    description: 'register sources and check their packs',
    load: async (words) => (await import('./source/index.ts')).source(words),
  },
];

const program = new Command('caveat')
  .description('Prose compiles only if its sources say so.')
  .version(version, '-V, --version')
  .showHelpAfterError('(add --help for what is possible)')
  .configureHelp({
    sortSubcommands: true,
    optionDescription: (option) =>
      `${new Help().optionDescription(option)}${option.mandatory ? ' (required)' : ''}`,
  });

await addCommands(program, COMMANDS, process.argv.slice(2));

for (const command of allCommands(program)) command.exitOverride().copyInheritedSettings(program);

// Whoever reads only the head of what is printed is no fault of ours; nothing counts as checked by it either.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.trouble);
  void import('./read-text-file.ts')
    .then(({ unwritableOutput }) => tell(unwritableOutput(error)))
    .then(() => process.exit(EXIT.trouble));
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = await report(error);
}

function* allCommands(command: Command): Iterable<Command> {
  yield command;
  for (const inner of command.commands) yield* allCommands(inner);
}

/** A wrong call is trouble (2); help and version are not. Nobody is shown a stack unless they ask for it. */
async function report(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.trouble;
  if (error instanceof UsageError) {
    await tell(error.words);
    return EXIT.trouble;
  }
  const { ownFault, systemFault } = await import('./read-text-file.ts');
  const isDebugged = Boolean(process.env['CAVEAT_DEBUG']);
  await tell((isDebugged ? null : systemFault(error)) ?? ownFault(error, isDebugged));
  if (isDebugged) console.error(error);
  return EXIT.trouble;
}

/** Says what is in the way, in the language of the call: only the command that was called has read options. */
async function tell(words: Words): Promise<void> {
  const { localeOf, wordsIn } = await import('./locale.ts');
  const called = [...allCommands(program)].map((command) => command.opts<LocaleFlag>());
  console.error(`caveat: ${wordsIn(words, localeOf(called.find(({ locale }) => locale) ?? {}))}`);
}

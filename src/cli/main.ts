#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { Command, CommanderError } from 'commander';
import { EXIT, UsageError } from './exit-code.ts';
import { version } from './version.ts';

enableCompileCache();

// Whoever reads the output may stop early, as head does; that is no fault to report.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.trouble);
});

/** Each command is loaded only when it is called, or when all of them are to be listed. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['audit', async () => (await import('./audit.ts')).audit()],
  ['check', async () => (await import('./check.ts')).check()],
  ['explain', async () => (await import('./explain.ts')).explain()],
  ['inspect', async () => (await import('./inspect/index.ts')).inspect()],
  ['quote', async () => (await import('./quote.ts')).quote()],
  ['serve', async () => (await import('./serve.ts')).serve()],
  ['source', async () => (await import('./source/index.ts')).source()],
]);

const program = new Command('caveat')
  .description('Prose compiles only if its sources say so.')
  .version(version, '-V, --version')
  .showHelpAfterError('(add --help for what is possible)')
  .configureHelp({ sortSubcommands: true, showGlobalOptions: true });

const called = COMMANDS.get(process.argv[2] ?? '');
for (const load of called ? [called] : COMMANDS.values()) program.addCommand(await load());

for (const command of allCommands(program)) command.exitOverride().copyInheritedSettings(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function* allCommands(command: Command): Iterable<Command> {
  yield command;
  for (const inner of command.commands) yield* allCommands(inner);
}

/** A wrong call is trouble (2); help and version are not. Nobody is shown a stack unless they ask for it. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.trouble;
  if (error instanceof UsageError) console.error(`caveat: ${error.message}`);
  else {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`caveat: ${message}`);
    if (process.env['CAVEAT_DEBUG']) console.error(error);
    else console.error('This is a fault of caveat itself. Run again with CAVEAT_DEBUG=1 for the details.');
  }
  return EXIT.trouble;
}

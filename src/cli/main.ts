#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { check } from './check.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { explain } from './explain.ts';
import { inspect } from './inspect/index.ts';
import { quote } from './quote.ts';
import { serve } from './serve.ts';
import { source } from './source/index.ts';
import { version } from './version.ts';

const program = new Command('caveat')
  .description('Prose compiles only if its sources say so.')
  .version(version, '-V, --version')
  .showHelpAfterError('(add --help for what is possible)')
  .configureHelp({ sortSubcommands: true, showGlobalOptions: true });

for (const command of [check(), explain(), inspect(), quote(), serve(), source()])
  program.addCommand(command);

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

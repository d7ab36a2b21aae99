import { Command } from 'commander';

/** A command that is loaded only when it is called; `words` are those of the command line after its name. */
export interface LazyCommand {
  name: string;
  description: string;
  load: (words: readonly string[]) => Command | Promise<Command>;
}

/** Adds commands to another: the one that is called as a whole, the others as lines of its help. */
export async function addCommands(
  parent: Command,
  commands: readonly LazyCommand[],
  words: readonly string[],
): Promise<Command> {
  // "help audit" asks for the whole command too.
  const [called, ...rest] = words[0] === 'help' ? words.slice(1) : words;
  for (const { name, description, load } of commands) {
    const command = name === called ? await load(rest) : new Command(name);
    parent.addCommand(command.description(description));
  }
  return parent.configureHelp({ ...parent.configureHelp(), subcommandTerm: (command) => command.name() });
}

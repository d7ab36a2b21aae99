import { Command } from 'commander';
import { addCommands, type LazyCommand } from '../lazy-commands.ts';

const COMMANDS: readonly LazyCommand[] = [
  {
    name: 'derivation',
    description: 'recompute a printed result from the formula beside it',
    load: async () => (await import('./derivation.ts')).inspectDerivation(),
  },
  {
    name: 'figures',
    description: 'hold every figure of a claim against a passage, in one language or across two',
    load: async () => (await import('./figures.ts')).inspectFigures(),
  },
  {
    name: 'quantities',
    description: 'list every quantity, date and identifier in a text',
    load: async () => (await import('./quantities.ts')).inspectQuantities(),
  },
  {
    name: 'quote',
    description: 'find a quotation in pages of text, whole words only',
    load: async () => (await import('./quote.ts')).inspectQuote(),
  },
  {
    name: 'statistics',
    description:
      'recompute p of every t, F, r, z, χ² and Q test in a text and compare it with the reported p',
    load: async () => (await import('./statistics.ts')).inspectStatistics(),
  },
];

/** `caveat inspect`: shows what one step of the check makes of a text. */
export function inspect(words: readonly string[]): Promise<Command> {
  return addCommands(new Command('inspect'), COMMANDS, words);
}

import { Command } from 'commander';
import { inspectFigures } from './figures.ts';
import { inspectQuantities } from './quantities.ts';
import { inspectQuote } from './quote.ts';
import { inspectStatistics } from './statistics.ts';

/** `caveat inspect`: shows what one step of the check makes of a text. */
export function inspect(): Command {
  return new Command('inspect')
    .description('show what the checker sees in a text')
    .addCommand(inspectFigures())
    .addCommand(inspectQuantities())
    .addCommand(inspectQuote())
    .addCommand(inspectStatistics());
}

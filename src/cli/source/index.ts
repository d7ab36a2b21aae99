import { Command } from 'commander';
import { sourceAdd } from './add.ts';
import { sourceAttest } from './attest.ts';
import { sourceList } from './list.ts';
import { sourceVerify } from './verify.ts';

/** `caveat source`: what can be cited, and the packs that prove it. */
export function source(): Command {
  return new Command('source')
    .description('register sources and check their packs')
    .addCommand(sourceAdd())
    .addCommand(sourceAttest())
    .addCommand(sourceList())
    .addCommand(sourceVerify());
}

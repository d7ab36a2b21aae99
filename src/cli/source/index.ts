import { Command } from 'commander';
import { addCommands, type LazyCommand } from '../lazy-commands.ts';

const COMMANDS: readonly LazyCommand[] = [
  {
    name: 'add',
    description: 'read a file or address once and write its source.yaml and pack',
    load: async () => (await import('./add.ts')).sourceAdd(),
  },
  {
    name: 'attest',
    description: 'attest cited passages that no pack can prove, with the text at hand',
    load: async () => (await import('./attest.ts')).sourceAttest(),
  },
  {
    name: 'list',
    description: 'list the registered sources, their editions and packs',
    load: async () => (await import('./list.ts')).sourceList(),
  },
  {
    name: 'verify',
    description:
      'compare packs and attested passages with source.yaml and, where at hand, with text and file',
    load: async () => (await import('./verify.ts')).sourceVerify(),
  },
];

/** `caveat source`: what can be cited, and the packs that prove it. */
export function source(words: readonly string[]): Promise<Command> {
  return addCommands(new Command('source'), COMMANDS, words);
}

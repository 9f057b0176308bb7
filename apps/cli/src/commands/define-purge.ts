import { parseDuration } from '@new-releases/app-shell';
import type { Command } from 'commander';
import type { CommandAction } from '../io.js';
import type { PurgeOptions } from './purge-options.js';
import { argumentOf } from '../options/argument-of.js';

export function definePurge(program: Command, choose: (action: CommandAction) => void): void {
  program
    .command('purge')
    .description("Delete Spotify's content from the store and from OUTPUT_DIR: what is old, or everything.")
    .option(
      '--older-than <duration>',
      'delete what no listing has shown for so long, e.g. 90d',
      argumentOf(parseDuration),
    )
    .option('--all', 'delete everything', false)
    .option('--yes', 'do not ask', false)
    .option('--json', 'print as JSON', false)
    .addHelpText(
      'after',
      `
Covers albums, tracks, artists, history, rejected payloads, and the snapshots and exports in OUTPUT_DIR. What is
known of quota and access, and the ids of the watch-list, stay. Sales that you imported are yours, and analyses are kept:
only --all deletes them. It asks first: any answer but y deletes nothing and ends with 1, Ctrl-C with 130.

Examples:
  new-releases purge --older-than 90d
  new-releases purge --all --yes`,
    )
    .action((options: PurgeOptions) => {
      choose(async (io) => (await import('./purge.js')).purge(options, io));
    });
}

import type { Command } from 'commander';
import type { CommandAction } from '../io.js';
import type { BackupOptions } from './backup-options.js';

export function defineBackup(program: Command, choose: (action: CommandAction) => void): void {
  program
    .command('backup')
    .description('Copy the store into one file, as of one moment, also while a run is at work.')
    .argument('<file>', 'where to; a folder gets new-releases-<time>.db')
    .option('--force', 'replace a file that is there', false)
    .option('--json', 'print as JSON', false)
    .addHelpText(
      'after',
      `
The copy is made next to its place, checked, and renamed when it is whole. To restore it, stop what writes, and move it to
where DATABASE_URL points.

Examples:
  new-releases backup /var/backups/new-releases.db --force
  new-releases backup /var/backups/`,
    )
    .action((file: string, options: BackupOptions) => {
      choose(async (io) => (await import('./backup.js')).backup(file, options, io));
    });
}

import type { Command } from 'commander';
import type { CommandAction } from '../io.js';
import type { DoctorOptions } from './doctor-options.js';

export function defineDoctor(program: Command, choose: (action: CommandAction) => void): void {
  program
    .command('doctor')
    .description('Check configuration, credentials, access, clock and store, and say what to do about each.')
    .option('--json', 'print as JSON', false)
    .addHelpText(
      'after',
      '\nMakes at most two requests: one for a token, one for a single new release.\n\nExamples:\n  new-releases doctor',
    )
    .action((options: DoctorOptions) => {
      choose(async (io) => (await import('./doctor.js')).doctor(options, io));
    });
}

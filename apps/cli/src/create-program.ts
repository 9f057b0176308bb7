import { Command, type OutputConfiguration } from 'commander';
import type { CommandAction } from './io.js';
import { defineAnalyse } from './commands/define-analyse.js';
import { defineBackup } from './commands/define-backup.js';
import { defineDoctor } from './commands/define-doctor.js';
import { defineExport } from './commands/define-export.js';
import { defineExtract } from './commands/define-extract.js';
import { defineHelp } from './commands/define-help.js';
import { definePurge } from './commands/define-purge.js';
import { defineQuota } from './commands/define-quota.js';
import { defineRejected } from './commands/define-rejected.js';
import { defineRuns } from './commands/define-runs.js';
import { defineSales } from './commands/define-sales.js';
import { defineWatch } from './commands/define-watch.js';
import { programVersion } from './program-version.js';

/**
 * The command line's grammar and help. Nothing heavy is imported here: each command loads its work when it is
 * chosen, so that `--help` answers at once.
 *
 * @param choose takes the work of the command that the arguments name
 */
export function createProgram(
  choose: (action: CommandAction) => void,
  output: OutputConfiguration = {},
): Command {
  // Output first: a command takes over what its parent has when it is added.
  const program = new Command('new-releases')
    .configureOutput(output)
    .description(
      'Finds new album releases on Spotify, reads their tracks, and keeps both in an SQLite store.',
    )
    .version(programVersion, '-V, --version')
    .exitOverride()
    .showHelpAfterError('(add --help for usage)')
    .addHelpText(
      'after',
      `
Configuration comes from the environment or a .env file in the working directory; see .env.example.
LOG_LEVEL (default info) and LOG_FORMAT say what a run tells on stderr. LOG_FORMAT=auto, the default, is a
progress bar on a terminal and JSON lines elsewhere; pretty is text elsewhere; json is JSON lines on a terminal too.

Exit codes: 0 done, 1 failed or incomplete, 2 usage, 75 come back later, 77 credentials or access,
78 configuration, 130/143 stopped by a signal with everything so far committed.

Examples:
  new-releases --version
  new-releases extract --help`,
    );
  defineExtract(program, choose);
  defineRuns(program, choose);
  defineRejected(program, choose);
  defineWatch(program, choose);
  defineQuota(program, choose);
  defineDoctor(program, choose);
  defineSales(program, choose);
  defineExport(program, choose);
  defineAnalyse(program, choose);
  definePurge(program, choose);
  defineBackup(program, choose);
  defineHelp(program);
  return program;
}

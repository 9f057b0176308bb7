import { exitCodes, formatVariables } from '@new-releases/app-shell';
import { Command } from 'commander';
import { programVersion } from './program-version.js';
import { readApiVariables, sharedVariables } from './settings/variables.js';

/** What the command line says; left out: the environment decides. */
export interface ProgramOptions {
  readonly host?: string;
  readonly port?: string;
}

/** The command line of the read API; `run` is told what was asked for. */
export function createProgram(run: (options: ProgramOptions) => Promise<void>): Command {
  return new Command('new-releases-read-api')
    .description('Serves the store to analysts and programs: JSON, CSV and NDJSON over HTTP, read-only.')
    .option('--host <address>', 'address to listen on, as READ_HOST')
    .option('--port <number>', 'port to listen on, as READ_PORT')
    .version(programVersion)
    .addHelpText(
      'after',
      `
Environment, beside ${sharedVariables.join(', ')}:
${formatVariables(readApiVariables)}

Exit codes: 0 done, 1 failed, 2 usage, 78 configuration or no store, 130/143 stopped by a signal.

Examples:
  node apps/read-api/dist/main.js
  node apps/read-api/dist/main.js --port 9000`,
    )
    .exitOverride((error) => {
      throw Object.assign(error, { exitCode: error.exitCode === 0 ? 0 : exitCodes.usage });
    })
    .action((options: ProgramOptions) => run(options));
}

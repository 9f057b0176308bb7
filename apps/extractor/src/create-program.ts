import { exitCodes, formatVariables, InvalidValueError, parseDuration } from '@new-releases/app-shell';
import { Command, InvalidArgumentError, Option } from 'commander';
import { programVersion } from './program-version.js';
import { extractorVariables } from './settings/variables.js';

export interface ProgramOptions {
  readonly once: boolean;
  /** Exit 0 in place of 75, for schedulers that know no code for "later". */
  readonly laterIsFine: boolean;
  /** Null where the environment decides. */
  readonly deadlineMs: number | null;
}

/** The command line of the extractor; `run` is told what was asked for. */
export function createProgram(run: (options: ProgramOptions) => Promise<void>): Command {
  return new Command('new-releases-extractor')
    .description(
      'Extracts by schedule, or once per tick of another scheduler. Settings come by environment and .env.',
    )
    .option('--once', 'work on one tick and exit with the codes of `new-releases extract`', false)
    .option('--later-is-fine', 'with --once: exit 0 instead of 75 where the next tick goes on', false)
    .addOption(
      new Option(
        '--deadline <duration>',
        'time budget of a tick: stop at a commit before it, and exit 75',
      ).argParser(parseDeadline),
    )
    .version(programVersion)
    .addHelpText(
      'after',
      `
Environment, beside that of \`new-releases\` (default in brackets):
${formatVariables(extractorVariables)}

Exit codes: 0 done, 1 failed or incomplete, 2 usage, 75 deferred, store busy or deadline
reached, 77 credentials or access, 78 configuration, 130/143 stopped by a signal.

Examples:
  node apps/extractor/dist/main.js
  node apps/extractor/dist/main.js --once --deadline 50m`,
    )
    .exitOverride((error) => {
      throw Object.assign(error, { exitCode: error.exitCode === 0 ? 0 : exitCodes.usage });
    })
    .action((options: { once: boolean; laterIsFine: boolean; deadline?: number }, program: Command) => {
      if (options.laterIsFine && !options.once)
        program.error(
          'error: --later-is-fine goes with --once only: a schedule of its own ends with no tick.',
        );
      return run({
        once: options.once,
        laterIsFine: options.laterIsFine,
        deadlineMs: options.deadline ?? null,
      });
    });
}

function parseDeadline(text: string): number {
  try {
    const durationMs = parseDuration(text);
    if (durationMs > 0) return durationMs;
  } catch (error) {
    if (!(error instanceof InvalidValueError)) throw error;
  }
  throw new InvalidArgumentError('Give a number above 0 with a unit: 90s, 30m or 12h.');
}

import { Option, type Command } from 'commander';
import type { CommandAction } from '../io.js';
import type { ListRunsOptions, ShowRunOptions } from './runs-options.js';
import { parseCount } from '../options/parse-count.js';

export function defineRuns(program: Command, choose: (action: CommandAction) => void): void {
  const runs = program
    .command('runs')
    .description('List the runs of the store, newest first.')
    .addOption(new Option('--limit <runs>', 'list at most so many').argParser(parseCount(1)).default(20))
    .option('--json', 'print as JSON', false)
    .addHelpText('after', '\nExamples:\n  new-releases runs\n  new-releases runs --json --limit 1')
    .action((options: ListRunsOptions) => {
      choose(async (io) => (await import('./list-runs.js')).listRuns(options, io));
    });
  runs
    .command('show')
    .description('Show one run with its requests and what it could not see.')
    .argument('<id>', 'id of the run, or its first characters')
    .option('--json', 'print as JSON', false)
    .addHelpText('after', '\nExamples:\n  new-releases runs show 3f2a')
    .action((id: string, options: ShowRunOptions, command: Command) => {
      const json = options.json || command.parent?.opts<ListRunsOptions>().json === true;
      choose(async (io) => (await import('./show-run.js')).showRun(id, { json }, io));
    });
}

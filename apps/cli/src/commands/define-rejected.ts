import { Option, type Command } from 'commander';
import type { CommandAction } from '../io.js';
import type { ListRejectedOptions, ReplayRejectedOptions } from './rejected-options.js';
import { parseCount } from '../options/parse-count.js';

export function defineRejected(program: Command, choose: (action: CommandAction) => void): void {
  const rejected = program
    .command('rejected')
    .description('List records that Spotify sent and that could not be stored, with the reason of each.')
    .addOption(new Option('--limit <records>', 'list at most so many').argParser(parseCount(1)).default(50))
    .option('--run <id>', 'only those of one run')
    .option('--all', 'also those that were accepted since', false)
    .option('--json', 'print as JSON, with the payload of each', false)
    .addHelpText('after', '\nExamples:\n  new-releases rejected\n  new-releases rejected --json --limit 1000')
    .action((options: ListRejectedOptions) => {
      choose(async (io) => (await import('./list-rejected.js')).listRejected(options, io));
    });
  rejected
    .command('replay')
    .description(
      'Check rejected records again, after an update of this program; store or re-queue what passes.',
    )
    .option(
      '--set-aside',
      're-queue also albums that were set aside, as their records are malformed or reading them failed in five runs',
      false,
    )
    .option('--json', 'print as JSON', false)
    .addHelpText(
      'after',
      '\nExamples:\n  new-releases rejected replay\n  new-releases rejected replay --set-aside',
    )
    .action((options: ReplayRejectedOptions, command: Command) => {
      const json = options.json || command.parent?.opts<ListRejectedOptions>().json === true;
      choose(async (io) => (await import('./replay-rejected.js')).replayRejected({ ...options, json }, io));
    });
}

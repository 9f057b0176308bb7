import type { Command } from 'commander';
import type { CommandAction } from '../io.js';

export function defineWatch(program: Command, choose: (action: CommandAction) => void): void {
  const watch = program
    .command('watch')
    .description('Keep the list of artists whose albums the source "artists" walks.')
    .addHelpText(
      'after',
      `
An artist is given by id, link (https://open.spotify.com/artist/...) or URI (spotify:artist:...).

Examples:
  new-releases watch add https://open.spotify.com/artist/0OdUWJ0sBjDrqHygGUXeCF
  new-releases extract --source artists`,
    );
  watch
    .command('add')
    .description('Add artists to the list.')
    .argument('<artists...>', 'ids, links or URIs')
    .addHelpText('after', '\nExamples:\n  new-releases watch add spotify:artist:0OdUWJ0sBjDrqHygGUXeCF')
    .action((artists: string[]) => {
      choose(async (io) => (await import('./change-watch-list.js')).changeWatchList('add', artists, io));
    });
  watch
    .command('remove')
    .description('Take artists off the list; their albums stay in the store.')
    .argument('<artists...>', 'ids, links or URIs')
    .addHelpText('after', '\nExamples:\n  new-releases watch remove 0OdUWJ0sBjDrqHygGUXeCF')
    .action((artists: string[]) => {
      choose(async (io) => (await import('./change-watch-list.js')).changeWatchList('remove', artists, io));
    });
  watch
    .command('list')
    .description('Show the list.')
    .option('--json', 'print as JSON', false)
    .addHelpText('after', '\nExamples:\n  new-releases watch list')
    .action((options: { json: boolean }) => {
      choose(async (io) => (await import('./list-watched.js')).listWatched(options, io));
    });
}

import { parseBudget, parseDuration, parseMarket, parseRate } from '@new-releases/app-shell';
import { argumentOf } from '../options/argument-of.js';
import { parseKeepingTime } from '../options/parse-keeping-time.js';
import { Option, type Command } from 'commander';
import type { CommandAction } from '../io.js';
import type { ExtractOptions } from './extract-options.js';
import { parseCount } from '../options/parse-count.js';
import { parseDay } from '../options/parse-day.js';

const hourMs = 3_600_000;

const collect = (text: string, earlier: string[] = []): string[] => [...earlier, text];
const parseList = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

export function defineExtract(program: Command, choose: (action: CommandAction) => void): void {
  program
    .command('extract')
    .description('Find new releases, read their tracks, store both, and write a JSON snapshot.')
    .addOption(
      new Option('--source <name>', 'where to look for albums')
        .choices(['auto', 'new-releases', 'search', 'artists'])
        .default('auto'),
    )
    .option(
      '--query <text>',
      'search for this instead of tag:new (source search); may be given again',
      collect,
    )
    .option(
      '--split <parts>',
      "split a search that reaches Spotify's cap: years, markets or words, e.g. 2026,2025 or SE,DE or a,b,c",
      parseList,
    )
    .option(
      '--artists <file>',
      'walk the artists in this file, one to a line, and put them on the watch-list',
    )
    .option('--since <day>', "how far back an artist's first walk goes (YYYY-MM-DD)", parseDay)
    .option('--artist-details', 'read the artists too: genres, popularity, followers, image', false)
    .option('--limit <albums>', 'take at most so many albums of each listing', parseCount(1))
    .option('--market <country>', 'ask as seen from this country (two letters)', argumentOf(parseMarket))
    .addOption(
      new Option('--refresh-after <duration>', 'read a known album again when its last read is older')
        .argParser(argumentOf(parseDuration))
        .default(7 * 24 * hourMs, '7d'),
    )
    .option('--refresh-due', 'read again all known albums that are due, listed or not', false)
    .option(
      '--relist-after <duration>',
      "start an unfinished run's listing again when it is older (default: 20h, or 7d after a quota)",
      argumentOf(parseDuration),
    )
    .addOption(
      new Option('--recheck-after <duration>', 'try what Spotify refused again when the refusal is older')
        .argParser(argumentOf(parseDuration))
        .default(7 * 24 * hourMs, '7d'),
    )
    .option(
      '--delete-after <duration>',
      'when the run is complete, delete what no listing has shown for so long, e.g. 90d (see purge)',
      argumentOf(parseKeepingTime),
    )
    .addOption(
      new Option('--concurrency <calls>', 'calls in flight at most').argParser(parseCount(1, 64)).default(8),
    )
    .addOption(
      new Option('--access <world>', 'what the app may call, if you know better than is learned')
        .choices(['auto', 'extended', 'development'])
        .default('auto'),
    )
    .option(
      '--budget <requests>',
      'requests per 24 h that are never overdrawn: 1100, or albums=600',
      argumentOf(parseBudget),
    )
    .option('--account <name>', 'developer account whose quota it is, where several apps share one')
    .option('--ignore-cooldown', 'call groups of endpoints whose quota is known to be used up', false)
    .option('--fresh', 'start a run of its own instead of going on with an unfinished one', false)
    .option('--plan', 'print the requests that a run would make, and make none', false)
    .option(
      '--rate <requests/seconds>',
      'the rate limit, if known; else it is learned',
      argumentOf(parseRate),
    )
    .addOption(
      new Option('--max-wait <duration>', 'a longer Retry-After ends the run as deferred')
        .argParser(argumentOf(parseDuration))
        .default(60_000, '60s'),
    )
    .option('--no-snapshot', 'do not write the JSON snapshot')
    .option('--json', 'print the report as JSON', false)
    .addHelpText(
      'after',
      `
A run that was stopped, killed or deferred is continued by the next extract with the same source and market.
Ctrl-C once finishes the batch in flight and stops; twice stops at once. Nothing committed is lost either way.

Examples:
  new-releases extract
  new-releases extract --limit 100 --market SE
  new-releases extract --json | jq .albums`,
    )
    .action((options: ExtractOptions) => {
      choose(async (io) => (await import('./start-extract.js')).startExtract(options, io));
    });
}

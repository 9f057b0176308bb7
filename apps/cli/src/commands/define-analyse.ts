import { minEstimationWeeks } from '@new-releases/analysis';
import { Option, type Command } from 'commander';
import type { CommandAction } from '../io.js';
import { collect } from '../options/collect.js';
import { parseCount } from '../options/parse-count.js';
import { parseDay } from '../options/parse-day.js';
import { collectNames, parseName } from '../options/parse-name.js';
import { parseRange } from '../options/parse-range.js';
import { parseShare } from '../options/parse-share.js';
import { analyseDefaults as usual } from './analyse-defaults.js';
import {
  type AnalyseEventsOptions,
  type AnalyseLagsOptions,
  type AnalyseScanOptions,
  releaseGroupings,
  releaseMeasures,
} from './analyse-options.js';
import { defineKeptAnalyses } from './define-kept-analyses.js';

const mostSeed = 2 ** 31 - 1;

export function defineAnalyse(program: Command, choose: (action: CommandAction) => void): void {
  const analyse = program
    .command('analyse')
    .description('Ask whether sales move with releases, and keep the answer.')
    .addHelpText(
      'after',
      `
"Moves with" is all that an analysis says: never what causes what. Everything that was tried counts against what is found.
How to ask and how to read the answers: docs/analyses.md.

Exit codes: 0 analysed, 1 refused (too few weeks, gaps, ...; what is missing is printed and kept) or failed, 2 wrong usage, products and
artists that the store does not know included, 75 somebody else writes, 78 no store, 130/143 stopped by a signal, nothing was kept.

Examples:
  new-releases analyse lags --product Shoes --by label --key Atlantic
  new-releases analyse list`,
    );
  defineLags(analyse, choose);
  defineScan(analyse, choose);
  defineEvents(analyse, choose);
  defineKeptAnalyses(analyse, choose);
}

function defineLags(analyse: Command, choose: (action: CommandAction) => void): void {
  const lags = analyse
    .command('lags')
    .description('Do sales of one product move with releases, and how many weeks later?')
    .requiredOption('--product <name>', 'product, as the sales name it', parseName)
    .option('--region <name>', 'only sales of this region (default: all together)', parseName);
  addLagOptions(lags)
    .addOption(
      new Option('--by <grouping>', 'what releases are told apart by')
        .choices(releaseGroupings)
        .default('all'),
    )
    .option(
      '--key <value>',
      'which of them, such as the id of an artist; needed unless --by is all',
      parseName,
    );
  addCommonOptions(lags)
    .addHelpText(
      'after',
      `
A positive lag is sales after releases. Choose the lags before you look at the data: each is one more test.

Examples:
  new-releases analyse lags --product Shoes --by label --key Atlantic
  new-releases analyse lags --product Shoes --region DE --lags 0..8 --json`,
    )
    .action((options: AnalyseLagsOptions) => {
      choose(async (io) => {
        const { checkLagReleases } = await import('../analyse/check-chosen-releases.js');
        checkLagReleases(options);
        const [{ analyse: work }, { planLags }] = await Promise.all([
          import('./analyse.js'),
          import('../analyse/plan-lags.js'),
        ]);
        return work('lags', planLags, options, io);
      });
    });
}

function defineScan(analyse: Command, choose: (action: CommandAction) => void): void {
  const scan = analyse
    .command('scan')
    .description('Which products move with which releases? Every pair at every lag, as one analysis.')
    .option('--product <name>', 'only this product; may be given again (default: all)', collectNames)
    .addOption(
      new Option('--regions <how>', 'all regions of a product together, or each by itself')
        .choices(['together', 'each'])
        .default('together'),
    );
  addLagOptions(scan)
    .addOption(
      new Option('--by <groupings...>', 'what releases are told apart by')
        .choices(releaseGroupings)
        .default(['label']),
    )
    .addOption(
      new Option('--top <series>', 'of each grouping the most frequent so many')
        .argParser(parseCount(1, 1000))
        .default(50),
    )
    .addOption(
      new Option(
        '--ties',
        'only what each product is tied to (sales map), instead of --by and --top',
      ).conflicts(['by', 'top']),
    );
  addCommonOptions(scan)
    .addHelpText(
      'after',
      `
What is found is corrected for all pairs and all lags. 200 products by 50 series take less than a minute. With --ties only pairs of a product
and an artist or label that it is tied to are tried, and corrected for; ties to genres and albums are left out, and told.

Examples:
  new-releases analyse scan --by label artist --top 25
  new-releases analyse scan --product Shoes --by album_type --measure revenue
  new-releases analyse scan --ties`,
    )
    .action((options: AnalyseScanOptions) => {
      choose(async (io) => {
        const [{ analyse: work }, { planScan }] = await Promise.all([
          import('./analyse.js'),
          import('../analyse/plan-scan.js'),
        ]);
        return work('scan', planScan, options, io);
      });
    });
}

function defineEvents(analyse: Command, choose: (action: CommandAction) => void): void {
  const events = analyse
    .command('events')
    .description('What happens to sales of a product in the weeks round given releases?')
    .requiredOption('--product <name>', 'product, as the sales name it', parseName)
    .option('--region <name>', 'only sales of this region (default: all together)', parseName)
    .option('--artist <id>', 'releases of this artist; may be given again', collectNames)
    .option('--label <name>', 'releases of this label; may be given again', collectNames)
    .option('--type <name>', 'only albums of this type; may be given again', collectNames)
    .option(
      '--day <day>',
      'a release on this day (YYYY-MM-DD); may be given again',
      (text, before: string[] | undefined) => collect(parseDay(text), before),
    )
    .addOption(
      new Option('--window <weeks>', 'first and last week of the event, from that of the release')
        .argParser(parseRange)
        .default(usual.window, formatRange(usual.window)),
    )
    .addOption(
      new Option('--before <weeks>', 'weeks of which the level before is taken')
        .argParser(parseCount(minEstimationWeeks, 52))
        .default(usual.before),
    )
    .addOption(
      new Option('--gap <weeks>', 'weeks between these and the event')
        .argParser(parseCount(0, 52))
        .default(usual.gap),
    )
    .addOption(
      new Option('--parts <count>', 'placebo dates come from the same of so many parts of the year')
        .argParser(parseCount(1, 52))
        .default(usual.parts),
    )
    .addOption(
      new Option('--placebos <draws>', 'draws of placebo dates')
        .argParser(parseCount(99, 99_999))
        .default(usual.placebos),
    );
  addCommonOptions(events)
    .addHelpText(
      'after',
      `
Sales round the releases are compared with the weeks before and with other dates of the same part of the year.

Examples:
  new-releases analyse events --product Shoes --label Domino --type album
  new-releases analyse events --product Shoes --day 2024-07-05 --day 2025-03-14 --day 2026-02-06`,
    )
    .action((options: AnalyseEventsOptions) => {
      choose(async (io) => {
        const { checkEventReleases } = await import('../analyse/check-chosen-releases.js');
        checkEventReleases(options);
        const [{ analyse: work }, { planEvents }] = await Promise.all([
          import('./analyse.js'),
          import('../analyse/plan-events.js'),
        ]);
        return work('events', planEvents, options, io);
      });
    });
}

function addLagOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--lags <weeks>', 'weeks that sales come after releases, first and last')
        .argParser(parseRange)
        .default(usual.lags, formatRange(usual.lags)),
    )
    .addOption(
      new Option('--correction <name>', 'how the number of tests is paid for')
        .choices(['benjamini-hochberg', 'benjamini-yekutieli'])
        .default(usual.correction),
    )
    .addOption(
      new Option('--count <measure>', 'what is counted of releases')
        .choices(releaseMeasures)
        .default('releases'),
    );
}

function addCommonOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--measure <name>', 'what is counted of sales')
        .choices(['units', 'revenue'])
        .default('units'),
    )
    .option('--from <day>', 'from the week of this day on (default: all weeks that are known)', parseDay)
    .option('--to <day>', 'up to the week of this day', parseDay)
    .option('--no-season', 'take no season of the year out: you state that there is none')
    .addOption(
      new Option('--alpha <share>', 'share of false findings that you accept')
        .argParser(parseShare)
        .default(usual.alpha),
    )
    .addOption(
      new Option('--seed <number>', 'seed of all chance; the same gives the same figures')
        .argParser(parseCount(0, mostSeed))
        .default(usual.seed),
    )
    .option('--title <text>', 'what to call it', parseName)
    .option('--json', 'print as JSON, as the read API has it', false);
}

/** As an option takes it. */
function formatRange([first, last]: readonly number[]): string {
  return `${first}..${last}`;
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  earliestDay,
  readTrend,
  toWeeklySeries,
  type LagsResult,
  type WeeklySeries,
} from '@new-releases/analysis';
import { openCatalogue } from '@new-releases/storage/catalogue';
import { displayPath } from './display-path.js';
import { findBusyWeeks } from './find-busy-weeks.js';
import { formatFindings } from './format-findings.js';
import { planted, plantSales } from './plant-sales.js';
import { readCommand, runCommand, type CommandLine } from './run-command.js';

/** Decides what is chance in the sales. With this one, nothing is found in the umbrellas in any week of the year; with 4 of the first 60 it is. */
const seed = 7;

export interface ShowSalesOptions {
  readonly command: CommandLine;
  /** Of store and file, absolute. */
  readonly directory: string;
  readonly shellDirectory: string;
  /** Day that is not over, `YYYY-MM-DD`. */
  readonly today: string;
  readonly stdout: NodeJS.WritableStream;
}

/** Plants sales, has the real commands import and analyse them, and shows what was found beside what was planted. */
export async function showSales(options: ShowSalesOptions): Promise<void> {
  const { command, directory, shellDirectory, today, stdout } = options;
  const { moving, still } = planted;
  const path = join(directory, 'sales.csv');
  const releases = readReleases(join(directory, 'new-releases.db'));
  await writeFile(path, plantSales(releases, today, seed));
  const stated = ['--time-zone', 'Europe/Berlin', '--currency', 'EUR'];
  stdout.write(
    `\nA shop's made-up sales. Planted: ${moving.unitsPerRelease} ${moving.product.toLowerCase()} more for each release ` +
      `${moving.weeksLater} weeks before; ${still.product.toLowerCase()} follow the season and chance alone\n\n` +
      `$ new-releases sales import ${displayPath(path, shellDirectory)} ${stated.join(' ')}\n`,
  );
  await runCommand(command, ['sales', 'import', path, ...stated]);
  const results = new Map<string, LagsResult>();
  for (const { product } of [moving, still]) {
    const args = ['analyse', 'lags', '--product', product];
    const { id, result } = JSON.parse(await readCommand(command, [...args, '--json'])) as {
      id: string;
      result: LagsResult;
    };
    results.set(product, result);
    const told = await readCommand(command, ['analyse', 'show', id]);
    // Every lag and the method come behind it.
    stdout.write(`\n$ new-releases ${args.join(' ')}\n${told.split('\n\nlag ')[0] ?? ''}\n`);
  }
  await showEvents(command, releases, stdout);
  stdout.write(
    `\n${formatFindings(results)}Chance is drawn once and kept. Of 60 draws, 4 had the umbrellas move with releases: about as often as 5 % allow\n`,
  );
}

/** An event study round the weeks with most releases. It would be refused without `--before`: its own default wants more weeks than there are. */
async function showEvents(
  command: CommandLine,
  releases: WeeklySeries,
  stdout: NodeJS.WritableStream,
): Promise<void> {
  const { product, weeksLater } = planted.moving;
  const before = 8;
  // Two weeks are left free by default, sales begin with the lag, and the last week of releases is not over.
  const margins = { before: 2 * weeksLater + before + 2, after: weeksLater + 2, between: 8 };
  const days = findBusyWeeks(releases, 4, margins).flatMap((day) => ['--day', day]);
  const windows = ['--before', String(before), '--window', `${weeksLater}..${weeksLater}`];
  const args = ['analyse', 'events', '--product', product, ...windows, ...days];
  const told = await readCommand(command, args);
  stdout.write(
    `\nAnd round four weeks with most releases\n\n$ new-releases ${args.join(' ')}\n${told.split('\n\nday ')[0] ?? ''}\n`,
  );
}

function readReleases(path: string): WeeklySeries {
  const catalogue = openCatalogue({ path });
  try {
    const trend = readTrend(catalogue, {
      ...{ by: 'all', measure: 'releases', period: 'week', keys: null },
      ...{ from: earliestDay, to: null },
    });
    const series = trend?.series[0] === undefined ? null : toWeeklySeries(trend.series[0]);
    if (series === null) throw new Error('the store knows no week of releases');
    return series;
  } finally {
    catalogue.close();
  }
}

import type { ProcessResult } from './run-process.js';
import { albums } from './run-programs.js';

/** What each program is to print; by name, as in `runPrograms`. A pattern is of the whole of stdout. */
const expected: Readonly<Record<string, string | RegExp>> = {
  analysis: 'moves with releases at lags [ 3 ]\nlag 3: 4.8 a release, between 4.1 and 5.5\n',
  'app-shell': '',
  export: '',
  extraction: new RegExp(`^completed ${String(albums)} \\[`),
  pagination: '10 albums, then offset 10\n10 albums, then offset 20\n5 albums, then offset 25\n',
  'read-api-client': /^(\d+ .*\n)+week of \d{4}-\d{2}-\d{2}, data of \d{4}-.*Z\n$/,
  'spotify-auth': 'true\nfalse\n',
  'spotify-client': /^\[\n( {2}.+\n){10}\]\n$/,
  'spotify-types': "[ 'Global Warming' ]\n9\n",
  storage: /lastRun: \{[^]*state: 'completed'[^]*\[\]\n$/,
  'use-all.mjs': `${JSON.stringify({
    listed: albums,
    operations: 9,
    refused: 'skippable',
    state: 'completed',
    exitCode: true,
    stored: albums,
    parquetRows: albums,
    movesAtLags: [2],
    sold: 3,
    badLine: 3,
    served: 'completed',
  })}\n`,
  'use-all.mts': `${JSON.stringify({
    unwelcome: false,
    firstStatus: 200,
    rest: albums - 20,
    missing: true,
    operations: 9,
    state: 'completed',
    hasProgress: true,
    stored: albums,
    closed: true,
    lines: albums,
    described: 1,
    unread: null,
    weeksNeeded: 104,
    invalid: 'id',
    served: albums,
    absent: 404,
  })}\n`,
};

/** Names of all programs. */
export const programNames: readonly string[] = Object.keys(expected);

/** What is wrong with how a program ended; null where it did what it is to do. */
export function findFailure(name: string, result: ProcessResult | undefined): string | null {
  const wanted = expected[name];
  if (result === undefined || wanted === undefined) return `${name} was not run`;
  const isRight = typeof wanted === 'string' ? result.stdout === wanted : wanted.test(result.stdout);
  return result.code === 0 && isRight
    ? null
    : `${name}: exit code ${String(result.code)}\n${result.stdout}${result.stderr}`;
}

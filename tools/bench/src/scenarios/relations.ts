import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLargeStore } from '../create-large-store.js';
import { inFolder } from '../measure/in-folder.js';
import { type DashboardFacts, listDashboardPages } from '../measure/list-dashboard-pages.js';
import { median } from '../measure/median.js';
import { readLargeStore } from '../measure/read-large-store.js';
import { runCli } from '../measure/run-cli.js';
import type { Measured } from '../measure/run-measured.js';
import { type ServerProcess, startServer } from '../measure/start-server.js';
import { writeSales } from '../measure/write-sales.js';
import type { Row, Scenario } from '../scenario.js';

const albums = 1_000_000;
const products = 200;
const weeks = 156;
const series = 50;
const rounds = 3;

const mainPath = fileURLToPath(import.meta.resolve('@new-releases/read-api')).replace(
  /index\.js$/,
  'main.js',
);

/** The relations of 200 products and 50 labels, and what each page of the dashboard asks, over a million albums. */
export const relations: Scenario = {
  name: 'relations',
  run: (directory) =>
    inFolder(directory, async (folder) => {
      const path = join(folder, 'store.db');
      await createLargeStore({ path, albums, days: weeks * 7 });
      const facts = readLargeStore(path, products);
      await writeSales(join(folder, 'sales.csv'), { ...facts, products, weeks });
      await runCli(['sales', 'import', 'sales.csv', '--time-zone', 'UTC', '--currency', 'EUR'], {
        directory: folder,
      });
      const scan = await runCli(['analyse', 'scan', '--by', 'label', '--top', `${series}`, '--json'], {
        directory: folder,
      });
      return [toRow(scan), ...(await measurePages(path, { ...facts, analysis: readScan(scan).id }))];
    }),
};

interface Scan {
  id: string;
  tried: number;
  result: { pairs: number; pairs_refused: number; found: number };
}

function readScan({ stdout }: Measured): Scan {
  return JSON.parse(stdout) as Scan;
}

function toRow(scan: Measured): Row {
  const { tried, result } = readScan(scan);
  const { pairs, pairs_refused: refused, found } = result;
  if (pairs + refused !== products * series) throw new Error(`the scan compared ${pairs} + ${refused} pairs`);
  return {
    what: `scan of ${products} products by ${series} labels, ${weeks} weeks: ${tried} tests, ${found} pairs found`,
    ours: `${(scan.wallMs / 1000).toFixed(1)} s`,
    other: `${Math.round(scan.peakMiB)} MiB, ${(scan.cpuMs / 1000).toFixed(1)} s of processor`,
    ratio: `${(scan.wallMs / pairs).toFixed(2)} ms a pair`,
    bound: '< 60 s',
    holds: scan.wallMs < 60_000,
  };
}

/** What each page asks all at once, as the dashboard does, and each question by itself. */
async function measurePages(path: string, facts: DashboardFacts): Promise<Row[]> {
  const server = await startServer([mainPath], {
    ...{ DATABASE_URL: `file:${path}`, READ_PORT: '0', READ_RATE_LIMIT: 'off', LOG_FORMAT: 'json' },
  });
  try {
    const rows: Row[] = [];
    for (const [page, questions] of Object.entries(listDashboardPages(facts)))
      rows.push(await measurePage(server, page, questions));
    return rows;
  } finally {
    await server.stop();
  }
}

async function measurePage(server: ServerProcess, page: string, questions: readonly string[]): Promise<Row> {
  const alone: { question: string; ms: number }[] = [];
  for (const question of questions) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await time(() => get(server.url + question)));
    alone.push({ question, ms: median(times) });
  }
  const whole: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    whole.push(await time(() => Promise.all(questions.map((question) => get(server.url + question)))));
  const slowest = alone.reduce((a, b) => (b.ms > a.ms ? b : a));
  return {
    what: `dashboard, ${page}: ${questions.length} questions at once; the slowest by itself: ${slowest.question}`,
    ours: `${median(whole).toFixed(0)} ms`,
    other: `${slowest.ms.toFixed(0)} ms`,
    ratio: '',
    bound: '< 500 ms',
    holds: median(whole) < 500,
  };
}

async function get(url: string): Promise<void> {
  const answer = await fetch(url);
  const body = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${body.slice(0, 300)}`);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillStore } from '../measure/fill-store.js';
import { inFolder } from '../measure/in-folder.js';
import { load } from '../measure/load.js';
import { median } from '../measure/median.js';
import { runCli } from '../measure/run-cli.js';
import { type ServerProcess, startServer } from '../measure/start-server.js';
import { startSimulator } from '../measure/start-simulator.js';
import type { Row, Scenario } from '../scenario.js';

const albums = 100_000;
const tracksPerAlbum = 10;
const rounds = 5;
const seconds = 4;
const readsPerSecond = 50;

const mainPath = fileURLToPath(import.meta.resolve('@new-releases/read-api')).replace(
  /index\.js$/,
  'main.js',
);
const barePath = fileURLToPath(new URL('../scripts/bare-route.js', import.meta.url));

/** The read API over a store of 100,000 albums and 1,000,000 tracks. */
export const readApi: Scenario = {
  name: 'read-api',
  run: (directory) =>
    inFolder(directory, async (folder) => {
      const path = join(folder, 'store.db');
      await fillStore(path, albums, tracksPerAlbum);
      const server = await startReadApi(path);
      const rows: Row[] = [];
      try {
        const pages = await walk(server, 2_000);
        rows.push(await measureLists(server, path, pages));
        rows.push(await measurePages(server, pages));
        rows.push(await measureKnown(server));
        rows.push(...(await measureExport(server)));
        rows.push(await measureWhileWriting(server, folder));
      } finally {
        await server.stop();
      }
      return rows;
    }),
};

function startReadApi(path: string): Promise<ServerProcess> {
  return startServer([mainPath], {
    DATABASE_URL: `file:${path}`,
    READ_PORT: '0',
    READ_RATE_LIMIT: 'off',
    LOG_FORMAT: 'json',
  });
}

interface Page {
  page: { next: string | null };
  store: unknown;
}

async function getPage(server: ServerProcess, path: string): Promise<Page> {
  return (await (await fetch(server.url + path)).json()) as Page;
}

/** The paths of the first pages, in their order. */
async function walk(server: ServerProcess, count: number): Promise<string[]> {
  const paths = ['/v1/albums'];
  while (paths.length < count) {
    const { next } = (await getPage(server, paths.at(-1) ?? '')).page;
    if (next === null) break;
    paths.push(next);
  }
  return paths;
}

/** The same pages from the read API and from the bare route, in turn. */
async function measureLists(server: ServerProcess, path: string, pages: readonly string[]): Promise<Row> {
  const { page, store } = await getPage(server, '/v1/albums');
  const cursor = new URL(page.next ?? '', server.url).searchParams.get('cursor') ?? '';
  const [, fingerprint = ''] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
  const bare = await startServer([barePath], {
    BARE_STORE: path,
    BARE_FINGERPRINT: fingerprint,
    BARE_ABOUT: JSON.stringify(store),
  });
  try {
    const paths = pages.filter((_, index) => index % 40 === 0);
    for (const one of paths) {
      const [a, b] = await Promise.all(
        [server, bare].map(async ({ url }) => (await fetch(url + one)).text()),
      );
      if (a !== b) throw new Error(`the bodies of ${one} differ`);
    }
    const ours: number[] = [];
    const other: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push((await load({ url: server.url, paths, seconds })).perSecond);
      other.push((await load({ url: bare.url, paths, seconds })).perSecond);
    }
    const ratio = median(ours.map((value, index) => value / (other[index] ?? NaN)));
    return {
      what: 'list of 50 albums with artists, against a bare route with two statements',
      ours: `${Math.round(median(ours))} a second`,
      other: `${Math.round(median(other))} a second`,
      ratio: `${ratio.toFixed(2)} times as many`,
      bound: '>= 0.8 times',
      holds: ratio >= 0.8,
    };
  } finally {
    await bare.stop();
  }
}

async function measurePages(server: ServerProcess, pages: readonly string[]): Promise<Row> {
  const first: number[] = [];
  const last: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    first.push((await load({ url: server.url, paths: [pages[0] ?? ''], seconds: 2 })).perSecond);
    last.push((await load({ url: server.url, paths: [pages.at(-1) ?? ''], seconds: 2 })).perSecond);
  }
  const ratio = median(last.map((value, index) => value / (first[index] ?? NaN)));
  return {
    what: `page ${pages.length} against page 1`,
    ours: `${Math.round(median(last))} a second`,
    other: `${Math.round(median(first))} a second`,
    ratio: `${ratio.toFixed(2)} times as many`,
    bound: '>= 0.8 times',
    holds: ratio >= 0.8,
  };
}

/** What an answer costs the server, by its processor time. */
async function measureKnown(server: ServerProcess): Promise<Row> {
  const etag = (await fetch(`${server.url}/v1/albums`)).headers.get('etag') ?? '';
  const costOf = async (amount: number, headers: Record<string, string>, status: number): Promise<number> => {
    const before = await server.cpuMs();
    await load({ url: server.url, paths: ['/v1/albums'], amount, headers, status });
    return ((await server.cpuMs()) - before) / amount;
  };
  const whole: number[] = [];
  const known: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    whole.push(await costOf(4_000, {}, 200));
    known.push(await costOf(20_000, { 'if-none-match': etag }, 304));
  }
  const ratio = median(known.map((value, index) => value / (whole[index] ?? NaN)));
  return {
    what: 'processor time of a 304 against the 200 of a list of 50 albums',
    ours: `${(median(known) * 1000).toFixed(0)} us`,
    other: `${(median(whole) * 1000).toFixed(0)} us`,
    ratio: `${ratio.toFixed(3)} times`,
    bound: '< 0.1 times',
    holds: ratio < 0.1,
  };
}

async function measureExport(server: ServerProcess): Promise<Row[]> {
  const before = await server.memoryMiB();
  let most = before;
  const timer = setInterval(() => {
    void server.memoryMiB().then((now) => (most = Math.max(most, now)));
  }, 50);
  const startedAt = performance.now();
  const answer = await fetch(`${server.url}/v1/tracks.csv`);
  let firstByteMs = 0;
  let lines = 0;
  for await (const chunk of answer.body ?? []) {
    if (firstByteMs === 0) firstByteMs = performance.now() - startedAt;
    for (const byte of chunk as Uint8Array) if (byte === 10) lines += 1;
  }
  const wholeMs = performance.now() - startedAt;
  clearInterval(timer);
  if (lines !== albums * tracksPerAlbum + 1) throw new Error(`the CSV has ${lines} lines`);
  return [
    {
      what: `memory for a CSV of ${albums * tracksPerAlbum} tracks, in ${(wholeMs / 1000).toFixed(1)} s`,
      ours: `${most.toFixed(0)} MiB`,
      other: `${before.toFixed(0)} MiB before`,
      ratio: `${(most - before).toFixed(1)} MiB more`,
      bound: '< 50 MiB more',
      holds: most - before < 50,
    },
    {
      what: 'first byte of that CSV',
      ours: `${firstByteMs.toFixed(0)} ms`,
      other: '',
      ratio: '',
      bound: '< 200 ms',
      holds: firstByteMs < 200,
    },
  ];
}

/** Reads at a steady pace, whatever is answered, while an extraction writes to the same store. */
async function measureWhileWriting(server: ServerProcess, folder: string): Promise<Row> {
  const simulator = await startSimulator(['--albums', '5000', '--latency-ms', '5']);
  const times: number[] = [];
  const wrong: string[] = [];
  const paths = [
    '/v1/albums',
    '/v1/tracks',
    '/v1/artists?q=artist%2017',
    '/v1/albums?sort=-updated_at',
    '/v1/runs',
  ];
  const read = async (index: number): Promise<void> => {
    const startedAt = performance.now();
    const answer = await fetch(server.url + (paths[index % paths.length] ?? ''));
    const body = await answer.text();
    times.push(performance.now() - startedAt);
    if (answer.status !== 200) wrong.push(body.slice(0, 200));
  };
  try {
    let count = 0;
    const timer = setInterval(() => {
      read(count).catch((error: unknown) => wrong.push(String(error)));
      count += 1;
    }, 1000 / readsPerSecond);
    await runCli(['extract', '--source', 'new-releases'], { directory: folder, simulator });
    clearInterval(timer);
  } finally {
    await simulator.stop();
  }
  times.sort((a, b) => a - b);
  const p99 = times[Math.ceil(times.length * 0.99) - 1] ?? NaN;
  return {
    what: `p99 of ${times.length} reads at ${readsPerSecond} a second while an extraction writes, ${wrong.length} failed${wrong.length > 0 ? `: ${wrong[0] ?? ''}` : ''}`,
    ours: `${p99.toFixed(0)} ms`,
    other: `${(times[times.length >> 1] ?? NaN).toFixed(0)} ms median`,
    ratio: '',
    bound: '< 100 ms, none failed',
    holds: p99 < 100 && wrong.length === 0,
  };
}

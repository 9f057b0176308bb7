import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { CatalogueTimeoutError, parseListQuery } from '@new-releases/storage/catalogue';
import { BusyError } from '../src/queries/busy-error.js';
import { createQueryThreads, type QueryThreads } from '../src/queries/create-query-threads.js';
import { fillStore } from './support/fill-store.js';
import { startSourceThread } from './support/start-source-thread.js';

let directory: string;
let path: string;
let threads: QueryThreads;
let started: Worker[];
/** What is to be called back, by hand. */
let timers: (() => void)[];

const query = parseListQuery('tracks', {});
const count = {
  kind: 'list',
  query,
  limit: 1,
  after: null,
  count: true,
  facets: [],
  facetValues: 1,
} as const;
const countTracks = async () => (await threads.perform(count, 10_000)).value.total;
const stream = { query, format: 'csv', limit: null, timeLimitMs: 60_000 } as const;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'new-releases-threads-'));
  path = join(directory, 'store.db');
  await fillStore(path, { albums: 2_000 });
  started = [];
  timers = [];
  threads = createQueryThreads({
    path,
    size: 2,
    start: (of) => {
      const worker = startSourceThread(of);
      started.push(worker);
      return worker;
    },
    after: (_ms, callback) => {
      timers.push(callback);
      return () => undefined;
    },
  });
});
afterEach(async () => {
  await threads.close();
  await rm(directory, { recursive: true, force: true });
});

it('answers many questions with few threads', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => countTracks()));
  expect(answers).toEqual(Array(20).fill(4_000));
  expect(started).toHaveLength(2);
});

it('passes on that the time was over, and goes on', async () => {
  await expect(threads.perform(count, 0)).rejects.toThrow(CatalogueTimeoutError);
  expect(await countTracks()).toBe(4_000);
});

it('refuses what would wait for too long', async () => {
  const asked = Array.from({ length: 80 }, () => threads.perform(count, 10_000));
  const settled = await Promise.allSettled(asked);
  const refused = settled.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(80 - 2 - 32);
  for (const { reason } of refused as PromiseRejectedResult[]) expect(reason).toBeInstanceOf(BusyError);
});

it('leaves a thread to questions while exports go on', async () => {
  const first = await threads.stream(stream);
  await first.chunks.next();
  const waiting = threads.stream(stream);
  expect(await countTracks()).toBe(4_000);
  await first.chunks.return();
  const second = await waiting;
  expect((await second.chunks.next()).value).toMatch(/^album_id,/);
  await second.chunks.return();
});

it('makes only as much as is taken', async () => {
  const { chunks, state } = await threads.stream({ ...stream, format: 'ndjson' });
  expect(state.lastRun?.state).toBe('completed');
  const first = await chunks.next();
  expect(first.value?.length).toBeLessThan(100_000);
  let length = first.value?.length ?? 0;
  for await (const chunk of chunks) length += chunk.length;
  expect(length).toBeGreaterThan(1_000_000);
});

it('fails what a thread was at when it ended, and starts another', async () => {
  const { chunks } = await threads.stream(stream);
  await chunks.next();
  await started[0]!.terminate();
  const takeAll = async () => {
    let length = 0;
    for await (const chunk of chunks) length += chunk.length;
    return length;
  };
  await expect(takeAll()).rejects.toThrow('ended');
  expect(await countTracks()).toBe(4_000);
});

it('ends a thread that does not come back in time', async () => {
  expect(await countTracks()).toBe(4_000);
  const asked = threads.perform(count, 10_000);
  while (timers.length < 4) await Promise.resolve();
  timers.at(-1)?.();
  await expect(asked).rejects.toThrow(CatalogueTimeoutError);
  expect(await countTracks()).toBe(4_000);
  expect(started).toHaveLength(2);
});

it('frees a thread whose chunks nobody takes', async () => {
  for (let round = 0; round < 3; round += 1) (await threads.stream(stream)).stop();
  const { chunks } = await threads.stream(stream);
  expect((await chunks.next()).value).toMatch(/^album_id,/);
  await chunks.return();
});

it('lets exports wait in a line of their own, and not in a long one', async () => {
  const first = await threads.stream(stream);
  const caller = new AbortController();
  const waiting = Array.from({ length: 8 }, () => threads.stream(stream, caller.signal));
  await expect(threads.stream(stream)).rejects.toThrow(BusyError);
  expect(await countTracks()).toBe(4_000);
  const settled = Promise.allSettled(waiting);
  caller.abort();
  expect((await settled).map(({ status }) => status)).toEqual(Array(8).fill('rejected'));
  first.stop();
  const next = await threads.stream(stream);
  next.stop();
});

it('ends an export whose thread does not listen', async () => {
  const { chunks, stop } = await threads.stream(stream);
  stop();
  timers.at(-1)?.();
  const takeAll = async () => {
    let length = 0;
    for await (const chunk of chunks) length += chunk.length;
    return length;
  };
  await expect(takeAll()).rejects.toThrow(BusyError);
  expect(await countTracks()).toBe(4_000);
});

it('refuses who waits when it is closed, and starts nothing more', async () => {
  const asked = Array.from({ length: 6 }, () => threads.perform(count, 10_000));
  const settled = Promise.allSettled(asked);
  await threads.close();
  const refused = (await settled).filter(
    (one) => one.status === 'rejected' && one.reason instanceof BusyError,
  );
  expect(refused).toHaveLength(4);
  expect(started.length).toBeLessThanOrEqual(2);
  await expect(threads.perform(count, 10_000)).rejects.toThrow(BusyError);
});

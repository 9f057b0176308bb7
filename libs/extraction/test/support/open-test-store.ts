import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { openStore, type Store, type StoreWriter } from '@new-releases/storage';

/** A clock that stands still until it is moved. */
export interface TestClock {
  now: () => number;
  advance: (ms: number) => void;
}

export interface TestStore {
  readonly store: Store;
  readonly writer: StoreWriter;
  readonly clock: TestClock;
}

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
/** The beginning of a bucket of ten minutes. */
export const startMs = Date.parse('2026-11-22T12:00:00.000Z');

export function createClock(): TestClock {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    advance(ms) {
      nowMs += ms;
    },
  };
}

const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A directory that is gone after the test. */
export async function makeDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'new-releases-extraction-'));
  cleanups.push(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** A real store on a new file, with its lease taken. */
export async function openTestStore(): Promise<TestStore> {
  const clock = createClock();
  const store = await openStore({ path: join(await makeDirectory(), 'store.db'), now: clock.now });
  cleanups.push(() => store.close());
  const writer = await store.acquireLease({ purpose: 'test', setInterval: () => () => undefined });
  return { store, writer, clock };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore, type Store } from '@new-releases/storage';
import { judgeHolder } from './judge-holder.js';

describe('judgeHolder', () => {
  const now = () => Date.parse('2026-11-22T12:00:00.000Z');
  let directory: string;
  let store: Store;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'new-releases-holder-'));
    store = await openStore({ path: join(directory, 'store.db'), now });
  });
  afterEach(async () => {
    await store.close();
    await rm(directory, { recursive: true, force: true });
  });

  const judge = () => judgeHolder(store, { now });
  const acquire = () => store.acquireLease({ purpose: 'test', setInterval: () => () => undefined });
  const begin = { resumeKey: 'k', source: 'search', programVersion: '1' };

  it('finds a store free that nobody holds, and held while somebody does', async () => {
    expect(await judge()).toBe('free');
    const writer = await acquire();
    expect(await judge()).toBe('held');
    await writer.release();
    expect(await judge()).toBe('free');
  });

  it('finds the holder gone whose run never ended, also where another has freed its lease', async () => {
    const writer = await acquire();
    const run = await writer.startRun(begin);
    expect(await judge()).toBe('held');
    await writer.release();
    expect(await judge()).toBe('gone');

    const next = await acquire();
    await next.finishRun(run.id, { state: 'interrupted', exitCode: 130, durationMs: 1 });
    await next.release();
    expect(await judge()).toBe('free');
  });
});

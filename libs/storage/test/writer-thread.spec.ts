import { once } from 'node:events';
import { join } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  LeaseLostError,
  openStore,
  StoreBusyError,
  StoreClosedError,
  StoreFullError,
  StoreUnwritableError,
  StoreWriterError,
  UnknownRunError,
} from '../src/index.js';
import { createRemoteWriters, type RemoteWriters } from '../src/writers/create-remote-writers.js';
import { openThreadWriters } from '../src/writers/open-thread-writers.js';
import { serveWriters } from '../src/writers/serve-writers.js';
import { startWriterThread, type WriterThread } from '../src/writers/start-writer-thread.js';
import { buildId, buildPage, buildRead } from './support/build-album.js';
import { makeDirectory, openFor } from './support/open-test-store.js';

const newRun = { resumeKey: 'k', source: 'search', programVersion: '1' };

const ports: MessagePort[] = [];

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** What a writer thread does, at the other end of a real line, in this thread. */
function buildLine(): { thread: WriterThread; remote: () => RemoteWriters; closed: Promise<unknown> } {
  const { port1, port2 } = new MessageChannel();
  ports.push(port2);
  let remote: RemoteWriters;
  serveWriters({
    port: port2,
    open: openThreadWriters,
    onClosed() {
      port2.close();
    },
  });
  return {
    thread: {
      open: (options) => (remote = createRemoteWriters(options, port1)),
      end() {
        port2.close();
        return Promise.resolve();
      },
    },
    remote: () => remote,
    closed: once(port1, 'close'),
  };
}

async function openOverLine(options: { maxSizeBytes?: number } = {}) {
  const path = join(await makeDirectory(), 'store.db');
  const line = buildLine();
  return { path, ...line, store: await openFor(path, { ...options, writerThread: line.thread }) };
}

describe('a writer in another thread', () => {
  it('writes, and what it has answered can be read', async () => {
    const { store } = await openOverLine();
    const writer = await store.acquireLease({ purpose: 'extract' });
    expect(writer.token).toBe(1);
    const run = await writer.startRun(newRun);
    expect(await store.getRun(run.id)).toEqual(run);
    await writer.saveListingPage(buildPage(run.id, ['a']));
    const outcomes = await writer.saveReads(run.id, [buildRead('a')]);
    expect(outcomes).toMatchObject([{ albumId: buildId('album a') }]);
    expect(await store.getSummary()).toMatchObject({ albums: 1, albumsComplete: 1, tracks: 2 });
    expect(await writer.requeueAlbums([buildId('album a')])).toBe(1);
  });

  it('fails with the errors of the store', async () => {
    const { store, path } = await openOverLine();
    const writer = await store.acquireLease({ purpose: 'extract' });
    const other = await openFor(path);
    const busy = await other.acquireLease({ purpose: 'purge' }).catch((error: unknown) => error);
    expect(busy).toBeInstanceOf(StoreBusyError);
    await expect(writer.resumeRun('nothing')).rejects.toThrow(UnknownRunError);
    await expect(writer.resumeRun('nothing')).rejects.toMatchObject({ path, runId: 'nothing' });
  });

  it('is told who else writes', async () => {
    const { store, path } = await openOverLine();
    await (await openFor(path)).acquireLease({ purpose: 'purge' });
    const busy = await store.acquireLease({ purpose: 'extract' }).catch((error: unknown) => error);
    expect(busy).toBeInstanceOf(StoreBusyError);
    expect(busy).toMatchObject({ purpose: 'purge', holder: { pid: process.pid } });
  });

  it('keeps to the size of the file', async () => {
    const { store } = await openOverLine({ maxSizeBytes: 400 * 1024 });
    const writer = await store.acquireLease({ purpose: 'extract' });
    const run = await writer.startRun(newRun);
    const names = Array.from({ length: 2_000 }, (_, index) => `album ${index}`);
    await expect(writer.saveListingPage(buildPage(run.id, names))).rejects.toThrow(StoreFullError);
  });

  it('learns that it was replaced', async () => {
    const { store, path } = await openOverLine();
    const holder = { host: 'elsewhere', bootId: 'b', pid: 7, processStart: '1' };
    const writer = await store.acquireLease({ purpose: 'extract', holder });
    await (await openFor(path)).acquireLease({ purpose: 'next', staleAfterMs: -1 });
    await expect(writer.startRun(newRun)).rejects.toThrow(LeaseLostError);
    expect(writer.lost.aborted).toBe(true);
    expect(writer.lost.reason).toBeInstanceOf(LeaseLostError);
  });

  it('writes nothing after it was released, and can be followed by another', async () => {
    const { store } = await openOverLine();
    const first = await store.acquireLease({ purpose: 'a' });
    await first.release();
    await first.release();
    await expect(first.startRun(newRun)).rejects.toThrow(LeaseLostError);
    const second = await store.acquireLease({ purpose: 'b' });
    expect(second.token).toBe(2);
    await expect(second.startRun(newRun)).resolves.toMatchObject({ state: 'running' });
  });

  it('gives the lease back and ends when the store is closed', async () => {
    const { store, path, closed } = await openOverLine();
    const writer = await store.acquireLease({ purpose: 'extract' });
    await store.close();
    await closed;
    await expect(writer.startRun(newRun)).rejects.toThrow(LeaseLostError);
    await expect(writer.release()).resolves.toBeUndefined();
    await expect(store.acquireLease({ purpose: 'late' })).rejects.toThrow(StoreClosedError);
    await expect((await openFor(path)).readLease()).resolves.toMatchObject({ token: 1, holder: null });
  });

  it('fails what waits, and whatever comes, once its thread has ended', async () => {
    const { store, remote } = await openOverLine();
    const writer = await store.acquireLease({ purpose: 'extract' });
    const waiting = writer.startRun(newRun);
    remote().fail(new Error('out of memory'));
    await expect(waiting).rejects.toThrow(StoreWriterError);
    await expect(writer.startRun(newRun)).rejects.toMatchObject({ cause: { message: 'out of memory' } });
    expect(writer.lost.aborted).toBe(true);
    await expect(store.close()).rejects.toThrow('has ended');
  });

  it('refuses a clock and a timer of the caller', async () => {
    const { store, path } = await openOverLine();
    const { thread } = buildLine();
    await expect(openStore({ path, now: () => 0, writerThread: thread })).rejects.toThrow(TypeError);
    await expect(store.acquireLease({ purpose: 'a', setInterval: () => () => undefined })).rejects.toThrow(
      TypeError,
    );
  });

  it('ends where the store cannot be opened', async () => {
    const directory = await makeDirectory();
    const { thread, closed } = buildLine();
    await expect(openStore({ path: directory, writerThread: thread })).rejects.toThrow(StoreUnwritableError);
    await closed;
  });

  it('lets the process end after what cannot be handed over', async () => {
    const { store } = await openOverLine();
    const writer = await store.acquireLease({ purpose: 'extract' });
    const run = { ...newRun, id: (() => 'no data') as unknown as string };
    await expect(writer.startRun(run)).rejects.toThrow('could not be cloned');
    await expect(writer.startRun(newRun)).resolves.toMatchObject({ state: 'running' });
  });
});

describe('startWriterThread', () => {
  it('starts none from sources', () => {
    expect(startWriterThread()).toBeNull();
  });
});

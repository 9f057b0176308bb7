import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  applyRetention,
  createExtraction,
  describeFailure,
  NoArtistsError,
  OutputDirectoryError,
  probeAccess,
  replayRejected,
  type ProgressEvent,
} from '../src/index.js';
import { createFakeSpotify, fail, type FakeSpotify } from './support/create-fake-spotify.js';
import { dayMs, makeDirectory, openTestStore, type TestStore } from './support/open-test-store.js';
import { idOf } from './support/seed-run.js';

async function setUp(options: { albums?: number; extended?: boolean } = {}) {
  const test = await openTestStore();
  // The extraction takes the lease itself.
  await test.writer.release();
  const spotify = createFakeSpotify({ albums: 25, extended: true, ...options });
  return { ...test, spotify, extraction: createExtraction(connect(test, spotify)) };
}

function connect({ store, clock }: Pick<TestStore, 'store' | 'clock'>, spotify: FakeSpotify) {
  return {
    store,
    clientId: 'id',
    clientSecret: 'secret',
    fetch: spotify.fetch,
    now: clock.now,
    sleep: async (ms: number) => {
      clock.advance(ms);
    },
    random: () => 0.5,
  };
}

const pathsOf = ({ requests }: FakeSpotify, start: string) =>
  requests.filter(({ path }) => path.startsWith(start)).map(({ path }) => path);

describe('a run', () => {
  it('lists, reads in batches, asks for further tracks, and hands over a snapshot of everything', async () => {
    const { store, spotify, extraction } = await setUp();
    const snapshotDir = join(await makeDirectory(), 'new', 'folder');
    const events: ProgressEvent[] = [];
    const report = await extraction.run({ snapshotDir, onProgress: (event) => events.push(event) });

    expect(report.run).toMatchObject({ state: 'completed', exitCode: 0, source: 'auto' });
    expect(report.unread).toBe(0);
    expect(report.coverage).toMatchObject([{ source: 'new-releases', reportedTotal: 25, seen: 25 }]);
    await expect(store.getSummary()).resolves.toMatchObject({
      albums: 25,
      albumsComplete: 25,
      tracks: 60 + 24 * 2,
      artists: 1,
    });
    expect(pathsOf(spotify, '/browse')).toHaveLength(1);
    expect(pathsOf(spotify, '/albums?ids=')).toHaveLength(2);
    expect(pathsOf(spotify, `/albums/${idOf(1)}/tracks`)).toHaveLength(1);
    expect(spotify.requests).toHaveLength(4);

    const [name = ''] = await readdir(snapshotDir);
    const snapshot = JSON.parse(await readFile(join(snapshotDir, name), 'utf8')) as Record<string, unknown[]>;
    expect(Object.keys(snapshot)).toEqual(Array.from({ length: 25 }, (_, index) => idOf(index + 1)));
    expect(snapshot[idOf(1)]).toHaveLength(60);
    expect(events.length).toBeGreaterThan(0);
  });

  it('asks again for nothing that is known and fresh, and for everything that is due', async () => {
    const { clock, spotify, extraction } = await setUp();
    await extraction.run();
    spotify.requests.length = 0;
    await extraction.run();
    expect(spotify.requests).toHaveLength(1);
    clock.advance(8 * dayMs);
    spotify.requests.length = 0;
    const report = await extraction.run({ refreshDue: true });
    expect(report.run.state).toBe('completed');
    expect(pathsOf(spotify, '/albums?ids=')).toHaveLength(2);
  });

  it('of an app in development mode searches and reads one by one, and remembers what was refused', async () => {
    const { store, spotify, extraction } = await setUp({ extended: false });
    const report = await extraction.run();
    expect(report.run).toMatchObject({ state: 'completed', exitCode: 0 });
    await expect(store.getSummary()).resolves.toMatchObject({ albumsComplete: 25, tracks: 108 });
    expect(new Set(pathsOf(spotify, '/albums/')).size).toBe(26);
    const refused = spotify.requests.filter(({ status }) => status === 403).length;
    await extraction.run();
    expect(spotify.requests.filter(({ status }) => status === 403)).toHaveLength(refused);
  });

  it('walks the artists that are watched, and reads them where it is told to', async () => {
    const { store, spotify, extraction } = await setUp();
    const report = await extraction.run({
      source: 'artists',
      artistIds: [idOf(9000)],
      artistDetails: true,
    });
    expect(report.run).toMatchObject({ state: 'completed', source: 'artists' });
    await expect(store.listWatchedArtists()).resolves.toMatchObject([{ artistId: idOf(9000) }]);
    expect(pathsOf(spotify, '/artists?ids=')).toHaveLength(1);
  });

  it('refuses an empty watch-list, and a folder that is none, before it asks for anything', async () => {
    const { spotify, extraction } = await setUp();
    const empty = await extraction.run({ source: 'artists' }).catch((error: unknown) => error);
    expect(empty).toBeInstanceOf(NoArtistsError);
    expect(describeFailure(empty).exitCode).toBe(2);
    const file = join(await makeDirectory(), 'file');
    await writeFile(file, '');
    const blocked = await extraction.run({ snapshotDir: file }).catch((error: unknown) => error);
    expect(blocked).toBeInstanceOf(OutputDirectoryError);
    expect(describeFailure(blocked).exitCode).toBe(78);
    expect(spotify.requests).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('with one album leaves the run incomplete; the next one reads it under the same id', async () => {
    const { store, spotify, extraction } = await setUp({ extended: false });
    spotify.intercept = (path) => (path === `/albums/${idOf(7)}` ? fail(502, 'Bad gateway') : undefined);
    const first = await extraction.run();
    expect(first.run).toMatchObject({ state: 'incomplete', exitCode: 1 });
    expect(first.unread).toBe(1);
    spotify.intercept = () => undefined;
    const second = await extraction.run();
    expect(second).toMatchObject({ resumed: true, run: { id: first.run.id, state: 'completed' } });
    await expect(store.getSummary()).resolves.toMatchObject({ albumsComplete: 25 });
  });

  it('a quota defers the run to its end, and not one request is sent before', async () => {
    const { clock, spotify, extraction } = await setUp({ extended: false });
    let left = 10;
    spotify.intercept = (path) => {
      if (!/^\/albums\/\d+$/u.test(path)) return undefined;
      left -= 1;
      return left < 0 ? fail(429, 'Too many requests', { 'retry-after': '36000' }) : undefined;
    };
    const first = await extraction.run();
    expect(first.run).toMatchObject({ state: 'deferred', exitCode: 75 });
    const comeBackAtMs = Date.parse(first.run.comeBackAt ?? '');
    expect(comeBackAtMs).toBeGreaterThanOrEqual(clock.now() + 36_000_000 - 60_000);
    const sent = pathsOf(spotify, '/albums/').length;
    await extraction.run();
    expect(pathsOf(spotify, '/albums/')).toHaveLength(sent);
    clock.advance(comeBackAtMs - clock.now());
    left = 1000;
    await expect(extraction.run()).resolves.toMatchObject({
      run: { id: first.run.id, state: 'completed' },
    });
  });

  it('an album that is gone is not asked for again', async () => {
    const { store, spotify, extraction } = await setUp({ extended: false });
    spotify.intercept = (path) => (path === `/albums/${idOf(3)}` ? fail(404, 'Non existing id') : undefined);
    const report = await extraction.run();
    expect(report.run.state).toBe('completed');
    await expect(store.countWork()).resolves.toMatchObject({ gone: 1, done: 24 });
    await extraction.run();
    expect(pathsOf(spotify, `/albums/${idOf(3)}`)).toHaveLength(1);
  });

  it('a signal to stop ends it as interrupted, to be gone on with', async () => {
    const { extraction } = await setUp();
    const report = await extraction.run({ stop: AbortSignal.abort() });
    expect(report.run.state).toBe('interrupted');
    await expect(extraction.run()).resolves.toMatchObject({ resumed: true, run: { state: 'completed' } });
  });

  it('refused credentials end it as they are, and free the store', async () => {
    const { store, clock } = await setUp();
    const spotify = createFakeSpotify({ albums: 1, extended: true });
    const refuse = async () => Response.json({ error: 'invalid_client' }, { status: 400 });
    const extraction = createExtraction({ ...connect({ store, clock }, spotify), fetch: refuse });
    const error = await extraction.run().catch((reason: unknown) => reason);
    expect(describeFailure(error).exitCode).toBe(77);
    expect((await store.readLease())?.holder ?? null).toBeNull();
  });

  it('a track that does not fit is kept aside, and stays there while the schema is as it is', async () => {
    const { store, spotify, extraction } = await setUp({ extended: false });
    const bad = { id: idOf(5001), name: 7, artists: [], disc_number: 1, track_number: 1, duration_ms: -1 };
    spotify.intercept = (path) =>
      path === `/albums/${idOf(5)}`
        ? Response.json({
            id: idOf(5),
            name: 'Album 5',
            artists: [],
            tracks: { items: [bad], limit: 50, offset: 0, total: 1, next: null },
          })
        : undefined;
    await extraction.run();
    const before = await store.countRejected();
    expect(before).toBeGreaterThan(0);
    const replayed = await replayRejected({ store });
    expect(replayed.tried).toBe(before);
    expect(replayed.stored + replayed.requeued + replayed.stillRejected).toBe(before);
  });
});

describe('beside a run', () => {
  it.each([
    [true, 'extended'],
    [false, 'development'],
  ])('one call tells what the app may do (extended: %s)', async (extended, access) => {
    const spotify = createFakeSpotify({ albums: 1, extended });
    const probe = await probeAccess({ clientId: 'id', clientSecret: 'secret', fetch: spotify.fetch });
    expect(probe).toMatchObject({ token: { ok: true }, access });
    expect(spotify.requests).toHaveLength(1);
  });

  it('retention deletes what no listing has shown since', async () => {
    const { store, clock, extraction } = await setUp();
    await extraction.run();
    const outputDir = await makeDirectory();
    const kept = await applyRetention(store, { outputDir, beforeMs: clock.now() - dayMs });
    expect(kept).toMatchObject({ albums: 0, files: [] });
    const gone = await applyRetention(store, { outputDir, beforeMs: clock.now() + dayMs });
    expect(gone).toMatchObject({ albums: 25 });
    await expect(store.getSummary()).resolves.toMatchObject({ albums: 0, tracks: 0 });
  });
});

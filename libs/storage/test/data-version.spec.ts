import { describe, expect, it } from '@jest/globals';
import { parseListQuery } from '../src/catalogue/index.js';
import type { ArtistRead, NewAnalysis, StoreWriter } from '../src/index.js';
import {
  buildArtist,
  buildFullAlbum,
  buildId,
  buildPage,
  buildRead,
  buildTrack,
  buildTrackPage,
} from './support/build-album.js';
import { buildSalesRows, importRows, terms } from './support/build-sales.js';
import { openCatalogueFor, openTestCatalogue } from './support/open-test-catalogue.js';

const at = '2026-11-22T12:00:00.000Z';
const albumId = buildId('album A');

function readArtist(overrides: Partial<Extract<ArtistRead, { kind: 'artist' }>> = {}): ArtistRead {
  const facts = { imageUrl: null, genres: ['pop'], popularity: 50, followers: 9, notSent: [], fetchedAt: at };
  return { kind: 'artist', ...buildArtist('Main'), ...facts, ...overrides };
}

type Write = (writer: StoreWriter, runId: string) => Promise<unknown>;

const raising: Record<string, Write> = {
  startRun: (writer) => writer.startRun({ resumeKey: 'o', source: 'search', programVersion: '1' }),
  resumeRun: (writer, runId) => writer.resumeRun(runId),
  restartListing: (writer, runId) => writer.restartListing(runId),
  finishRun: (writer, runId) => writer.finishRun(runId, { state: 'completed', exitCode: 0, durationMs: 1 }),
  countReleaseDays: (writer) => writer.countReleaseDays(),
  saveListingPage: (writer, runId) => writer.saveListingPage(buildPage(runId, ['A'])),
  completeListing: (writer, runId) => writer.completeListing(runId, 'search'),
  saveReads: (writer, runId) => writer.saveReads(runId, [buildRead('B')]),
  saveRejected: (writer, runId) =>
    writer.saveRejected(runId, [
      { stage: 'read', entity: 'track', albumId, entityId: 't', reason: 'r', payload: '{}' },
    ]),
  saveReplayedTrack: (writer, runId) => writer.saveReplayedTrack(runId, albumId, buildTrack('late')),
  saveArtistReads: (writer, runId) => writer.saveArtistReads(runId, [readArtist()]),
  importSales: (writer) => importRows(writer, buildSalesRows('A 2026-01-05 1')),
  removeSalesFile: (writer) => writer.removeSalesFile(1),
  replaceProductLinks: (writer) => writer.replaceProductLinks([{ product: 'A', kind: 'genre', id: 'pop' }]),
  // Readers are told what waits to be read.
  requeueAlbums: (writer) => writer.requeueAlbums([albumId]),
  purge: (writer) => writer.purge({ before: null }),
};

const analysis: NewAnalysis = {
  ...{ id: 'i', kind: 'lags', title: 't', seed: 1, dataVersion: 1, inputsSha256: 'h', programVersion: '1' },
  ...{ parameters: {}, inputs: {}, method: [], result: {}, tried: 1, findings: 0, durationMs: 1 },
};

/** What readers are shown, but no analysis is made of. */
const raisingDataOnly: Record<string, Write> = {
  saveAnalysis: (writer) => writer.saveAnalysis(analysis),
  removeAnalysis: (writer) => writer.removeAnalysis('i'),
};

const others: Record<string, Write> = {
  addAnalysisPairs: (writer) => writer.addAnalysisPairs('none', 1, []),
  clearAnalysisPairs: (writer) => writer.clearAnalysisPairs(),
  'saveReads of nothing': (writer, runId) => writer.saveReads(runId, []),
  recordSnapshot: (writer, runId) => writer.recordSnapshot(runId, '/tmp/snapshot.json'),
  'requeueAlbums of none': (writer) => writer.requeueAlbums([]),
  'requeueAlbums of what is not known': (writer) => writer.requeueAlbums(['unknown']),
  // There are none.
  requeueSetAsideAlbums: (writer) => writer.requeueSetAsideAlbums(),
  requeueDueAlbums: (writer) => writer.requeueDueAlbums({ dueBefore: '2030-01-01T00:00:00.000Z', limit: 9 }),
  markReplayed: (writer) => writer.markReplayed([1]),
  countRequests: (writer) => writer.countRequests({ account: 'a', group: 'search', count: 1, at }),
  lockGroup: (writer) =>
    writer.lockGroup({
      account: 'a',
      group: 'search',
      untilMs: Date.parse(at) + 1_000,
      retryAfterMs: 1_000,
      reason: 'r',
    }),
  saveRateWindow: (writer) => writer.saveRateWindow('a', { limit: 5, windowMs: 30_000, learnedAt: at }),
  saveCapability: (writer) =>
    writer.saveCapability({ clientId: 'c', operation: 'o', available: true, checkedAt: at, evidence: '200' }),
  addWatchedArtists: (writer) => writer.addWatchedArtists([{ artistId: 'w' }]),
  removeWatchedArtists: (writer) => writer.removeWatchedArtists(['w']),
  saveArtistWalk: (writer) => writer.saveArtistWalk({ artistId: 'w', at, complete: true }),
  saveSchedule: (writer) =>
    writer.saveSchedule({ nextDueAt: at, resumeAt: null, failures: 0, waitUntil: null }, []),
  stageSales: (writer) => writer.stageSales(buildSalesRows('A 2026-01-05 1'), terms),
  clearStagedSales: (writer) => writer.clearStagedSales(),
  compact: (writer) => writer.compact(),
  checkpoint: (writer) => writer.checkpoint(),
};

describe('the data version', () => {
  it('is 0 before anything was stored', async () => {
    const { catalogue, database } = await openTestCatalogue();
    database.exec(
      `DELETE FROM store_meta WHERE key LIKE 'data_%' OR key = 'inputs_version'; DELETE FROM extraction_runs`,
    );
    expect(catalogue.getState()).toEqual({
      dataVersion: 0,
      inputsVersion: 0,
      dataChangedAt: null,
      lastRun: null,
      lastCompleteAt: null,
      historySince: expect.any(String),
    });
  });

  it('grows by one with every write to what readers are shown, and at once for every reader', async () => {
    const { store, catalogue, writer, run, clock } = await openTestCatalogue();
    await writer.saveReads(run.id, [buildRead('A')]);
    const second = openCatalogueFor(store.path);
    for (const [name, write] of Object.entries({ ...raising, ...raisingDataOnly })) {
      const { dataVersion, inputsVersion } = catalogue.getState();
      clock.advance(1_000);
      await write(writer, run.id);
      const state = {
        name,
        dataVersion: dataVersion + 1,
        inputsVersion: name in raising ? inputsVersion + 1 : inputsVersion,
        dataChangedAt: new Date(clock.now()).toISOString(),
      };
      expect({ name, ...catalogue.getState() }).toMatchObject(state);
      expect({ name, ...second.getState() }).toMatchObject(state);
    }
  });

  it('stays as it is with any other write, and with one that fails', async () => {
    const { catalogue, writer, run, clock } = await openTestCatalogue();
    await writer.saveReads(run.id, [buildRead('A')]);
    const before = catalogue.getState();
    for (const [name, write] of Object.entries(others)) {
      clock.advance(1_000);
      await write(writer, run.id);
      expect({ name, ...catalogue.getState() }).toEqual({ name, ...before });
    }
    await expect(writer.resumeRun('no run')).rejects.toThrow();
    expect(catalogue.getState()).toEqual(before);
  });

  it('covers every method of the writer that takes a turn', async () => {
    const { writer } = await openTestCatalogue();
    const methods = Object.entries(writer).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    );
    const known = [raising, raisingDataOnly, others, { release: true }].flatMap((one) => Object.keys(one));
    expect(methods.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('comes with the run that began last and the last one that completed', async () => {
    const { catalogue, writer, run, clock } = await openTestCatalogue();
    expect(catalogue.getState()).toMatchObject({
      lastRun: { id: run.id, state: 'running', endedAt: null },
      lastCompleteAt: null,
    });
    await writer.finishRun(run.id, { state: 'completed', exitCode: 0, durationMs: 1 });
    clock.advance(1_000);
    const next = await writer.startRun({ resumeKey: 'o', source: 'search', programVersion: '1' });
    clock.advance(1_000);
    await writer.finishRun(next.id, { state: 'failed', exitCode: 1, durationMs: 1 });
    expect(catalogue.getState()).toMatchObject({
      lastRun: { id: next.id, state: 'failed', endedAt: '2026-11-22T12:00:02.000Z' },
      lastCompleteAt: at,
    });
  });
});

describe('updated_at', () => {
  /** Moves the clock before each write and says whether it moved the time of the row. */
  async function openWatched() {
    const opened = await openTestCatalogue();
    const { writer, run, clock, query } = opened;
    const moves =
      (sql: string) => async (write: (writer: StoreWriter, runId: string) => Promise<unknown>) => {
        const [before] = query(sql);
        clock.advance(1_000);
        await write(writer, run.id);
        const [after] = query(sql);
        if (after?.time === before?.time) return false;
        expect(after).toEqual({ time: new Date(clock.now()).toISOString() });
        return true;
      };
    return {
      ...opened,
      movesAlbum: moves(`SELECT updated_at AS time FROM albums WHERE id = '${albumId}'`),
      movesArtist: moves(`SELECT last_seen_at AS time FROM artists WHERE name LIKE 'Main%'`),
    };
  }

  it('of an album moves with what changes, not with being listed or read again', async () => {
    const { movesAlbum } = await openWatched();
    const list =
      (overrides = {}) =>
      (writer: StoreWriter, runId: string) => {
        const page = buildPage(runId, ['A']);
        return writer.saveListingPage({
          ...page,
          albums: page.albums.map((album) => ({ ...album, ...overrides })),
        });
      };
    const read =
      (overrides = {}) =>
      (writer: StoreWriter, runId: string) =>
        writer.saveReads(runId, [buildRead('A', overrides)]);
    await expect(movesAlbum(list())).resolves.toBe(true);
    await expect(movesAlbum(list())).resolves.toBe(false);
    await expect(movesAlbum(list({ name: 'Renamed' }))).resolves.toBe(true);
    await expect(movesAlbum(list({ name: 'Renamed', imageUrl: 'https://i/x' }))).resolves.toBe(true);
    await expect(movesAlbum(list({ artists: [buildArtist('Main'), buildArtist('Guest')] }))).resolves.toBe(
      true,
    );
    await expect(movesAlbum(list({ artists: [buildArtist('Guest'), buildArtist('Main')] }))).resolves.toBe(
      true,
    );
    await expect(movesAlbum(list({ artists: [buildArtist('Guest')] }))).resolves.toBe(true);
    await expect(movesAlbum(list({ artists: [buildArtist('Guest')] }))).resolves.toBe(false);
    await expect(movesAlbum(read())).resolves.toBe(true);
    await expect(movesAlbum(read())).resolves.toBe(false);
    await expect(movesAlbum(list({ name: 'Listed otherwise' }))).resolves.toBe(false);
    await expect(movesAlbum(read({ tracks: [buildTrack('A 1')] }))).resolves.toBe(true);
    await expect(movesAlbum(read({ album: buildFullAlbum('A', { popularity: 41 }) }))).resolves.toBe(true);
  });

  it('of an album moves with a replayed track, and with the last page of a long one', async () => {
    const { movesAlbum, catalogue } = await openWatched();
    const first = buildRead('A', { nextOffset: 50 });
    await movesAlbum((writer, runId) => writer.saveReads(runId, [first]));
    const last = buildTrackPage('A', 50);
    await expect(movesAlbum((writer, runId) => writer.saveReads(runId, [last]))).resolves.toBe(true);
    const track = buildTrack('late', { trackNumber: 99 });
    await expect(
      movesAlbum((writer, runId) => writer.saveReplayedTrack(runId, albumId, track)),
    ).resolves.toBe(true);
    await expect(
      movesAlbum((writer, runId) => writer.saveReplayedTrack(runId, albumId, track)),
    ).resolves.toBe(false);

    const album = JSON.parse(catalogue.findOne('albums', albumId) ?? '') as {
      updated_at: string;
      tracks: object[];
    };
    expect(album.tracks).toHaveLength(4);
    for (const one of album.tracks) expect(one).toMatchObject({ updated_at: album.updated_at });
  });

  it('of an artist moves with what changes, not with being named or read again', async () => {
    const { movesArtist, query } = await openWatched();
    const read =
      (overrides = {}) =>
      (writer: StoreWriter, runId: string) =>
        writer.saveArtistReads(runId, [readArtist(overrides)]);
    const name =
      (...names: string[]) =>
      (writer: StoreWriter, runId: string) =>
        writer.saveReads(
          runId,
          names.map((one) => buildRead(one)),
        );
    await expect(movesArtist(name('A'))).resolves.toBe(true);
    await expect(movesArtist(name('B'))).resolves.toBe(false);
    await expect(movesArtist(read())).resolves.toBe(true);
    await expect(movesArtist(read({ fetchedAt: '2026-12-01T00:00:00.000Z' }))).resolves.toBe(false);
    for (const change of [
      { popularity: 51 },
      { genres: ['rock'] },
      { followers: 10 },
      { imageUrl: 'https://i/x' },
      { name: 'Main B' },
    ]) {
      await expect(movesArtist(read(change))).resolves.toBe(true);
      await movesArtist(read());
    }
    // What is no longer sent keeps its value.
    const [before] = query(`SELECT genres, popularity FROM artists WHERE name = 'Main'`);
    await movesArtist(read({ genres: null, popularity: null, notSent: ['genres', 'popularity'] }));
    expect(query(`SELECT genres, popularity FROM artists WHERE name = 'Main'`)).toEqual([before]);
    await expect(
      movesArtist((writer, runId) =>
        writer.saveArtistReads(runId, [{ kind: 'gone', id: buildArtist('Main').id, fetchedAt: at }]),
      ),
    ).resolves.toBe(false);
  });
});

it('tells of changes by times that never go back, though the clock does', async () => {
  const { catalogue, writer, run, clock } = await openTestCatalogue();
  await writer.saveReads(run.id, [buildRead('early')]);
  const { dataChangedAt } = catalogue.getState();
  clock.advance(-3_600_000);
  await writer.saveReads(run.id, [buildRead('late')]);
  expect(catalogue.getState()).toMatchObject({
    dataVersion: expect.any(Number),
    dataChangedAt: new Date(Date.parse(dataChangedAt ?? '') + 1).toISOString(),
  });
  const query = parseListQuery('albums', { updated_since: dataChangedAt ?? '' });
  const { rows } = catalogue.listPage(query, { limit: 10 });
  expect(rows.map((row) => (JSON.parse(row) as { name: string }).name)).toContain('late');
});

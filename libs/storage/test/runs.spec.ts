import { describe, expect, it } from '@jest/globals';
import { UnknownRunError } from '../src/index.js';
import { buildPage } from './support/build-album.js';
import { openTestStore } from './support/open-test-store.js';

const newRun = { resumeKey: 'search||DE', source: 'search', programVersion: '1.0.0' };

describe('runs', () => {
  it('start with what they were given', async () => {
    const { store, writer } = await openTestStore();
    const run = await writer.startRun({
      ...newRun,
      id: 'run-1',
      query: 'tag:new',
      market: 'DE',
      access: 'development',
      options: { concurrency: 8 },
    });
    expect(run).toEqual({
      id: 'run-1',
      resumeKey: 'search||DE',
      source: 'search',
      query: 'tag:new',
      market: 'DE',
      access: 'development',
      state: 'running',
      startedAt: '2026-11-22T12:00:00.000Z',
      listingStartedAt: '2026-11-22T12:00:00.000Z',
      deferredAt: null,
      listing: 1,
      endedAt: null,
      comeBackAt: null,
      attempts: 1,
      exitCode: null,
      error: null,
      albumsSeen: 0,
      albumsNew: 0,
      albumsUpdated: 0,
      albumsUnchanged: 0,
      albumsGone: 0,
      tracksStored: 0,
      recordsRejected: 0,
      requests: {},
      durationMs: 0,
      options: { concurrency: 8 },
      findings: [],
      snapshotPath: null,
      programVersion: '1.0.0',
    });
    await expect(store.getRun('run-1')).resolves.toEqual(run);
  });

  it('are continued until they complete', async () => {
    const { store, writer, clock } = await openTestStore();
    const { id } = await writer.startRun(newRun);
    await expect(store.findUnfinishedRun(newRun.resumeKey)).resolves.toMatchObject({ id, state: 'running' });
    await expect(store.findUnfinishedRun('another key')).resolves.toBeNull();

    const comeBackAt = '2026-11-23T12:00:00.000Z';
    const requests = { search: { '200': 2, '429': 1 } };
    await writer.finishRun(id, {
      state: 'deferred',
      exitCode: 75,
      comeBackAt,
      error: 'quota',
      durationMs: 10.4,
      requests,
    });
    await expect(store.findUnfinishedRun(newRun.resumeKey)).resolves.toMatchObject({
      state: 'deferred',
      comeBackAt,
      exitCode: 75,
      endedAt: '2026-11-22T12:00:00.000Z',
    });

    clock.advance(1_000);
    await expect(writer.resumeRun(id, { programVersion: '1.1.0', options: { a: 1 } })).resolves.toMatchObject(
      {
        state: 'running',
        attempts: 2,
        comeBackAt: null,
        endedAt: null,
        exitCode: null,
        error: null,
        programVersion: '1.1.0',
        options: { a: 1 },
      },
    );
    const done = await writer.finishRun(id, {
      state: 'completed',
      exitCode: 0,
      durationMs: 20,
      requests: { search: { '200': 2 }, 'get-an-album': { network: 3 } },
      snapshotPath: '/data/a.json',
    });
    expect(done).toMatchObject({
      requests: { search: { '200': 4, '429': 1 }, 'get-an-album': { network: 3 } },
      durationMs: 30,
      snapshotPath: '/data/a.json',
      startedAt: '2026-11-22T12:00:00.000Z',
      endedAt: '2026-11-22T12:00:01.000Z',
    });
    await expect(store.findUnfinishedRun(newRun.resumeKey)).resolves.toBeNull();
  });

  it('that completed hide older ones of the same key', async () => {
    const { store, writer, clock } = await openTestStore();
    await writer.startRun({ ...newRun, id: 'old' });
    clock.advance(1);
    await writer.startRun({ ...newRun, id: 'new' });
    await writer.finishRun('new', { state: 'completed', exitCode: 0, durationMs: 1 });
    await expect(store.findUnfinishedRun(newRun.resumeKey)).resolves.toBeNull();
  });

  it('are found by a unique beginning of their id', async () => {
    const { store, writer } = await openTestStore();
    for (const id of ['abc-1', 'abc-2', 'abc']) await writer.startRun({ ...newRun, id });
    await expect(store.getRun('abc-1')).resolves.toMatchObject({ id: 'abc-1' });
    await expect(store.getRun('abc')).resolves.toMatchObject({ id: 'abc' });
    await expect(store.getRun('ab')).resolves.toBeNull();
    await expect(store.getRun('%')).resolves.toBeNull();
    await expect(store.getRun('')).resolves.toBeNull();
  });

  it('are listed newest first', async () => {
    const { store, writer, run, clock } = await openTestStore();
    clock.advance(5);
    await writer.startRun({ ...newRun, id: 'second' });
    await writer.startRun({ ...newRun, id: 'third' });
    const list = await store.listRuns({ limit: 2 });
    expect(list.map(({ id }) => id)).toEqual(['third', 'second']);
    await expect(store.listRuns({ limit: 9 })).resolves.toHaveLength(3);
    await expect(store.getRun(run.id.slice(0, 8))).resolves.toMatchObject({ id: run.id });
  });

  it('note why a source was not walked to its end, also of one that came to no page', async () => {
    const { store, writer, run } = await openTestStore();
    const page = buildPage(run.id, ['A']);
    await writer.saveListingPage({ ...page, coverage: { ...page.coverage, findings: ['a page moved'] } });
    const ends = { search: ['it broke off'], letters: ['it broke off'] };
    for (const durationMs of [1, 2]) {
      await writer.finishRun(run.id, { state: 'failed', exitCode: 1, durationMs, sourceFindings: ends });
    }
    await expect(store.listCoverage(run.id)).resolves.toMatchObject([
      { source: 'search', seen: 1, listingComplete: false, findings: ['it broke off', 'a page moved'] },
      { source: 'letters', seen: 0, listingComplete: false, findings: ['it broke off'] },
    ]);
  });

  it('note what stayed unread per source, also of a source that listed nothing', async () => {
    const { store, writer, run } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['A']));
    await writer.finishRun(run.id, {
      state: 'incomplete',
      exitCode: 1,
      durationMs: 1,
      unread: { search: 1, artists: 0 },
    });
    await expect(store.listCoverage(run.id)).resolves.toMatchObject([
      { source: 'search', seen: 1, unread: 1 },
      { source: 'artists', seen: 0, unread: 0 },
    ]);
  });

  it('keep the findings of all processes, each once', async () => {
    const { writer, run } = await openTestStore();
    const finish = (findings: string[]) =>
      writer.finishRun(run.id, { state: 'deferred', exitCode: 75, durationMs: 0, findings });
    await finish(['totals at odds']);
    await expect(finish(['odd page', 'totals at odds'])).resolves.toMatchObject({
      findings: ['odd page', 'totals at odds'],
    });
  });

  it('remember where the snapshot went', async () => {
    const { store, writer, run } = await openTestStore();
    await writer.recordSnapshot(run.id, '/data/b.json');
    await expect(store.getRun(run.id)).resolves.toMatchObject({ snapshotPath: '/data/b.json' });
  });

  it('that do not exist are named', async () => {
    const { writer } = await openTestStore();
    await expect(writer.resumeRun('nope')).rejects.toThrow(UnknownRunError);
    await expect(writer.restartListing('nope')).rejects.toThrow('There is no run nope');
    await expect(writer.recordSnapshot('nope', 'x')).rejects.toThrow(UnknownRunError);
    await expect(writer.finishRun('nope', { state: 'failed', exitCode: 1, durationMs: 0 })).rejects.toThrow(
      UnknownRunError,
    );
  });
});

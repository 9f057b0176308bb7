import { describe, expect, it } from '@jest/globals';
import { hourMs, openTestStore, type TestStore } from '../../test/support/open-test-store.js';
import { buildListedAlbum, idOf, seedRun } from '../../test/support/seed-run.js';
import type { RunRequest } from '../run/run-request.js';
import { planRequests } from './plan-requests.js';

const plan = ({ store, clock }: TestStore, request: RunRequest = {}) =>
  planRequests({ store, clientId: 'app', request, now: clock.now });

/** What is foreseen, `null` where nobody knows. */
async function countsOf(test: TestStore, request: RunRequest = {}): Promise<Record<string, number | null>> {
  const { estimates } = await plan(test, request);
  return Object.fromEntries(estimates.map(({ operation, requests }) => [operation, requests]));
}

const closed = ({ writer, clock }: TestStore, operation: string, pageSize: number | null = null) =>
  writer.saveCapability({
    clientId: 'app',
    operation,
    available: pageSize !== null,
    checkedAt: new Date(clock.now()).toISOString(),
    evidence: '403',
    pageSize,
  });
const finish = ({ writer }: TestStore, runId: string) =>
  writer.finishRun(runId, { state: 'completed', exitCode: 0, durationMs: 1 });

/** A store that knows its app as one in development mode. */
async function openDevelopmentStore(): Promise<TestStore> {
  const test = await openTestStore();
  await closed(test, 'get-new-releases');
  await closed(test, 'get-multiple-albums');
  await closed(test, 'get-multiple-artists');
  await closed(test, 'search', 10);
  return test;
}

describe('planRequests', () => {
  it('says of a new store that nothing is known but that there is a listing', async () => {
    expect(await plan(await openTestStore())).toEqual({
      resumes: null,
      estimates: [
        {
          operation: 'get-new-releases',
          group: 'new-releases',
          requests: null,
          isLowerBound: true,
          what: 'listing new-releases',
        },
      ],
      total: 0,
      isLowerBound: true,
      refreshes: { albums: 0, requests: 0 },
    });
  });

  it('reckons with the total that the last run saw', async () => {
    const test = await openTestStore();
    await finish(
      test,
      await seedRun(test.writer, {
        source: 'new-releases',
        partition: '',
        albums: [],
        total: 101,
        done: true,
      }),
    );
    expect(await plan(test)).toMatchObject({ resumes: null, total: 3, isLowerBound: false });
    expect(await countsOf(test, { limit: 60 })).toEqual({ 'get-new-releases': 2 });
  });

  it('counts the rest of the listing and the waiting albums of a run that goes on', async () => {
    const test = await openTestStore();
    const runId = await seedRun(test.writer, {
      source: 'new-releases',
      partition: '',
      albums: [
        ...Array.from({ length: 49 }, (_, index) => buildListedAlbum(index)),
        buildListedAlbum(49, 120),
      ],
      total: 300,
    });
    expect(await plan(test)).toMatchObject({ resumes: runId, total: 5 + 3 + 2 });
    expect(await countsOf(test)).toEqual({
      'get-new-releases': 5,
      'get-multiple-albums': 3,
      'get-an-albums-tracks': 2,
    });
    // A listing too old starts again, and so does a run of its own.
    test.clock.advance(20 * hourMs + 1);
    expect(await plan(test)).toMatchObject({ resumes: runId, total: 6 + 3 + 2 });
    expect(await plan(test, { fresh: true })).toMatchObject({ resumes: null, total: 6 + 3 + 2 });
  });

  it('asks nothing of a listing that is done', async () => {
    const test = await openTestStore();
    await seedRun(test.writer, {
      source: 'new-releases',
      partition: '',
      albums: [buildListedAlbum(1)],
      total: 1,
      done: true,
    });
    expect(await countsOf(test)).toEqual({ 'get-multiple-albums': 1 });
  });

  it('searches ten at a time, to an empty page, and reads one by one in development mode', async () => {
    const test = await openDevelopmentStore();
    const runId = await seedRun(test.writer, {
      source: 'search',
      partition: 'tag:new',
      albums: Array.from({ length: 10 }, (_, index) => buildListedAlbum(index)),
      total: 300,
    });
    expect(await plan(test)).toMatchObject({ resumes: runId, isLowerBound: false });
    expect(await countsOf(test)).toEqual({ search: 30, 'get-an-album': 10 });
    await finish(test, runId);
    expect(await countsOf(test)).toEqual({ search: 31, 'get-an-album': 10 });
  });

  it('asks for no page beyond the cap of search, nor beyond a limit', async () => {
    const test = await openDevelopmentStore();
    await finish(
      test,
      await seedRun(test.writer, {
        source: 'search',
        partition: 'tag:new',
        albums: [],
        total: 1500,
        done: true,
      }),
    );
    expect(await countsOf(test)).toEqual({ search: 100 });
    expect(await countsOf(test, { limit: 70 })).toEqual({ search: 7 });
  });

  it('adds the watch-list, a call for each group of an artist, and artists that are due', async () => {
    const test = await openDevelopmentStore();
    await test.writer.addWatchedArtists([{ artistId: idOf(1) }, { artistId: idOf(2) }]);
    await seedRun(test.writer, {
      request: { source: 'artists' },
      source: 'artists',
      partition: `${idOf(1)}/album`,
      albums: [buildListedAlbum(1)],
      total: 1,
      done: true,
    });
    const request = { source: 'artists', artistIds: [idOf(2), idOf(3)], artistDetails: true } as const;
    // Of the artists given alone, two pages each.
    expect(await countsOf(test, request)).toMatchObject({
      'get-an-artist': 1,
      'get-an-album': 1,
      'get-an-artists-albums': 4,
    });
    expect(await countsOf(test, { source: 'artists' })).toMatchObject({ 'get-an-artists-albums': 3 });
    const { estimates } = await plan(test);
    expect(estimates).toContainEqual(
      expect.objectContaining({ operation: 'get-an-artists-albums', requests: 4, group: 'artist-albums' }),
    );
  });

  it('counts what is left of an artist by the page size that the app is allowed', async () => {
    const test = await openDevelopmentStore();
    await closed(test, 'get-an-artists-albums', 10);
    await test.writer.addWatchedArtists([{ artistId: idOf(1) }]);
    await seedRun(test.writer, {
      request: { source: 'artists' },
      source: 'artists',
      partition: `${idOf(1)}/album`,
      albums: [],
      offset: 10,
      total: 35,
    });
    // Three pages of albums; nothing tells how many singles there are.
    expect(await plan(test, { source: 'artists' })).toMatchObject({ total: 4, isLowerBound: true });
  });

  it('asks nothing of a walk that came as far as the limit', async () => {
    const test = await openTestStore();
    const request = { source: 'new-releases', limit: 50 } as const;
    await seedRun(test.writer, {
      request,
      source: 'new-releases',
      partition: '',
      albums: [],
      offset: 50,
      total: 100,
    });
    expect(await countsOf(test, request)).toEqual({});
  });

  it("does not claim to know what a source of the caller's own will list", async () => {
    const test = await openTestStore();
    await seedRun(test.writer, {
      request: { source: 'letters' },
      source: 'letters',
      partition: '',
      albums: [1, 2, 3].map((number) => buildListedAlbum(number)),
      total: 3,
    });
    expect(await plan(test, { source: 'letters' })).toMatchObject({
      estimates: [{ operation: 'get-multiple-albums', requests: 1 }],
      total: 1,
      isLowerBound: true,
    });
  });

  it('changes nothing in the store', async () => {
    const test = await openTestStore();
    await seedRun(test.writer, { source: 'new-releases', partition: '', albums: [], total: 10 });
    const before = [await test.store.listRuns({ limit: 10 }), await test.store.listCapabilities('app')];
    await plan(test, { access: 'development', artistIds: [idOf(1)], fresh: true });
    expect([await test.store.listRuns({ limit: 10 }), await test.store.listCapabilities('app')]).toEqual(
      before,
    );
    expect(await test.store.listWatchedArtists()).toEqual([]);
  });
});

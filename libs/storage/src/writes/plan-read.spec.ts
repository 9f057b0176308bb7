import { describe, expect, it } from '@jest/globals';
import {
  buildFullAlbum,
  buildId,
  buildRead,
  buildTrack,
  buildTrackPage,
} from '../../test/support/build-album.js';
import type { AlbumState } from './album-state.js';
import { planRead } from './plan-read.js';

const id = buildId('album A');

function buildState(overrides: Partial<AlbumState> = {}): AlbumState {
  return {
    id,
    fetchedAt: null,
    contentHash: null,
    fieldsNotSent: {},
    label: null,
    popularity: null,
    upc: null,
    artistCount: 0,
    hasTracks: false,
    workState: 'pending',
    attempts: 0,
    nextOffset: null,
    seenTrackIds: null,
    partialHash: null,
    ...overrides,
  };
}

/** State after the given complete read. */
function buildReadState(overrides: Partial<AlbumState> = {}): AlbumState {
  const { album } = planRead(buildState(), buildRead('A'));
  return buildState({
    fetchedAt: '2026-11-01T00:00:00.000Z',
    contentHash: album?.contentHash ?? null,
    hasTracks: true,
    workState: 'done',
    ...overrides,
  });
}

describe('planRead of a whole album', () => {
  it('is new the first time and finishes the work item', () => {
    const plan = planRead(buildState({ attempts: 3 }), buildRead('A'));
    expect(plan.result).toBe('new');
    expect(plan.album?.fetchedAt).toBe('2026-11-22T12:00:00.000Z');
    expect(plan.work).toMatchObject({ state: 'done', attempts: 0, nextOffset: null, seenTrackIds: null });
    expect(plan.keepTrackIds).toBeNull();
  });

  it('only moves the time when nothing changed', () => {
    const plan = planRead(buildReadState(), buildRead('A'));
    expect(plan).toMatchObject({ result: 'unchanged', album: null, tracks: [], keepTrackIds: null });
    expect(plan.completion).toMatchObject({ fetchedAt: '2026-11-22T12:00:00.000Z', changed: false });
  });

  it('keeps only the tracks of a changed answer', () => {
    const plan = planRead(buildReadState(), buildRead('A', { tracks: [buildTrack('other')] }));
    expect(plan).toMatchObject({
      result: 'updated',
      keepTrackIds: [buildId('track other')],
      replacesTracks: true,
    });
  });

  it('writes the same content again when an unfinished read left a mixture', () => {
    const plan = planRead(buildReadState({ seenTrackIds: ['x'] }), buildRead('A'));
    expect(plan.result).toBe('unchanged');
    expect(plan.tracks).toHaveLength(2);
    expect(plan.keepTrackIds).toHaveLength(2);
  });

  it('never counts as unchanged while the album was never complete', () => {
    const { contentHash } = buildReadState();
    expect(planRead(buildState({ contentHash }), buildRead('A')).result).toBe('new');
  });

  it('takes the first of two tracks of one id', () => {
    const tracks = [buildTrack('same', { name: 'first' }), buildTrack('same', { name: 'second' })];
    expect(planRead(buildState(), buildRead('A', { tracks })).tracks.map(({ name }) => name)).toEqual([
      'first',
    ]);
  });
});

describe('planRead of fields that are not sent', () => {
  const notSent = { label: null, popularity: null, notSent: ['label', 'popularity'] } as const;

  it('notes since when', () => {
    const plan = planRead(buildState(), buildRead('A', { album: buildFullAlbum('A', notSent) }));
    const since = '2026-11-22T12:00:00.000Z';
    expect(plan.album).toMatchObject({
      label: null,
      upc: '0123',
      fieldsNotSent: { label: since, popularity: since },
    });
  });

  it('keeps the last known value and the first time', () => {
    const state = buildState({
      label: 'Old',
      popularity: 7,
      fieldsNotSent: { label: '2026-03-01T00:00:00.000Z' },
    });
    const plan = planRead(state, buildRead('A', { album: buildFullAlbum('A', notSent) }));
    expect(plan.album).toMatchObject({
      label: 'Old',
      popularity: 7,
      fieldsNotSent: { label: '2026-03-01T00:00:00.000Z', popularity: '2026-11-22T12:00:00.000Z' },
    });
  });

  it('forgets the time once the field is sent again, even as null', () => {
    const state = buildState({ label: 'Old', fieldsNotSent: { label: '2026-03-01T00:00:00.000Z' } });
    const plan = planRead(state, buildRead('A', { album: buildFullAlbum('A', { label: null }) }));
    expect(plan.album).toMatchObject({ label: null, fieldsNotSent: {} });
  });
});

describe('planRead of an album in pages', () => {
  const first = buildRead('A', { nextOffset: 2 });

  it('leaves the album incomplete after the first page', () => {
    const plan = planRead(buildState(), first);
    expect(plan).toMatchObject({ result: 'partial', album: { fetchedAt: null, contentHash: null } });
    expect(plan.work).toMatchObject({
      state: 'pending',
      nextOffset: 2,
      seenTrackIds: first.tracks.map((t) => t.id),
    });
  });

  it('keeps the time of the last complete read meanwhile', () => {
    const state = buildReadState();
    expect(planRead(state, first).album).toMatchObject({
      fetchedAt: state.fetchedAt,
      contentHash: state.contentHash,
    });
  });

  it('forgets what an earlier unfinished read had seen', () => {
    const plan = planRead(buildState({ seenTrackIds: ['old'], nextOffset: 100, partialHash: 'h' }), first);
    expect(plan.work?.seenTrackIds).not.toContain('old');
    expect(plan.work?.partialHash).toBe(planRead(buildState(), first).work?.partialHash);
  });

  it('ignores a page that the work item does not wait for', () => {
    const page = buildTrackPage('A', 50, { rejected: [] });
    for (const state of [
      undefined,
      buildState({ nextOffset: 100 }),
      buildState({ nextOffset: null }),
      buildState({ nextOffset: 50, workState: 'done' }),
    ]) {
      expect(planRead(state, page)).toMatchObject({
        result: 'ignored',
        tracks: [],
        work: null,
        completion: null,
      });
    }
  });

  it('joins the seen tracks and finishes with the last page', () => {
    const work = planRead(buildState(), first).work;
    const state = buildState({ hasTracks: true, nextOffset: 2, seenTrackIds: work?.seenTrackIds ?? null });
    const plan = planRead(state, buildTrackPage('A', 2));
    expect(plan.result).toBe('new');
    expect(plan.keepTrackIds).toHaveLength(3);
    expect(plan.work?.state).toBe('done');
    expect(plan.completion?.fetchedAt).toBe('2026-11-22T12:01:00.000Z');
  });

  it('tells unchanged albums of several pages by the chain of hashes, whatever the order of equal pages', () => {
    const read = (pages: string[], state: AlbumState) => {
      const work = planRead(state, buildRead('A', { nextOffset: 50, hash: pages[0] ?? '' })).work;
      const partialHash = work?.partialHash ?? null;
      return planRead(
        { ...state, workState: 'pending', nextOffset: 50, partialHash, seenTrackIds: [] },
        buildTrackPage('A', 50, { hash: pages[1] ?? '' }),
      );
    };
    const contentHash = read(['a', 'b'], buildState()).completion?.contentHash ?? null;
    const state = buildReadState({ contentHash });
    expect(read(['a', 'b'], state).result).toBe('unchanged');
    expect(read(['a', 'c'], state).result).toBe('updated');
    expect(read(['b', 'a'], state).result).toBe('updated');
  });
});

describe('planRead without an album', () => {
  const at = '2026-11-22T12:00:00.000Z';

  it('closes the work item of an album that is gone, and keeps the trace of an unfinished read', () => {
    const state = buildState({ nextOffset: 50, seenTrackIds: ['x'], partialHash: 'h' });
    const plan = planRead(state, { kind: 'gone', albumId: id, reason: '404', at });
    expect(plan.result).toBe('gone');
    expect(plan.work).toMatchObject({ state: 'gone', reason: '404', nextOffset: null, seenTrackIds: ['x'] });
  });

  it('keeps the payload of a malformed album', () => {
    const rejected = [
      {
        stage: 'read',
        entity: 'album',
        albumId: id,
        entityId: id,
        reason: 'no name',
        payload: '{}',
      } as const,
    ];
    const plan = planRead(buildState(), {
      kind: 'rejected',
      albumId: id,
      rejected: [...rejected],
      reason: 'no name',
      at,
    });
    expect(plan).toMatchObject({
      result: 'gone',
      rejected,
      work: { state: 'gone', attempts: 1, reason: 'no name' },
    });
  });

  it('counts a failure and goes on where it was', () => {
    const state = buildState({ attempts: 2, nextOffset: 50, seenTrackIds: ['x'], partialHash: 'h' });
    const plan = planRead(state, { kind: 'failed', albumId: id, reason: '502', at, giveUpAfter: 10 });
    expect(plan).toMatchObject({
      result: 'failed',
      work: {
        state: 'pending',
        attempts: 3,
        nextOffset: 50,
        seenTrackIds: ['x'],
        partialHash: 'h',
        reason: '502',
      },
    });
  });

  it.each([
    [8, 'failed', 'pending'],
    [9, 'gone', 'gone'],
  ] as const)(
    'after %d failures, one more makes it %s where ten are too many',
    (attempts, result, workState) => {
      const read = { kind: 'failed', albumId: id, reason: '502', at, giveUpAfter: 10 } as const;
      expect(planRead(buildState({ attempts }), read)).toMatchObject({
        result,
        work: { state: workState, attempts: attempts + 1, reason: '502' },
      });
    },
  );

  it('holds nothing against an album that may not be to blame, nor attempts against one that is gone', () => {
    const state = buildState({ attempts: 9 });
    const outage = { kind: 'failed', albumId: id, reason: '502', at, giveUpAfter: null } as const;
    expect(planRead(state, outage)).toMatchObject({
      result: 'failed',
      work: { state: 'pending', attempts: 9 },
    });
    const gone = { kind: 'gone', albumId: id, reason: '404', at } as const;
    expect(planRead(state, gone)).toMatchObject({ result: 'gone', work: { state: 'gone', attempts: 0 } });
  });

  it('ignores albums the store does not know', () => {
    expect(planRead(undefined, { kind: 'gone', albumId: id, reason: '404', at })).toMatchObject({
      result: 'ignored',
      work: null,
    });
  });
});

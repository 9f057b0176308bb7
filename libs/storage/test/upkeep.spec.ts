import { describe, expect, it } from '@jest/globals';
import type { ArtistRead } from '../src/index.js';
import { buildArtist, buildId, buildPage, buildRead, buildTrack } from './support/build-album.js';
import { openTestStore } from './support/open-test-store.js';

const dayMs = 86_400_000;
const idOf = (name: string) => buildId(`album ${name}`);

describe('purge', () => {
  it('deletes what was last listed before a time with all that hangs on it, and nothing else', async () => {
    const { store, writer, run, query, clock } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['old', 'kept']));
    const guest = buildTrack('old 1', { artists: [buildArtist('Only on old')] });
    await writer.saveReads(run.id, [buildRead('old', { tracks: [guest] }), buildRead('kept')]);
    clock.advance(10 * dayMs);
    const later = await writer.startRun({ resumeKey: 'k', source: 'search', programVersion: '1' });
    await writer.saveListingPage(buildPage(later.id, ['kept']));

    await expect(writer.purge({ before: '2026-11-30T00:00:00.000Z' })).resolves.toEqual({
      albums: 1,
      tracks: 1,
      artists: 1,
      rejected: 0,
      runs: 1,
      sales: 0,
      analyses: 0,
    });
    expect(query('SELECT name FROM albums')).toEqual([{ name: 'kept' }]);
    expect(query('SELECT name FROM artists ORDER BY name')).toEqual([{ name: 'Guest' }, { name: 'Main' }]);
    expect(query('SELECT DISTINCT album_id FROM track_artists')).toEqual([{ album_id: idOf('kept') }]);
    expect(query('SELECT album_id FROM work_items')).toEqual([{ album_id: idOf('kept') }]);
    expect(query('SELECT run_id FROM album_sightings')).toEqual([{ run_id: later.id }]);
    await expect(store.checkIntegrity()).resolves.toMatchObject({ ok: true });
  });

  it('deletes everything of Spotify, keeps what concerns the app, and leaves a store that goes on', async () => {
    const { store, writer, run, query } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['A']));
    await writer.saveReads(run.id, [buildRead('A')]);
    await writer.addWatchedArtists([{ artistId: 'a', name: 'Name' }]);
    await writer.countRequests({ account: 'acc', group: 'search', count: 3, at: '2026-11-22T12:00:00.000Z' });
    await writer.purge({ before: null });
    for (const table of [
      'albums',
      'tracks',
      'artists',
      'track_artists',
      'album_artists',
      'work_items',
      'extraction_runs',
    ]) {
      expect(query(`SELECT count(*) AS n FROM ${table}`)).toEqual([{ n: 0 }]);
    }
    await expect(store.listWatchedArtists()).resolves.toMatchObject([{ artistId: 'a', name: null }]);
    await expect(store.listQuota('acc')).resolves.toMatchObject([{ spent: 3 }]);
    const next = await writer.startRun({ resumeKey: 'k', source: 'search', programVersion: '1' });
    await expect(writer.saveReads(next.id, [buildRead('A')])).resolves.toMatchObject([{ result: 'new' }]);
  });
});

describe('requeueAlbums', () => {
  it('makes read and gone albums due, and counts only those', async () => {
    const { store, writer, run } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['read', 'gone', 'pending']));
    const at = '2026-11-22T12:00:00.000Z';
    await writer.saveReads(run.id, [
      buildRead('read'),
      { kind: 'gone', albumId: idOf('gone'), reason: '404', at },
    ]);
    await expect(writer.requeueAlbums(['read', 'gone', 'pending', 'unknown'].map(idOf))).resolves.toBe(2);
    await expect(store.countWork()).resolves.toMatchObject({
      pendingNew: 2,
      pendingRefresh: 1,
      gone: 0,
      done: 0,
    });
    await expect(writer.requeueAlbums([])).resolves.toBe(0);
  });

  it('does not take the mixture of an unfinished read for an unchanged album', async () => {
    const { writer, run, query } = await openTestStore();
    await writer.saveReads(run.id, [buildRead('A')]);
    await writer.saveReads(run.id, [buildRead('A', { nextOffset: 5, tracks: [buildTrack('stray')] })]);
    const at = '2026-11-22T12:00:00.000Z';
    await writer.saveReads(run.id, [{ kind: 'gone', albumId: idOf('A'), reason: '404', at }]);
    await writer.requeueAlbums([idOf('A')]);
    await writer.saveReads(run.id, [buildRead('A')]);
    expect(query('SELECT name FROM tracks ORDER BY name')).toEqual([{ name: 'A 1' }, { name: 'A 2' }]);
  });
});

describe('requeueSetAsideAlbums', () => {
  it('makes those wait that failed too often or are malformed, and not those that Spotify does not know', async () => {
    const { writer, run, query } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['failed', 'malformed', 'unknown', 'tried', 'read']));
    const at = '2026-11-22T12:00:00.000Z';
    const failed = { kind: 'failed', reason: '502', at } as const;
    await writer.saveReads(run.id, [
      { ...failed, albumId: idOf('failed'), giveUpAfter: 1 },
      { ...failed, albumId: idOf('tried'), giveUpAfter: 5 },
      { kind: 'rejected', albumId: idOf('malformed'), reason: 'no name', at, rejected: [] },
      { kind: 'gone', albumId: idOf('unknown'), reason: '404', at },
      buildRead('read'),
    ]);
    await expect(writer.requeueSetAsideAlbums()).resolves.toBe(2);
    expect(
      query(`SELECT name, state, attempts, reason FROM work_items JOIN albums ON id = album_id ORDER BY seq`),
    ).toEqual([
      { name: 'unknown', state: 'gone', attempts: 0, reason: '404' },
      { name: 'tried', state: 'pending', attempts: 1, reason: '502' },
      { name: 'read', state: 'done', attempts: 0, reason: null },
      { name: 'failed', state: 'pending', attempts: 0, reason: null },
      { name: 'malformed', state: 'pending', attempts: 0, reason: null },
    ]);
    await expect(writer.requeueSetAsideAlbums()).resolves.toBe(0);
  });
});

describe('saveReplayedTrack', () => {
  it('adds the track to its album, and leaves unknown albums alone', async () => {
    const { writer, run, query } = await openTestStore();
    await writer.saveReads(run.id, [buildRead('A')]);
    const track = buildTrack('A 3', { trackNumber: 3, artists: [buildArtist('Late')] });
    await expect(writer.saveReplayedTrack(run.id, idOf('A'), track)).resolves.toBe(true);
    // Once it is there, what was rejected long ago does not replace it.
    await expect(writer.saveReplayedTrack(run.id, idOf('A'), track)).resolves.toBe(false);
    await expect(writer.saveReplayedTrack(run.id, idOf('unknown'), track)).resolves.toBe(false);
    expect(query('SELECT name FROM tracks ORDER BY track_number')).toEqual([
      { name: 'A 1' },
      { name: 'A 2' },
      { name: 'A 3' },
    ]);
    expect(query('SELECT position FROM track_artists WHERE track_id = ?', track.id)).toEqual([
      { position: 0 },
    ]);
  });
});

describe('countWork', () => {
  it('tells how many requests are still to come', async () => {
    const { store, writer, run } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['short', 'long', 'half']));
    const { album } = buildRead('half');
    const half = buildRead('half', { album: { ...album, totalTracks: 120 }, nextOffset: 50 });
    await writer.saveReads(run.id, [half]);
    await expect(store.countWork()).resolves.toEqual({
      pendingNew: 3,
      pendingRefresh: 0,
      gone: 0,
      done: 0,
      unopened: 2,
      furtherPages: 2,
    });
  });
});

describe('artist reads', () => {
  const read = (
    name: string,
    overrides: Partial<Extract<ArtistRead, { kind: 'artist' }>> = {},
  ): ArtistRead => ({
    kind: 'artist',
    ...buildArtist(name),
    imageUrl: null,
    genres: ['pop'],
    popularity: 50,
    followers: 9,
    notSent: [],
    fetchedAt: '2026-11-22T12:00:00.000Z',
    ...overrides,
  });

  it('fill the artist in, keep what is no longer sent, and since when', async () => {
    const { writer, run, query } = await openTestStore();
    await writer.saveReads(run.id, [buildRead('A')]);
    await writer.saveArtistReads(run.id, [read('Main')]);
    const lacking = read('Main', {
      genres: null,
      popularity: null,
      notSent: ['genres', 'popularity'],
      fetchedAt: '2026-11-29T12:00:00.000Z',
    });
    await writer.saveArtistReads(run.id, [lacking]);
    await writer.saveArtistReads(run.id, [{ ...lacking, fetchedAt: '2026-12-06T12:00:00.000Z' }]);
    const since = '2026-11-29T12:00:00.000Z';
    const [row] = query(`SELECT * FROM artists WHERE name = 'Main'`);
    expect(row).toMatchObject({
      genres: '["pop"]',
      popularity: 50,
      followers: 9,
      fetched_at: '2026-12-06T12:00:00.000Z',
    });
    expect(JSON.parse(String(row?.fields_not_sent))).toEqual({ genres: since, popularity: since });
    await writer.saveArtistReads(run.id, [read('Main')]);
    expect(query(`SELECT fields_not_sent FROM artists WHERE name = 'Main'`)).toEqual([
      { fields_not_sent: '{}' },
    ]);
  });

  it('are due when never made or made before a time; gone artists wait like read ones', async () => {
    const { store, writer, run } = await openTestStore();
    await writer.saveReads(run.id, [buildRead('A')]);
    const dueBefore = '2026-11-22T12:00:00.000Z';
    await expect(store.listDueArtists({ dueBefore, limit: 9 })).resolves.toHaveLength(2);
    await writer.saveArtistReads(run.id, [
      read('Main'),
      { kind: 'gone', id: buildArtist('Guest').id, fetchedAt: '2026-11-21T12:00:00.000Z' },
    ]);
    await expect(store.listDueArtists({ dueBefore, limit: 9 })).resolves.toEqual([buildArtist('Guest').id]);
    await expect(store.listDueArtists({ dueBefore: '2027-01-01T00:00:00.000Z', limit: 1 })).resolves.toEqual([
      buildArtist('Guest').id,
    ]);
  });
});

describe('findSeenAlbums', () => {
  it("finds an artist's albums that a source saw in other runs", async () => {
    const { store, writer, run } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['seen'], { source: 'artists', done: true }));
    // A walk that is not done proves nothing of what lies behind.
    await writer.saveListingPage(buildPage(run.id, ['open'], { source: 'artists', partition: 'open' }));
    await writer.saveListingPage(buildPage(run.id, ['elsewhere'], { source: 'search' }));
    const next = await writer.startRun({ resumeKey: 'k', source: 'artists', programVersion: '1' });
    await writer.saveListingPage(buildPage(next.id, ['new'], { source: 'artists' }));
    const find = (artist: string) =>
      store.findSeenAlbums({
        source: 'artists',
        artistId: buildArtist(artist).id,
        albumIds: ['seen', 'open', 'elsewhere', 'new', 'unknown'].map(idOf),
        exceptRunId: next.id,
      });
    await expect(find('Main')).resolves.toEqual(new Set([idOf('seen')]));
    await expect(find('Guest')).resolves.toEqual(new Set());
  });
});

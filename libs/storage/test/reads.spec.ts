import { describe, expect, it } from '@jest/globals';
import type { RejectedInput, SnapshotAlbum, Store, TrackRow } from '../src/index.js';
import {
  buildArtist,
  buildFullAlbum,
  buildId,
  buildListedAlbum,
  buildPage,
  buildRead,
  buildTrack,
} from './support/build-album.js';
import { openTestStore } from './support/open-test-store.js';

async function collect(store: Store, runId: string): Promise<SnapshotAlbum[]> {
  const albums: SnapshotAlbum[] = [];
  for await (const album of store.iterateSnapshotAlbums(runId)) albums.push(album);
  return albums;
}

/** A track as Spotify names its fields. */
function toSpotifyTrack(track: TrackRow | undefined) {
  const toUrls = (url: string | null | undefined) => (url == null ? {} : { spotify: url });
  return {
    id: track?.id,
    name: track?.name,
    artists: track?.artists.map(({ id, name, spotifyUrl }) => ({
      external_urls: toUrls(spotifyUrl),
      id,
      name,
      type: 'artist',
      uri: `spotify:artist:${id}`,
    })),
    disc_number: track?.discNumber,
    track_number: track?.trackNumber,
    duration_ms: track?.durationMs,
    explicit: track?.explicit,
    is_local: track?.isLocal,
    external_urls: toUrls(track?.spotifyUrl),
    uri: `spotify:track:${track?.id ?? ''}`,
    type: 'track',
  };
}

describe('iterateSnapshotAlbums', () => {
  it('hands out complete albums only, once, sources in the order they were met, then by position', async () => {
    const { store, writer, run } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['S1', 'S2', 'half', 'unread', 'S3']));
    await writer.saveListingPage(
      buildPage(run.id, ['A1', 'S2', 'A2'], { source: 'artists', partition: 'x' }),
    );
    const other = await writer.startRun({ resumeKey: 'o', source: 'search', programVersion: '1' });
    await writer.saveListingPage(buildPage(other.id, ['other']));
    await writer.saveReads(run.id, [
      ...['A2', 'S3', 'other', 'S1', 'A1', 'S2'].map((name) => buildRead(name)),
      buildRead('half', { nextOffset: 2 }),
    ]);
    const albums = await collect(store, run.id);
    expect(albums.map(({ albumId }) => albumId)).toEqual(
      ['S1', 'S2', 'S3', 'A1', 'A2'].map((name) => buildId(`album ${name}`)),
    );
    await expect(collect(store, 'no run')).resolves.toEqual([]);
  });

  it('orders tracks by disc, number and id, and their artists as listed', async () => {
    const { store, writer, run } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['A']));
    const artists = ['Zed', 'Ann', 'Mia'].map(buildArtist);
    const tracks = [
      buildTrack('d2', { discNumber: 2, trackNumber: 1 }),
      buildTrack('d1 t10', {
        trackNumber: 10,
        artists,
        explicit: true,
        isLocal: true,
        spotifyUrl: 'https://x',
      }),
      buildTrack('d1 t2', { trackNumber: 2, artists: [] }),
    ];
    await writer.saveReads(run.id, [buildRead('A', { tracks })]);
    const [album] = await collect(store, run.id);
    expect(album?.albumId).toBe(buildId('album A'));
    expect(JSON.parse(album?.tracksJson ?? '')).toEqual(
      [tracks[2], tracks[1], tracks[0]].map(toSpotifyTrack),
    );
  });

  it('walks thousands of albums in chunks, with an album of no tracks among them', async () => {
    const { store, writer, run } = await openTestStore();
    const names = Array.from({ length: 5_000 }, (_, index) => `n${index}`);
    for (let start = 0; start < names.length; start += 500) {
      const part = names.slice(start, start + 500);
      const albums = part.map((name, index) => buildListedAlbum(name, { position: start + index }));
      await writer.saveListingPage(buildPage(run.id, [], { albums }));
      await writer.saveReads(
        run.id,
        part.map((name) => buildRead(name, { tracks: name === 'n77' ? [] : [buildTrack(name)] })),
      );
    }
    let count = 0;
    let trackCount = 0;
    let isOrdered = true;
    for await (const { albumId, tracksJson } of store.iterateSnapshotAlbums(run.id)) {
      isOrdered &&= albumId === buildId(`album n${count}`);
      count += 1;
      trackCount += (JSON.parse(tracksJson) as unknown[]).length;
    }
    expect({ count, trackCount, isOrdered }).toEqual({ count: 5_000, trackCount: 4_999, isOrdered: true });
  }, 30_000);

  it('walks albums that share a position, as those of several partitions do', async () => {
    const { store, writer, run } = await openTestStore();
    const names = Array.from({ length: 250 }, (_, index) => `n${index}`);
    for (const [index, name] of names.entries()) {
      if (index % 50 === 0)
        await writer.saveReads(
          run.id,
          names.slice(index, index + 50).map((n) => buildRead(n)),
        );
      await writer.saveListingPage(buildPage(run.id, [name], { source: 'artists', partition: name }));
    }
    const albums = await collect(store, run.id);
    expect(new Set(albums.map(({ albumId }) => albumId)).size).toBe(250);
    expect(albums).toHaveLength(250);
  });

  it('may be left early, and does not stop writes meanwhile', async () => {
    const { store, writer, run } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['A', 'B']));
    await writer.saveReads(run.id, [buildRead('A'), buildRead('B')]);
    for await (const { albumId } of store.iterateSnapshotAlbums(run.id)) {
      expect(albumId).toBe(buildId('album A'));
      await writer.saveReads(run.id, [buildRead('C')]);
      break;
    }
    await expect(store.getSummary()).resolves.toMatchObject({ albums: 3 });
  });
});

describe('listNewestAlbums', () => {
  it('lists by release day, albums without one last, artists joined in order', async () => {
    const { store, writer, run } = await openTestStore();
    const artists = ['Zed', 'Ann'].map(buildArtist);
    const album = (name: string, releasedOn: string | null) =>
      buildRead(name, { album: buildFullAlbum(name, { releasedOn, releaseDate: releasedOn, artists }) });
    await writer.saveReads(run.id, [
      album('old', '2001-01-01'),
      album('undated', null),
      album('new', '2026-11-20'),
    ]);
    const [first, ...rest] = await store.listNewestAlbums({ limit: 3 });
    expect(first).toEqual({
      id: buildId('album new'),
      name: 'new',
      artists: 'Zed, Ann',
      albumType: 'album',
      releaseDate: '2026-11-20',
      totalTracks: 2,
      trackCount: 2,
      spotifyUrl: 'https://open.spotify.com/album/new',
    });
    expect(rest.map(({ name }) => name)).toEqual(['old', 'undated']);
    await expect(store.listNewestAlbums({ limit: 1 })).resolves.toHaveLength(1);
  });
});

describe('rejected records', () => {
  const record = (reason: string): RejectedInput => ({
    stage: 'read',
    entity: 'track',
    albumId: 'a',
    entityId: 't',
    reason,
    payload: '{"id":"t"}',
  });

  it('are listed by id, by run, and until they are replayed', async () => {
    const { store, writer, run, clock } = await openTestStore();
    const other = await writer.startRun({ resumeKey: 'o', source: 'search', programVersion: '1' });
    await writer.saveRejected(run.id, [record('one'), record('two')]);
    await writer.saveRejected(other.id, [record('three')]);
    await expect(store.countRejected()).resolves.toBe(3);
    await expect(store.countRejected({ runId: run.id })).resolves.toBe(2);
    const [one, two] = await store.listRejected({ limit: 2 });
    expect([one?.reason, two?.reason]).toEqual(['one', 'two']);
    expect(one).toMatchObject({
      runId: run.id,
      source: null,
      entity: 'track',
      albumId: 'a',
      entityId: 't',
      times: 1,
    });
    await expect(store.listRejected({ limit: 9, afterId: two?.id ?? 0 })).resolves.toMatchObject([
      { reason: 'three' },
    ]);

    await writer.markReplayed([one?.id ?? 0]);
    await expect(store.countRejected({ unreplayedOnly: true })).resolves.toBe(2);
    await expect(
      store.listRejected({ limit: 9, unreplayedOnly: true, runId: run.id }),
    ).resolves.toMatchObject([{ reason: 'two' }]);

    // Refused again: it waits for another replay.
    clock.advance(1_000);
    await writer.saveRejected(other.id, [record('one')]);
    await expect(store.listRejected({ limit: 1 })).resolves.toMatchObject([
      {
        runId: other.id,
        times: 2,
        replayedAt: null,
        firstSeenAt: '2026-11-22T12:00:00.000Z',
        lastSeenAt: '2026-11-22T12:00:01.000Z',
      },
    ]);
    await expect(store.getRun(other.id)).resolves.toMatchObject({ recordsRejected: 2 });
  });
});

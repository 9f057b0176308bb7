import { describe, expect, it } from '@jest/globals';
import { type RejectedInput, UnknownRunError } from '../src/index.js';
import { buildArtist, buildId, buildListedAlbum, buildPage, buildRead } from './support/build-album.js';
import { openTestStore } from './support/open-test-store.js';

const dayMs = 86_400_000;

describe('saveListingPage', () => {
  it('stores unknown albums, a work item each, sightings, coverage and the cursor together', async () => {
    const { store, writer, run, query } = await openTestStore();
    await expect(writer.saveListingPage(buildPage(run.id, ['A', 'B']))).resolves.toEqual({
      seen: 2,
      new: 2,
      due: 0,
    });

    expect(query('SELECT name, fetched_at, label, run_id FROM albums ORDER BY name')).toEqual([
      { name: 'A', fetched_at: null, label: null, run_id: run.id },
      { name: 'B', fetched_at: null, label: null, run_id: run.id },
    ]);
    await expect(store.listWorkItems({ afterSeq: 0, limit: 10, kind: 'new' })).resolves.toEqual([
      { albumId: buildId('album A'), seq: 1, nextOffset: null },
      { albumId: buildId('album B'), seq: 2, nextOffset: null },
    ]);
    await expect(store.findCursor({ runId: run.id, source: 'search', partition: '' })).resolves.toEqual({
      cursor: '{"offset":50}',
      done: false,
    });
    await expect(store.listCoverage(run.id)).resolves.toMatchObject([
      { source: 'search', reportedTotal: 100, seen: 2 },
    ]);
    await expect(store.getRun(run.id)).resolves.toMatchObject({ albumsSeen: 2 });
  });

  it('continues the order of discovery over pages and runs', async () => {
    const { store, writer, run } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['A', 'B']));
    const other = await writer.startRun({ resumeKey: 'other', source: 'search', programVersion: '1' });
    await writer.saveListingPage(buildPage(other.id, ['B', 'C', 'A', 'D']));
    const items = await store.listWorkItems({ afterSeq: 0, limit: 10, kind: 'new' });
    expect(items.map(({ albumId, seq }) => [albumId, seq])).toEqual(
      ['A', 'B', 'C', 'D'].map((name, index) => [buildId(`album ${name}`), index + 1]),
    );
    await expect(store.listWorkItems({ afterSeq: 2, limit: 1, kind: 'new' })).resolves.toMatchObject([
      { seq: 3 },
    ]);
  });

  it('counts an album once per listing and keeps its first position', async () => {
    const { store, writer, run, query } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['A', 'B', 'A']));
    const albums = [buildListedAlbum('B', { position: 50 }), buildListedAlbum('C', { position: 51 })];
    await expect(writer.saveListingPage(buildPage(run.id, [], { albums }))).resolves.toEqual({
      seen: 1,
      new: 1,
      due: 0,
    });
    expect(query('SELECT position FROM album_sightings ORDER BY position')).toEqual([
      { position: 0 },
      { position: 1 },
      { position: 51 },
    ]);
    await expect(store.listCoverage(run.id)).resolves.toMatchObject([{ seen: 3 }]);
  });

  it('counts an album that two sources list once for the run, once for each source', async () => {
    const { store, writer, run } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['A', 'B']));
    await writer.saveListingPage(buildPage(run.id, ['B'], { source: 'artists', partition: 'x' }));
    await expect(store.listCoverage(run.id)).resolves.toMatchObject([
      { source: 'search', seen: 2 },
      { source: 'artists', seen: 1 },
    ]);
    await expect(store.getRun(run.id)).resolves.toMatchObject({ albumsSeen: 2 });
    await expect(store.countUnread(run.id)).resolves.toEqual({ search: 2, artists: 1 });
  });

  it('adds coverage up over pages', async () => {
    const { store, writer, run } = await openTestStore();
    const coverage = { nulls: 1, pagesMoved: 1, capReached: false };
    await writer.saveListingPage(
      buildPage(run.id, ['A'], { coverage: { ...coverage, reportedTotal: 100, findings: ['b', 'a'] } }),
    );
    await writer.saveListingPage(
      buildPage(run.id, ['B'], {
        coverage: { ...coverage, reportedTotal: null, capReached: true, findings: ['c', 'b'] },
      }),
    );
    await writer.saveListingPage(
      buildPage(run.id, ['C'], {
        coverage: { ...coverage, reportedTotal: 90, findings: [] },
      }),
    );
    await expect(store.listCoverage(run.id)).resolves.toEqual([
      {
        runId: run.id,
        source: 'search',
        reportedTotal: 90,
        seen: 3,
        capReached: true,
        pagesMoved: 3,
        nulls: 3,
        rejected: 0,
        unread: 0,
        listingComplete: false,
        walks: 1,
        findings: ['b', 'a', 'c'],
      },
    ]);
  });

  it('takes new facts of albums never read, and of read ones only that they were seen', async () => {
    const { writer, run, query, clock } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['A', 'B']));
    await writer.saveReads(run.id, [buildRead('A')]);
    clock.advance(1_000);
    const albums = ['A', 'B'].map((name) =>
      buildListedAlbum(name, { name: `${name}!`, artists: [buildArtist('Else')] }),
    );
    await writer.saveListingPage(buildPage(run.id, [], { albums }));
    expect(
      query(`SELECT a.name, a.first_seen_at, a.last_seen_at, r.name AS artist FROM albums a
        JOIN album_artists p ON p.album_id = a.id JOIN artists r ON r.id = p.artist_id ORDER BY 1`),
    ).toEqual([
      {
        name: 'A',
        first_seen_at: '2026-11-22T12:00:00.000Z',
        last_seen_at: '2026-11-22T12:00:01.000Z',
        artist: 'Main',
      },
      {
        name: 'B!',
        first_seen_at: '2026-11-22T12:00:00.000Z',
        last_seen_at: '2026-11-22T12:00:01.000Z',
        artist: 'Else',
      },
    ]);
  });

  it('keeps what another listing told of an album where this one tells no more than the id', async () => {
    const { writer, run, query, clock } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['A']));
    clock.advance(1_000);
    const nothing = { albumType: null, releaseDate: null, releaseDatePrecision: null, releasedOn: null };
    const bare = { ...nothing, name: '', totalTracks: null, spotifyUrl: null, artists: [] };
    const albums = ['A', 'B'].map((name) => buildListedAlbum(name, bare));
    await expect(
      writer.saveListingPage(buildPage(run.id, [], { source: 'letters', albums })),
    ).resolves.toEqual({ seen: 2, new: 1, due: 0 });
    expect(
      query(`SELECT name, release_date, total_tracks, last_seen_at,
        (SELECT count(*) FROM album_artists p WHERE p.album_id = albums.id) AS artists FROM albums ORDER BY name DESC`),
    ).toEqual([
      {
        name: 'A',
        release_date: '2026-11-20',
        total_tracks: 2,
        last_seen_at: '2026-11-22T12:00:01.000Z',
        artists: 1,
      },
      {
        name: '',
        release_date: null,
        total_tracks: null,
        last_seen_at: '2026-11-22T12:00:01.000Z',
        artists: 0,
      },
    ]);
  });

  it('puts an album back to be read only once it is due', async () => {
    const { store, writer, run } = await openTestStore();
    await writer.saveReads(run.id, [buildRead('A')]);
    const list = (dueBefore: string) => writer.saveListingPage(buildPage(run.id, ['A'], { dueBefore }));
    await expect(list('2026-11-22T12:00:00.000Z')).resolves.toMatchObject({ due: 0 });
    await expect(list('2026-11-22T12:00:00.001Z')).resolves.toMatchObject({ new: 0, due: 1 });
    await expect(store.listWorkItems({ afterSeq: 0, limit: 5, kind: 'refresh' })).resolves.toHaveLength(1);
    await expect(store.listWorkItems({ afterSeq: 0, limit: 5, kind: 'new' })).resolves.toEqual([]);
    // Pending already: listing it again changes nothing.
    await expect(list('2026-11-22T12:00:00.001Z')).resolves.toMatchObject({ due: 0 });
  });

  it('does not ask for gone albums again before they are due', async () => {
    const { store, writer, run, clock } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['A']));
    const at = new Date(clock.now()).toISOString();
    await writer.saveReads(run.id, [{ kind: 'gone', albumId: buildId('album A'), reason: 'null', at }]);
    clock.advance(8 * dayMs);
    const list = (dueBefore: string) => writer.saveListingPage(buildPage(run.id, ['A'], { dueBefore }));
    await expect(list('2026-11-22T12:00:00.000Z')).resolves.toMatchObject({ due: 0 });
    await expect(store.countWork()).resolves.toMatchObject({ gone: 1, pendingNew: 0 });
    await expect(list('2026-11-22T12:00:01.000Z')).resolves.toMatchObject({ due: 1 });
    await expect(store.countWork()).resolves.toMatchObject({ gone: 0, pendingNew: 1 });
  });

  it('starts a half-read album that is listed again neither anew nor twice', async () => {
    const { store, writer, run } = await openTestStore();
    await writer.saveReads(run.id, [buildRead('A', { nextOffset: 50 })]);
    await writer.saveListingPage(buildPage(run.id, ['A'], { dueBefore: '2030-01-01T00:00:00.000Z' }));
    await expect(store.listWorkItems({ afterSeq: 0, limit: 5, kind: 'new' })).resolves.toMatchObject([
      { nextOffset: 50 },
    ]);
  });

  it('keeps rejected records with their payload, and counts one that comes again', async () => {
    const { store, writer, run } = await openTestStore();
    const rejected: RejectedInput[] = [
      {
        stage: 'discover',
        entity: 'album',
        albumId: null,
        entityId: null,
        reason: 'no id',
        payload: '{"name":"?"}',
      },
    ];
    await writer.saveListingPage(buildPage(run.id, [], { rejected }));
    await writer.saveListingPage(buildPage(run.id, [], { rejected }));
    await expect(store.listRejected({ limit: 10 })).resolves.toMatchObject([
      {
        source: 'search',
        stage: 'discover',
        reason: 'no id',
        payload: '{"name":"?"}',
        times: 2,
        replayedAt: null,
      },
    ]);
    await expect(store.listCoverage(run.id)).resolves.toMatchObject([{ rejected: 2 }]);
    await expect(store.getRun(run.id)).resolves.toMatchObject({ recordsRejected: 2 });
  });

  it('leaves no rows without their cursor when it fails at the end', async () => {
    const { writer, run, query, execute } = await openTestStore();
    execute(
      `CREATE TRIGGER fail BEFORE INSERT ON page_cursors BEGIN SELECT RAISE(ABORT, 'test says no'); END`,
    );
    await expect(writer.saveListingPage(buildPage(run.id, ['A']))).rejects.toThrow('test says no');
    expect(query('SELECT id FROM albums')).toEqual([]);
    expect(query('SELECT * FROM work_items')).toEqual([]);
    expect(query('SELECT albums_seen FROM extraction_runs')).toEqual([{ albums_seen: 0 }]);
  });

  it('refuses a run that does not exist', async () => {
    const { writer } = await openTestStore();
    await expect(writer.saveListingPage(buildPage('no-run', []))).rejects.toThrow(UnknownRunError);
  });
});

describe('restartListing', () => {
  it('starts cursors and coverage anew, keeps sightings, and takes positions of the new listing', async () => {
    const { store, writer, run, clock, query } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['A', 'B']));
    clock.advance(dayMs);
    await expect(writer.restartListing(run.id)).resolves.toMatchObject({
      listing: 2,
      startedAt: '2026-11-22T12:00:00.000Z',
      listingStartedAt: '2026-11-23T12:00:00.000Z',
      albumsSeen: 2,
    });
    await expect(store.findCursor({ runId: run.id, source: 'search', partition: '' })).resolves.toBeNull();
    await expect(store.listCoverage(run.id)).resolves.toMatchObject([{ seen: 0, reportedTotal: null }]);

    await expect(writer.saveListingPage(buildPage(run.id, ['C', 'A']))).resolves.toMatchObject({
      seen: 2,
      new: 1,
    });
    await expect(store.listCoverage(run.id)).resolves.toMatchObject([{ seen: 2 }]);
    await expect(store.getRun(run.id)).resolves.toMatchObject({ albumsSeen: 3 });
    expect(
      query(
        'SELECT a.name, s.position, s.listing FROM album_sightings s JOIN albums a ON a.id = s.album_id ORDER BY 1',
      ),
    ).toEqual([
      { name: 'A', position: 1, listing: 2 },
      { name: 'B', position: 1, listing: 1 },
      { name: 'C', position: 0, listing: 2 },
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type Database from 'better-sqlite3';
import fc from 'fast-check';
import type { AlbumRead, ListedAlbum, StoreWriter, TrackRow } from '../src/index.js';

import {
  buildArtist,
  buildFullAlbum,
  buildId,
  buildListedAlbum,
  buildPage,
  buildRead,
  buildTrack,
  buildTrackPage,
} from './support/build-album.js';
import { openTestCatalogue } from './support/open-test-catalogue.js';
import { type TestClock } from './support/open-test-store.js';
import { listGone, listGoneByWork } from './support/list-gone.js';
import { readReleaseDays, recountReleaseDays } from './support/recount-release-days.js';

const dates = [
  { releaseDate: '2026-11-19', releaseDatePrecision: 'day', releasedOn: '2026-11-19' },
  { releaseDate: '2026-11-20', releaseDatePrecision: 'day', releasedOn: '2026-11-20' },
  { releaseDate: '2026-11-21', releaseDatePrecision: 'day', releasedOn: '2026-11-21' },
  { releaseDate: '2026-11', releaseDatePrecision: 'month', releasedOn: '2026-11-01' },
  { releaseDate: '2026', releaseDatePrecision: 'year', releasedOn: '2026-01-01' },
  { releaseDate: '0000', releaseDatePrecision: 'year', releasedOn: null },
  { releaseDate: null, releaseDatePrecision: null, releasedOn: null },
];
const names = ['A', 'B', 'C', 'D', 'E', 'F'];

const artists = fc.shuffledSubarray(['X', 'Y', 'Z'].map(buildArtist));
const facts = fc.record({
  name: fc.constantFrom(...names),
  date: fc.constantFrom(...dates),
  albumType: fc.constantFrom('album', 'single', null),
  totalTracks: fc.constantFrom(null, 1, 2),
  artists,
});
type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

const tracks: fc.Arbitrary<TrackRow[]> = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom('1', '2', '3'),
      ms: fc.constantFrom(60_000, 120_000, 270_000, 400_000),
      explicit: fc.boolean(),
    }),
    { maxLength: 3, selector: ({ name }) => name },
  )
  .map((rows) => rows.map(({ name, ms, explicit }) => buildTrack(name, { durationMs: ms, explicit })));

const list = fc.record({
  kind: fc.constant('list' as const),
  run: fc.nat(2),
  source: fc.constantFrom('search', 'artists'),
  albums: fc.array(facts, { maxLength: 4 }),
});
const read = fc.record({ kind: fc.constant('read' as const), album: facts, tracks, more: fc.boolean() });

const step = fc.oneof(
  { weight: 4, arbitrary: list },
  { weight: 4, arbitrary: read },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('refresh' as const), by: fc.constantFrom('finish', 'count') }),
  },
  // Little else than the artists changes, so that nothing else has the day counted anew.
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('artists' as const), name: fc.constantFrom(...names), artists }),
  },
  fc.record({ kind: fc.constant('page' as const), name: fc.constantFrom(...names), tracks }),
  fc.record({ kind: fc.constant('gone' as const), name: fc.constantFrom(...names) }),
  fc.record({
    kind: fc.constant('replay' as const),
    name: fc.constantFrom(...names),
    ms: fc.constantFrom(60_000, 500_000),
  }),
  fc.record({ kind: fc.constant('purge' as const), hours: fc.constantFrom(2, 6, 12, null) }),
  fc.record({ kind: fc.constant('restart' as const), run: fc.nat(2) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function toListed({ name, date, ...rest }: Facts, position: number): ListedAlbum {
  return buildListedAlbum(name, { ...date, ...rest, position });
}

/** Plays steps on a store; three runs, of two markets and none. */
async function play(
  writer: StoreWriter,
  clock: TestClock,
  steps: readonly Step[],
  check: () => void,
): Promise<void> {
  let runs: string[] = [];
  const begin = async () => {
    runs = [];
    for (const market of [null, 'DE', 'US'])
      runs.push(
        (await writer.startRun({ resumeKey: `${market}`, source: 'search', market, programVersion: '1' })).id,
      );
  };
  const runOf = (index: number) => runs[index] ?? '';
  await begin();
  const save = (read: AlbumRead) => writer.saveReads(runOf(0), [read]);
  const known = new Map<string, { facts: Facts; tracks: TrackRow[] }>();
  const saveAlbum = async (albumFacts: Facts, trackRows: TrackRow[], nextOffset: number | null) => {
    known.set(albumFacts.name, { facts: albumFacts, tracks: trackRows });
    const { label, popularity, upc, notSent } = buildFullAlbum(albumFacts.name);
    const { position, ...listed } = toListed(albumFacts, 0);
    const album = { ...listed, label, popularity, upc: `${upc}${position}`, notSent };
    await save(buildRead(albumFacts.name, { album, tracks: trackRows, nextOffset }));
  };
  for (const one of steps) {
    clock.advance(3_600_000);
    switch (one.kind) {
      case 'list':
        await writer.saveListingPage(
          buildPage(runOf(one.run), [], { source: one.source, albums: one.albums.map(toListed), done: true }),
        );
        await writer.completeListing(runOf(one.run), one.source);
        break;
      case 'read':
        await saveAlbum(one.album, one.tracks, one.more ? 50 : null);
        break;
      case 'artists': {
        const last = known.get(one.name);
        if (last !== undefined) await saveAlbum({ ...last.facts, artists: one.artists }, last.tracks, null);
        break;
      }
      case 'page':
        await save(buildTrackPage(one.name, 50, { tracks: one.tracks }));
        break;
      case 'gone':
        await save({ kind: 'gone', albumId: buildId(`album ${one.name}`), reason: 'gone', at: '' });
        break;
      case 'replay':
        await writer.saveReplayedTrack(
          runOf(0),
          buildId(`album ${one.name}`),
          buildTrack('late', { durationMs: one.ms }),
        );
        break;
      case 'purge': {
        const before =
          one.hours === null ? null : new Date(clock.now() - one.hours * 3_600_000).toISOString();
        await writer.purge({ before });
        check();
        // What a purge leaves of the runs does not matter here.
        await begin();
        break;
      }
      case 'refresh':
        if (one.by === 'count') await writer.countReleaseDays();
        else await writer.finishRun(runOf(1), { state: 'completed', exitCode: 0, durationMs: 1 });
        check();
        break;
      case 'restart':
        await writer.restartListing(runOf(one.run));
    }
  }
  await writer.countReleaseDays();
  check();
}

function checkCounts(database: Database.Database): void {
  expect(database.prepare('SELECT count(*) FROM stale_release_days').pluck().get()).toBe(0);
  expect(readReleaseDays(database)).toEqual(recountReleaseDays(database));
  expect(listGone(database)).toEqual(listGoneByWork(database));
}

describe('the counts of releases', () => {
  it('are those of a full recount after whatever was listed, read, replayed and purged', async () => {
    const { writer, database, clock } = await openTestCatalogue();
    let [rows, gone] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 24, size: 'max' }), async (steps) => {
        await writer.purge({ before: null });
        await play(writer, clock, steps, () => {
          checkCounts(database);
          rows += readReleaseDays(database).length;
          gone += listGone(database).length;
        });
      }),
      { numRuns: 60, seed: 7 },
    );
    // Something was counted, and not only nothing compared with nothing.
    expect(rows).toBeGreaterThan(1_500);
    expect(gone).toBeGreaterThan(20);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Catalogue, type KeptName, parseListQuery } from '../src/catalogue/index.js';
import type { AlbumRead, FullAlbum } from '../src/index.js';
import {
  buildArtist,
  buildFullAlbum,
  buildId,
  buildPage,
  buildRead,
  buildTrackPage,
} from './support/build-album.js';
import { listAll, openCatalogueFor, type Row } from './support/open-test-catalogue.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';

const names = ['A', 'B', 'C', 'D'];
const artists = ['Main', 'Guest', 'Other'];
const name = fc.constantFrom(...names);
const values = fc.record({
  name: fc.constantFrom('', 'one', 'two'),
  albumType: fc.constantFrom(null, 'album', 'single'),
  releasedOn: fc.constantFrom(null, '2026-11-20', '2026-11-27'),
  totalTracks: fc.constantFrom(null, 2),
  label: fc.constantFrom(null, 'X', 'Y'),
  popularity: fc.constantFrom(null, 0, 1, 2),
  notSent: fc.subarray(['label', 'popularity'] as const),
  artists: fc.subarray(artists, { minLength: 1 }).map((some) => some.map(buildArtist)),
});

/** What may come to a store, in any order. */
const event = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('list'), names: fc.subarray(names), values }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('read'),
      name,
      values,
      isLong: fc.boolean(),
      hash: fc.nat({ max: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('end'), name }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('gone'), name }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('artist'),
      name: fc.constantFrom(...artists),
      known: fc.constantFrom('one', 'two'),
      genres: fc.constantFrom(null, [], ['pop']),
      popularity: fc.constantFrom(null, 0, 1),
      followers: fc.constantFrom(null, 0, 7),
      isGone: fc.boolean(),
    }),
  },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('pass'), ms: fc.constantFrom(1, 2, 3_600_000) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('purge'), keepMs: fc.constantFrom(1_000, 7_200_000) }),
  },
);
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

/** @returns the run to go on with */
async function apply({ writer, clock }: TestStore, runId: string, one: Event): Promise<string> {
  const fetchedAt = new Date(clock.now()).toISOString();
  const read = (album: AlbumRead) => writer.saveReads(runId, [album]);
  const idOf = (album: string) => buildId(`album ${album}`);
  switch (one.kind) {
    case 'list': {
      const page = buildPage(runId, one.names);
      await writer.saveListingPage({
        ...page,
        albums: page.albums.map((album) => ({ ...album, ...one.values, spotifyUrl: album.spotifyUrl })),
      });
      return runId;
    }
    case 'read': {
      const album: FullAlbum = buildFullAlbum(one.name, one.values);
      await read(
        buildRead(one.name, { album, fetchedAt, hash: String(one.hash), nextOffset: one.isLong ? 2 : null }),
      );
      return runId;
    }
    case 'end':
      await read(buildTrackPage(one.name, 2, { fetchedAt }));
      return runId;
    case 'gone':
      await read({ kind: 'gone', albumId: idOf(one.name), reason: '404', at: fetchedAt });
      return runId;
    case 'artist': {
      const { id } = buildArtist(one.name);
      const { known, genres, popularity, followers, isGone } = one;
      await writer.saveArtistReads(runId, [
        isGone
          ? { kind: 'gone', id, fetchedAt }
          : {
              ...{ kind: 'artist', id, name: known, spotifyUrl: null, imageUrl: null },
              ...{ genres, popularity, followers, notSent: [], fetchedAt },
            },
      ]);
      return runId;
    }
    case 'pass':
      clock.advance(one.ms);
      return runId;
    case 'purge':
      await writer.purge({ before: new Date(clock.now() - one.keepMs).toISOString() });
      // The run may be gone, too.
      return (await writer.startRun({ resumeKey: 'search||', source: 'search', programVersion: '1' })).id;
  }
}

/** Filters of albums: such as are looked for among what may have the value, and others. */
const equals: readonly Row[] = [
  { label: 'X' },
  { released_on: '2026-11-20', label: 'Y' },
  { total_tracks: 2 },
];

/** What a store shows now, straight from its tables. */
const present: Record<KeptName, string> = {
  albums: `SELECT id, name, album_type, release_date, release_date_precision, released_on, total_tracks, label, popularity,
    first_seen_at FROM albums ORDER BY id`,
  artists: `SELECT id, name, genres, popularity, followers, first_seen_at FROM artists ORDER BY id`,
};

const parseGenres = ({ genres, ...row }: Row): Row => ({
  ...row,
  ...(genres !== undefined && {
    genres: typeof genres === 'string' ? (JSON.parse(genres) as unknown) : genres,
  }),
});
const byId = (a: Row, b: Row) => (String(a.id) < String(b.id) ? -1 : 1);
const leaveOut = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
/** Without what is as it is now. */
const withoutPresent = (row: Row): Row => leaveOut(row, ['spotify_url', 'artists']);

/** What only reads tell: of the time before the first one a version tells what was learned then. */
const toldByReads: Record<KeptName, readonly string[]> = {
  albums: ['label', 'popularity'],
  artists: ['genres', 'popularity', 'followers'],
};

/** What was shown from an instant on, up to the next one. */
type Model = Map<number, Record<KeptName, Row[]>>;

/** Holds every instant against what was shown then; returns how many rows that were. */
function compare(store: TestStore, catalogue: Catalogue, kind: KeptName, model: Model): number {
  const since = Date.parse(catalogue.getState().historySince ?? '');
  // What was purged is gone from the past, too, and comes back as something new.
  const left = store.query(present[kind]);
  const isKept = ({ id, first_seen_at: seen }: Row) =>
    left.some((row) => row.id === id && row.first_seen_at === seen);
  const instants = [...model.keys()];
  let compared = 0;
  for (const [index, instant] of instants.entries()) {
    const next = instants[index + 1] ?? store.clock.now();
    const then = (model.get(instant)?.[kind] ?? []).filter(isKept);
    for (const ms of new Set([instant, next - 1]))
      if (ms >= since) compareInstant(catalogue, kind, new Date(ms).toISOString(), then);
    if (instant >= since) compared += then.length;
  }
  for (const { id } of left) expectNoGaps(listHistory(catalogue, kind, String(id)));
  return compared;
}

function compareInstant(catalogue: Catalogue, kind: KeptName, asOf: string, then: readonly Row[]): void {
  const found = listAll(catalogue, kind, { as_of: asOf }).map(withoutPresent).sort(byId);
  expect({ asOf, found }).toEqual({ asOf, found: then });
  for (const equal of kind === 'albums' ? equals : []) {
    const some = listAll(catalogue, kind, { as_of: asOf, ...equal }).map(withoutPresent);
    expect(some.sort(byId)).toEqual(
      then.filter((row) => Object.entries(equal).every(([a, b]) => row[a] === b)),
    );
  }
  for (const row of then) {
    const id = String(row.id);
    const one = JSON.parse(catalogue.findOne(kind, id, { asOf }) ?? '') as Row;
    expect(withoutPresent(one)).toEqual(row);
    const versions = listHistory(catalogue, kind, id, asOf).filter(
      ({ valid_from: from, valid_to: to }) =>
        String(from) <= asOf && (typeof to === 'string' ? to > asOf : to === null),
    );
    expect(versions).toHaveLength(1);
    expect(versions[0]).toMatchObject(leaveOut(row, ['id', 'first_seen_at', ...toldByReads[kind]]));
    expect(String(versions[0]?.valid_from) >= String(row.first_seen_at)).toBe(true);
  }
}

function listHistory(
  catalogue: Catalogue,
  resource: KeptName,
  id: string,
  from: string | null = null,
): Row[] {
  const versions = catalogue.listVersions({ resource, id, from, to: null }, { limit: 100 }) ?? [];
  return versions.map((json) => JSON.parse(json) as Row);
}

/** One after the other without a gap, each longer than nothing, the last one open. */
function expectNoGaps(spans: readonly Row[]): void {
  const ends = spans.map(({ valid_to: to }) => to);
  expect(ends).toEqual([...spans.slice(1).map(({ valid_from: from }) => from), null]);
  for (const { valid_from: from, valid_to: to } of spans.slice(0, -1))
    expect(String(from) < String(to)).toBe(true);
}

describe('as of any time', () => {
  it('albums and artists are as the store had them then, whatever came after, and their history says the same', async () => {
    const compared: Record<KeptName, number> = { albums: 0, artists: 0 };
    const events = fc.array(event, { minLength: 20, maxLength: 40 });
    const property = fc.asyncProperty(events, async (some) => {
      const store = await openTestStore();
      const model: Model = new Map();
      let runId = store.run.id;
      for (const one of some) {
        runId = await apply(store, runId, one);
        const show = (kind: KeptName) => store.query(present[kind]).map(parseGenres);
        model.set(store.clock.now(), { albums: show('albums'), artists: show('artists') });
      }
      store.clock.advance(1);
      const catalogue = openCatalogueFor(store.store.path);
      for (const kind of ['albums', 'artists'] as const)
        compared[kind] += compare(store, catalogue, kind, model);
      catalogue.close();
    });
    await fc.assert(property, { numRuns: 20, seed: 20_261_123, endOnFailure: true });
    expect(Math.min(compared.albums, compared.artists)).toBeGreaterThan(300);
  });
});

describe('as_of', () => {
  const seen = '2026-11-22T12:00:00.000Z';

  async function openChanged() {
    const store = await openTestStore();
    const { writer, run, clock } = store;
    await writer.saveReads(run.id, [buildRead('A'), buildRead('B')]);
    clock.advance(60_000);
    await writer.saveReads(run.id, [
      buildRead('A', { album: buildFullAlbum('A', { popularity: 99 }) }),
      buildRead('C', { fetchedAt: '2026-11-22T12:01:00.000Z' }),
    ]);
    return { ...store, catalogue: openCatalogueFor(store.store.path) };
  }

  it('goes with filters by what is kept, with counts, facets, fields and flat rows', async () => {
    const { catalogue } = await openChanged();
    const list = (parameters: Row) =>
      listAll(catalogue, 'albums', { as_of: seen, ...parameters }).map(({ name: one }) => one);
    expect(list({ sort: 'id' }).sort()).toEqual(['A', 'B']);
    expect(list({ 'popularity.lt': '50' }).sort()).toEqual(['A', 'B']);
    expect(list({ 'popularity.gte': '50' })).toEqual([]);
    expect(list({ artist_id: buildArtist('Main').id }).sort()).toEqual(['A', 'B']);
    expect(list({ artist_id: 'nobody' })).toEqual([]);
    const query = parseListQuery('albums', { as_of: '2026-11-22T12:01:00Z', fields: 'name,popularity' });
    expect(catalogue.count(query)).toBe(3);
    expect(catalogue.countByValue(query, 'label', { limit: 5 })).toEqual([{ value: 'Label 0', count: 3 }]);
    expect([...catalogue.iterateFlat(query)].map(([, one, popularity]) => [one, popularity]).sort()).toEqual([
      ['A', 99],
      ['B', 40],
      ['C', 40],
    ]);
    expect(catalogue.findOne('albums', buildId('album C'), { asOf: seen })).toBeNull();
  });

  it('walks page by page as it does at once, for every order', async () => {
    const { catalogue } = await openChanged();
    for (const sort of ['first_seen_at', '-first_seen_at', 'id', '-id']) {
      const query = parseListQuery('albums', { as_of: '2026-11-22T12:01:00Z', sort });
      const expected = [...catalogue.iterateJson(query)];
      expect(expected).toHaveLength(3);
      const walked: string[] = [];
      let page = catalogue.listPage(query, { limit: 1 });
      for (walked.push(...page.rows); page.next !== null; walked.push(...page.rows))
        page = catalogue.listPage(query, { limit: 1, after: page.next });
      expect(walked).toEqual(expected);
    }
  });
});

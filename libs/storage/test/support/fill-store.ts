import type Database from 'better-sqlite3';
import { insertRows } from './open-test-catalogue.js';

/** A value of a list for an index, the same for the same index, without the patterns that a remainder alone has. */
function pick<T>(values: readonly T[], index: number, salt: number): T {
  const mixed = Math.imul((index + 1) * 2_654_435_761 + salt * 40_503, 2_246_822_519) >>> 0;
  return values[(mixed >>> 8) % values.length] as T;
}

const names = [
  'alpha',
  'Alpha',
  'ALPHA',
  'beta',
  'Öl',
  'öl',
  '',
  'AC/DC',
  'zeta',
  '_under',
  '日本語',
  'Beta',
];
const times = ['2026-11-01T00:00:00.000Z', '2026-11-02T10:20:30.456Z', '2026-11-03T00:00:00.000Z'];
const days = [null, '2026-11-20', '2026-11-21', '2026-10-01', '1999-01-01'];

/** Fills a store with rows that share values, lack them, and differ in little. */
export function fillStore(database: Database.Database, size = 40): void {
  const indexes = Array.from({ length: size }, (_, index) => index);
  const artistCount = 12;
  const runIds = Array.from({ length: 7 }, (_, index) => `run-${index}`);
  database.transaction(() => {
    insertRows(
      database,
      'extraction_runs',
      runIds.map((id, index) => ({
        id,
        resume_key: 'k',
        source: pick(['search', 'artists', 'auto'], index, 1),
        query: pick([null, 'tag:new'], index, 2),
        market: pick([null, 'DE', 'US'], index, 3),
        access: pick([null, 'extended', 'development'], index, 4),
        state: pick(['completed', 'failed', 'running'], index, 5),
        started_at: pick(times, index, 6),
        listing_started_at: times[0],
        ended_at: pick([null, ...times], index, 7),
        requests: '{"search":{"200":3}}',
        findings: '["odd"]',
        program_version: '1.0.0',
      })),
    );
    insertRows(
      database,
      'artists',
      Array.from({ length: artistCount }, (_, index) => ({
        id: `artist-${(index * 7) % artistCount}`,
        name: pick(names, index, 10),
        spotify_url: pick([null, 'https://open.spotify.com/artist/x'], index, 11),
        genres: pick([null, '[]', '["pop"]', '["pop","rock"]', '["Pop"]'], index, 12),
        popularity: pick([null, 0, 40, 100], index, 13),
        followers: pick([null, 0, 7, 3_000_000_000], index, 14),
        fields_not_sent: pick(['{}', `{"genres":"${times[0]}"}`], index, 15),
        first_seen_at: pick(times, index, 16),
        last_seen_at: pick(times, index, 17),
        fetched_at: pick([null, ...times], index, 18),
        run_id: pick(runIds, index, 19),
      })),
    );
    insertRows(
      database,
      'albums',
      indexes.map((index) => ({
        id: `album-${(index * 17) % 97}`,
        name: pick(names, index, 20),
        album_type: pick([null, 'album', 'single', 'compilation'], index, 21),
        release_date: pick(days, index, 22),
        release_date_precision: pick([null, 'year', 'month', 'day'], index, 23),
        released_on: pick(days, index, 22),
        total_tracks: pick([null, 1, 2, 12], index, 24),
        label: pick([null, 'Label', 'label', 'Other'], index, 25),
        popularity: pick([null, 0, 40, 100], index, 26),
        upc: pick([null, '0123', '123'], index, 27),
        spotify_url: pick([null, 'https://open.spotify.com/album/x'], index, 28),
        fields_not_sent: pick(['{}', `{"label":"${times[0]}"}`], index, 29),
        first_seen_at: pick(times, index, 30),
        last_seen_at: pick(times, index, 31),
        fetched_at: pick([null, ...times], index, 32),
        updated_at: pick(times, index, 33),
        run_id: pick(runIds, index, 34),
      })),
    );
    fillSales(database, indexes);
    for (const index of indexes) {
      const album_id = `album-${(index * 17) % 97}`;
      const artists = [0, 1, 2].slice(0, index % 4).map((position) => ({
        artist_id: `artist-${(index * 5 + position * 3) % artistCount}`,
        position,
      }));
      insertRows(
        database,
        'album_artists',
        artists.map((link) => ({ album_id, ...link })),
      );
      const sources = pick([[], ['search'], ['artists'], ['artists', 'search']], index, 35);
      insertRows(
        database,
        'album_sightings',
        sources.map((source) => ({
          album_id,
          run_id: pick(runIds, index, 36),
          source,
          position: 0,
          seen_at: times[0],
        })),
      );
      const tracks = [0, 1, 2].slice(0, pick([0, 1, 3], index, 37));
      for (const place of tracks) {
        // The same recording is on many albums, and places repeat.
        const id = `track-${pick([1, 2, 3], index, 38) * 3 + place}`;
        insertRows(database, 'tracks', [
          {
            album_id,
            id,
            name: pick(names, index + place, 40),
            disc_number: pick([1, 2], index + place, 41),
            track_number: pick([1, 2], index + place, 42),
            duration_ms: pick([0, 1000, 180_000], index + place, 43),
            explicit: pick([0, 1], index + place, 44),
            is_local: pick([0, 1], index + place, 45),
            spotify_url: null,
            first_seen_at: pick(times, index, 46),
            run_id: pick(runIds, index, 47),
          },
        ]);
        insertRows(
          database,
          'track_artists',
          artists.slice(place).map((link) => ({ album_id, track_id: id, ...link })),
        );
      }
    }
    // Older stores have none.
    if (database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'album_versions'`).get() !== undefined)
      fillHistory(database, size, artistCount);
  })();
}

function fillSales(database: Database.Database, indexes: readonly number[]): void {
  const products = indexes.map((index) => `product-${(index * 17) % 97}`);
  insertRows(
    database,
    'sales_files',
    indexes.map((index) => ({
      sha256: `sha-${index}`,
      name: pick(names, index, 50),
      imported_at: pick(times, index, 51),
      time_zone: pick(['Europe/Berlin', 'UTC'], index, 52),
      currency: pick([null, 'EUR', 'USD'], index, 53),
      absent_days: pick(['unknown', 'zero'], index, 54),
      first_day: '2026-11-01',
      last_day: '2026-11-20',
      rows: 3,
      rows_new: 3,
      rows_replaced: 0,
      rows_unchanged: 0,
      rows_refused: pick([0, 1], index, 55),
      options: '{"decimal":","}',
    })),
  );
  const files = database.prepare<[], number>('SELECT id FROM sales_files ORDER BY id').pluck().all();
  insertRows(
    database,
    'sales',
    indexes.map((index) => ({
      product: `product-${index % 5}`,
      region: pick(['', 'DE', 'de', 'ÖS'], index, 56),
      day: `2026-11-${String(1 + (index % 28)).padStart(2, '0')}`,
      units: pick([-1, 0, 2.5, 7], index, 57),
      revenue: pick([null, 0.1, 12], index, 58),
      file_id: pick(files, index, 59),
    })),
  );
  insertRows(
    database,
    'sales_products',
    products.map((product, index) => ({
      product,
      regions: pick(['[]', '["DE"]', '["AT","DE"]'], index, 60),
      currency: pick([null, 'EUR', 'USD'], index, 61),
      time_zone: pick(['Europe/Berlin', 'UTC'], index, 62),
      first_day: pick(['2026-10-01', '2026-11-01'], index, 63),
      last_day: pick(['2026-11-20', '2026-11-21'], index, 64),
      days: pick([1, 20], index, 65),
      units: pick([-1, 2.5, 7], index, 66),
      revenue: pick([null, 0.1, 12], index, 67),
    })),
  );
  insertRows(
    database,
    'product_links',
    products
      .filter((_, index) => index % 3 > 0)
      .flatMap((product, index) => [
        { product, kind: 'artist', link_id: `artist-${index % 12}` },
        { product, kind: 'label', link_id: pick(['Label', 'Other'], index, 68) },
      ]),
  );
}

/** History of some albums and artists: versions one after the other, and places of which the last one is still held. */
function fillHistory(database: Database.Database, albums: number, artists: number): void {
  database.exec(`DELETE FROM listings;
    UPDATE albums SET first_read_at = '${times[0]}' WHERE rowid % 3 = 0;
    UPDATE artists SET first_read_at = '${times[0]}' WHERE rowid % 3 = 1`);
  insertRows(database, 'listings', [
    {
      source: 'search',
      partition: 'tag:new',
      market: '',
      first_walked_at: times[0],
      last_walked_at: times[2],
      last_started_at: times[2],
      whole: 1,
      albums: 3,
      run_id: 'run-1',
    },
  ]);
  const spans = [
    [0, 1],
    [1, 2],
  ] as const;
  for (let index = 0; index < albums; index += 2) {
    const album_id = `album-${(index * 17) % 97}`;
    for (const [from, to] of spans.slice(0, pick([1, 2], index, 50))) {
      insertRows(database, 'album_versions', [
        {
          album_id,
          valid_from: times[from],
          valid_to: times[to],
          name: pick(names, index + from, 51),
          album_type: pick([null, 'album'], index, 52),
          release_date: pick(days, index, 53),
          release_date_precision: 'day',
          released_on: pick(days, index, 53),
          total_tracks: pick([null, 3], index, 54),
          label: pick([null, 'Label'], index, 55),
          popularity: pick([null, 0, 40], index + from, 56),
        },
      ]);
      insertRows(database, 'album_placements', [
        {
          album_id,
          source: pick(['search', 'artists'], index, 57),
          partition: pick(['', 'tag:new'], index, 58),
          market: pick(['', 'DE'], index, 59),
          position: pick([0, 3, 41], index + from, 60),
          valid_from: times[from],
          valid_to: pick([null, times[to]], index + from, 61),
        },
      ]);
    }
  }
  for (let index = 0; index < artists; index += 1) {
    insertRows(database, 'artist_versions', [
      {
        artist_id: `artist-${index}`,
        valid_from: times[0],
        valid_to: pick(times.slice(1), index, 62),
        name: pick(names, index, 63),
        genres: pick([null, '["pop"]'], index, 64),
        popularity: pick([null, 41], index, 65),
        followers: pick([null, 7], index, 66),
      },
    ]);
  }
}

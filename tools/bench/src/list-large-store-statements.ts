/** How many rows there are to be of a kind. */
export interface LargeStoreSize {
  readonly albums: number;
  readonly artists: number;
  readonly labels: number;
  readonly days: number;
  readonly tracks: boolean;
}

const lastDay = '2026-11-20';
/** A prime: squares by it are spread without a pattern that anybody would meet. */
const prime = 2_147_483_647;

/** A number from 0 to below `prime` that follows from the column `i`. */
const spread = (salt: number) =>
  `((i + ${salt * 7919}) * (i + ${salt * 7919}) % ${prime} * 48271 % ${prime})`;
/** One below `count`, all as often. */
const below = (count: number, salt: number) => `(${spread(salt)} % ${count})`;
/** One below `count`, small ones far more often. */
const skewed = (count: number, salt: number) =>
  `CAST(${count} * (${spread(salt)} * 1.0 / ${prime}) * (${spread(salt)} * 1.0 / ${prime}) AS INTEGER)`;
/** An id of 22 characters, in another order than the numbers. */
const id = (kind: number, number: string) =>
  `printf('${kind}%010d%011d', (${number} + ${kind}) * 48271 % 9999999967, ${number})`;
const page = (kind: string, of: string) => `'https://open.spotify.com/${kind}/' || ${of}`;
const numbers = (count: number) =>
  `WITH RECURSIVE numbers (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM numbers WHERE i + 1 < ${count})`;
const time = (day: string, clock: string) => `${day} || 'T${clock}.000Z'`;

/** The statements that fill an empty store, in their order. */
export function listLargeStoreStatements(size: LargeStoreSize): string[] {
  return [
    insertRuns(size),
    insertArtists(size),
    insertAlbums(size),
    `INSERT INTO run_coverage (run_id, source, reported_total, seen, listing_complete)
      SELECT run_id, 'search', count(*), count(*), 1 FROM albums GROUP BY run_id`,
    `UPDATE extraction_runs SET (albums_seen, albums_new) =
      (SELECT c.seen, c.seen FROM run_coverage c WHERE c.run_id = id)
      WHERE id IN (SELECT run_id FROM run_coverage)`,
    `INSERT INTO album_sightings (album_id, run_id, source, position, seen_at)
      SELECT id, run_id, 'search', row_number() OVER (PARTITION BY run_id ORDER BY id) - 1, first_seen_at FROM albums`,
    `INSERT INTO work_items (album_id, seq, state, run_id, created_at, updated_at)
      SELECT id, rowid, CASE WHEN fetched_at IS NOT NULL THEN 'done' WHEN first_seen_at < date('${lastDay}', '-14 days') THEN 'gone'
        ELSE 'pending' END, run_id, first_seen_at, updated_at FROM albums`,
    ...insertArtistsOfAlbums(size),
    ...insertHistory(),
    ...(size.tracks ? insertTracks() : []),
    `INSERT INTO store_meta (key, value) VALUES ('data_version', '1'), ('data_changed_at', '${lastDay}T06:10:00.000Z'),
      ('history_since', date('${lastDay}', '-${size.days} days') || 'T00:00:00.000Z')
      ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  ];
}

/** One a day, in one of three markets or none, all but a few complete. */
function insertRuns({ days }: LargeStoreSize): string {
  const day = `date('${lastDay}', '-' || i || ' days')`;
  return `${numbers(days)}
    INSERT INTO extraction_runs (id, resume_key, source, market, access, state, started_at, listing_started_at, ended_at, exit_code, program_version)
    SELECT 'run-' || day, 'large', 'search', market, 'extended', iif(i % 50 = 49, 'incomplete', 'completed'),
      ${time('day', '06:00:00')}, ${time('day', '06:00:00')}, ${time('day', '06:10:00')}, iif(i % 50 = 49, 1, 0), '0'
    FROM (SELECT i, ${day} AS day, CASE i % 4 WHEN 0 THEN 'DE' WHEN 1 THEN 'US' WHEN 2 THEN 'GB' END AS market FROM numbers)`;
}

function insertArtists({ artists, days }: LargeStoreSize): string {
  return `${numbers(artists)}
    INSERT INTO artists (id, name, spotify_url, genres, popularity, followers, first_seen_at, last_seen_at, fetched_at, run_id)
    SELECT id, 'Artist ' || i, ${page('artist', 'id')}, iif(i % 10 = 0, '["pop"]', NULL), iif(i % 10 = 0, ${below(101, 1)}, NULL),
      iif(i % 10 = 0, ${below(5_000_000, 2)}, NULL), ${time('day', '06:00:01')}, ${time('day', '06:00:01')},
      iif(i % 10 = 0, ${time('day', '06:09:00')}, NULL), 'run-' || day
    FROM (SELECT i, ${id(1, 'i')} AS id, date('${lastDay}', '-' || ${below(days, 3)} || ' days') AS day FROM numbers)`;
}

/** Seven of ten are singles, one of twenty a compilation; one of fifty was not read: of the last two weeks they wait, earlier ones are gone. Half of them go to the Friday before. */
function insertAlbums({ albums, labels, days }: LargeStoreSize): string {
  const someDay = `date('${lastDay}', '-' || ${below(days, 4)} || ' days')`;
  const isRead = 'i % 50 <> 7';
  return `${numbers(albums)}
    INSERT INTO albums (id, name, album_type, release_date, release_date_precision, released_on, total_tracks, label, popularity,
      upc, spotify_url, image_url, content_hash, first_seen_at, last_seen_at, fetched_at, updated_at, run_id)
    SELECT id, 'Album ' || i, type, released_on, 'day', released_on,
      CASE type WHEN 'single' THEN 1 + ${below(3, 5)} WHEN 'album' THEN 8 + ${below(7, 5)} ELSE 15 + ${below(11, 5)} END,
      iif(${isRead}, 'Label ' || ${skewed(labels, 6)}, NULL), iif(${isRead}, ${skewed(101, 7)}, NULL),
      iif(${isRead}, printf('%013d', i), NULL), ${page('album', 'id')}, 'https://i.scdn.co/image/' || id,
      iif(${isRead}, printf('%064x', i), NULL), ${time('day', '06:00:01')}, ${time('day', '06:00:01')},
      iif(${isRead}, ${time('day', '06:09:00')}, NULL), ${time('day', '06:09:00')}, 'run-' || day
    FROM (
      SELECT i, ${id(2, 'i')} AS id, day, iif(i % 2, day, date(day, '-6 days', 'weekday 5')) AS released_on,
        CASE WHEN i % 20 < 14 THEN 'single' WHEN i % 20 < 19 THEN 'album' ELSE 'compilation' END AS type
      FROM (SELECT i, ${someDay} AS day FROM numbers))`;
}

/** One artist each; every fifth album has a second one. */
function insertArtistsOfAlbums({ albums, artists }: LargeStoreSize): string[] {
  const first = skewed(artists, 8);
  return [
    `${numbers(albums)} INSERT INTO album_artists (album_id, artist_id, position)
      SELECT ${id(2, 'i')}, ${id(1, first)}, 0 FROM numbers`,
    `${numbers(albums)} INSERT INTO album_artists (album_id, artist_id, position)
      SELECT ${id(2, 'i')}, ${id(1, `((${first} + 1) % ${artists})`)}, 1 FROM numbers WHERE i % 5 = 0`,
  ];
}

/** What changed when an album or artist was read first, and where the listing showed an album for two weeks. */
function insertHistory(): string[] {
  const left = `date(first_seen_at, '+14 days')`;
  return [
    `INSERT INTO album_versions (album_id, valid_from, valid_to, name, album_type, release_date, release_date_precision, released_on, total_tracks)
      SELECT id, first_seen_at, fetched_at, name, album_type, release_date, release_date_precision, released_on, total_tracks
      FROM albums WHERE fetched_at IS NOT NULL`,
    `INSERT INTO artist_versions (artist_id, valid_from, valid_to, name)
      SELECT id, first_seen_at, fetched_at, name FROM artists WHERE fetched_at IS NOT NULL`,
    `INSERT INTO album_placements (album_id, source, partition, market, position, valid_from, valid_to)
      SELECT a.id, s.source, '', '', s.position, a.first_seen_at, iif(${left} > '${lastDay}', NULL, ${time(left, '06:00:01')})
      FROM albums a JOIN album_sightings s ON s.album_id = a.id`,
    `INSERT INTO listings (source, partition, market, first_walked_at, last_walked_at, last_started_at, whole, albums, run_id)
      SELECT source, '', '', min(ended_at), max(ended_at), max(started_at), 1, (SELECT count(*) FROM album_placements WHERE valid_to IS NULL),
        max(id) FROM extraction_runs GROUP BY source`,
  ];
}

/** As many as each album that was read says; all by its first artist. */
function insertTracks(): string[] {
  return [
    `WITH places (place) AS (SELECT 1 UNION ALL SELECT place + 1 FROM places WHERE place < 25)
      INSERT INTO tracks (album_id, id, name, disc_number, track_number, duration_ms, explicit, is_local, spotify_url, first_seen_at, run_id)
      SELECT id, track_id, 'Track ' || place, 1, place, ${below(300_000, 9)} + 60000, ${below(6, 10)} = 0, 0,
        ${page('track', 'track_id')}, first_seen_at, run_id
      FROM (SELECT a.id, a.first_seen_at, a.run_id, place, a.rowid * 25 + place AS i,
          printf('3%021d', a.rowid * 25 + place) AS track_id
        FROM albums a JOIN places ON place <= a.total_tracks WHERE a.fetched_at IS NOT NULL)`,
    `INSERT INTO track_artists (album_id, track_id, artist_id, position)
      SELECT t.album_id, t.id, l.artist_id, 0 FROM tracks t JOIN album_artists l ON l.album_id = t.album_id AND l.position = 0`,
  ];
}

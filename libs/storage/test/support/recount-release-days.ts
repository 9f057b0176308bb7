import type Database from 'better-sqlite3';

interface AlbumRow {
  id: string;
  day: string | null;
  precision: string | null;
  type: string | null;
  tracks: number | null;
  fetchedAt: string | null;
}

/** A row of release_days. */
export interface DayRow {
  dimension: string;
  value: string;
  released_on: string;
  releases: number;
  tracks: number;
  tracks_read: number;
  duration_ms: number;
  explicit_tracks: number;
  new_artists: number;
}

/** What release_days must say, worked out row by row from albums, tracks, artists and sources, without any of what is derived. */
export function recountReleaseDays(database: Database.Database): DayRow[] {
  const all = <T>(sql: string) => database.prepare<[], T>(sql).all();
  const albums = all<AlbumRow>(
    `SELECT id, released_on AS day, release_date_precision AS precision, album_type AS type, total_tracks AS tracks,
      fetched_at AS fetchedAt FROM albums`,
  );
  const tracks = all<{ album_id: string; duration_ms: number; explicit: number }>('SELECT * FROM tracks');
  const links = all<{ album_id: string; artist_id: string }>('SELECT album_id, artist_id FROM album_artists');
  const sources = all<{ album_id: string; source: string; market: string }>('SELECT * FROM album_sources');
  const dayOf = new Map(albums.map(({ id, day }) => [id, day]));
  const firstDay = new Map<string, string>();
  for (const { album_id, artist_id } of links) {
    const day = dayOf.get(album_id) ?? null;
    if (day !== null && day < (firstDay.get(artist_id) ?? '9')) firstDay.set(artist_id, day);
  }
  const rows = new Map<string, DayRow & { artists: Set<string> }>();
  for (const { id, day, precision, type, tracks: total, fetchedAt } of albums) {
    if (day === null) continue;
    const own = fetchedAt === null ? [] : tracks.filter(({ album_id }) => album_id === id);
    const durationMs = own.reduce((sum, { duration_ms }) => sum + duration_ms, 0);
    const explicit = own.filter((track) => track.explicit === 1).length;
    const artists = new Set(
      links.filter(({ album_id }) => album_id === id).map(({ artist_id }) => artist_id),
    );
    const listed = sources.filter(({ album_id }) => album_id === id);
    const members: [string, string][] =
      precision === 'day'
        ? [
            ['all', ''],
            ['album_type', type ?? 'unknown'],
            ['explicit', own.length === 0 ? 'unknown' : explicit > 0 ? 'explicit' : 'clean'],
            ['track_length', own.length === 0 ? 'unknown' : nameLength(durationMs / own.length / 60_000)],
            ['collaboration', ['unknown', 'one'][artists.size] ?? 'several'],
            ...[...new Set(listed.map(({ source }) => source))].map((one): [string, string] => [
              'source',
              one,
            ]),
            ...[...new Set(listed.map(({ market }) => market))].map((one): [string, string] => [
              'market',
              one,
            ]),
          ]
        : [['imprecise', precision ?? 'unknown']];
    for (const [dimension, value] of members) {
      const key = `${dimension}|${value}|${day}`;
      const row = rows.get(key) ?? {
        dimension,
        value,
        released_on: day,
        releases: 0,
        tracks: 0,
        tracks_read: 0,
        duration_ms: 0,
        explicit_tracks: 0,
        new_artists: 0,
        artists: new Set<string>(),
      };
      rows.set(key, row);
      row.releases += 1;
      row.tracks += total ?? 0;
      row.tracks_read += own.length;
      row.duration_ms += durationMs;
      row.explicit_tracks += explicit;
      if (dimension !== 'imprecise')
        for (const artist of artists) if (firstDay.get(artist) === day) row.artists.add(artist);
    }
  }
  return [...rows.values()].map(({ artists, ...row }) => ({ ...row, new_artists: artists.size })).sort(byKey);
}

/** What release_days says. */
export function readReleaseDays(database: Database.Database): DayRow[] {
  return database.prepare<[], DayRow>('SELECT * FROM release_days').all().sort(byKey);
}

function nameLength(minutes: number): string {
  if (minutes >= 5) return '5+';
  return ['0-2', '0-2', '2-3', '3-4', '4-5'][Math.floor(minutes)] ?? '5+';
}

function byKey(a: DayRow, b: DayRow): number {
  const keyOf = ({ dimension, value, released_on }: DayRow) =>
    JSON.stringify([dimension, value, released_on]);
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

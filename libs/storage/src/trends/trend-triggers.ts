/** A trigger, by its name. */
export interface TrendTrigger {
  readonly name: string;
  readonly sql: string;
}

// Not INSERT OR IGNORE, for the statement that fires a trigger may overrule that: https://www.sqlite.org/lang_createtrigger.html
const mark = (days: string): string =>
  `INSERT INTO stale_release_days (released_on) ${days} ON CONFLICT (released_on) DO NOTHING;`;

const markDay = (row: 'old' | 'new'): string =>
  mark(`SELECT ${row}.released_on WHERE ${row}.released_on IS NOT NULL`);

/** An artist was new on the day of the first release, and is not, or is again, where an earlier one comes or goes. */
const markLink = (row: 'old' | 'new'): string =>
  markDay(row) +
  mark(`SELECT released_on FROM (
      SELECT min(released_on) AS released_on FROM album_artists
      WHERE artist_id = ${row}.artist_id AND rowid <> ${row}.rowid)
    WHERE released_on > ${row}.released_on`);

const counted = [
  'released_on',
  'release_date_precision',
  'album_type',
  'total_tracks',
  'tracks_read',
  'duration_ms',
  'explicit_tracks',
];
const tuple = (row: 'old' | 'new') => `(${counted.map((column) => `${row}.${column}`).join(', ')})`;

const isGone = (row: 'old' | 'new'): string => `(${row}.state = 'gone' AND ${row}.attempts = 0)`;
const setGone = `UPDATE albums SET is_gone = ${isGone('new')} WHERE id = new.album_id;`;

const trigger = (suffix: string, when: string, body: string): TrendTrigger => ({
  name: `trends_${suffix}`,
  sql: `CREATE TRIGGER trends_${suffix} AFTER ${when} BEGIN ${body} END`,
});

/**
 * What notes the days whose counts are not right any more, within each transaction, whoever writes; keeps the days beside the
 * artists of albums, and beside albums whether Spotify does not know them. Not in the migrations, for Prisma makes a table anew to
 * change it, and the triggers of the old one are lost.
 */
export const trendTriggers: readonly TrendTrigger[] = [
  trigger('album_added', 'INSERT ON albums', markDay('new')),
  trigger('album_removed', 'DELETE ON albums', markDay('old')),
  trigger(
    'album_changed',
    `UPDATE OF ${counted.join(', ')} ON albums WHEN ${tuple('old')} IS NOT ${tuple('new')}`,
    markDay('old') + markDay('new'),
  ),
  trigger(
    'album_moved',
    `UPDATE OF released_on, release_date_precision ON albums
      WHEN (old.released_on, old.release_date_precision) IS NOT (new.released_on, new.release_date_precision)`,
    `UPDATE album_artists SET released_on = new.released_on, is_day_known = new.release_date_precision IS 'day'
      WHERE album_id = new.id;`,
  ),
  trigger('artist_added', 'INSERT ON album_artists WHEN new.released_on IS NOT NULL', markLink('new')),
  // Who wrote the row did not know of the day, or there is none. The trigger on changes does the rest.
  trigger(
    'artist_added_undated',
    'INSERT ON album_artists WHEN new.released_on IS NULL',
    `UPDATE album_artists SET (released_on, is_day_known) =
        (SELECT released_on, release_date_precision IS 'day' FROM albums WHERE id = new.album_id)
      WHERE rowid = new.rowid;`,
  ),
  trigger('artist_removed', 'DELETE ON album_artists', markLink('old')),
  trigger(
    'artist_changed',
    'UPDATE OF artist_id, released_on ON album_artists',
    markLink('old') + markLink('new'),
  ),
  trigger(
    'source_added',
    'INSERT ON album_sources',
    mark('SELECT released_on FROM albums WHERE id = new.album_id AND released_on IS NOT NULL'),
  ),
  trigger('work_added', `INSERT ON work_items WHEN ${isGone('new')}`, setGone),
  trigger(
    'work_removed',
    `DELETE ON work_items WHEN ${isGone('old')}`,
    'UPDATE albums SET is_gone = 0 WHERE id = old.album_id;',
  ),
  trigger(
    'work_changed',
    `UPDATE OF state, attempts ON work_items WHEN ${isGone('old')} <> ${isGone('new')}`,
    setGone,
  ),
];

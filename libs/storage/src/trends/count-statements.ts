/** Days that are counted in one go, which bounds what is held in memory. */
const daysAtOnce = 60;

const days = `(SELECT released_on FROM stale_release_days ORDER BY released_on LIMIT ${daysAtOnce})`;

const sums = ['tracks', 'tracks_read', 'duration_ms', 'explicit_tracks'] as const;
const eachSum = (write: (name: string) => string): string => sums.map(write).join(', ');

const isUnread = 'coalesce(a.tracks_read, 0) = 0';
const meanLength = 'a.duration_ms / a.tracks_read';
const minute = 60_000;

/** What each release is told apart by, of an album `a`. */
const kinds: Readonly<Record<string, string>> = {
  album_type: `coalesce(a.album_type, 'unknown')`,
  explicit: `CASE WHEN ${isUnread} THEN 'unknown' WHEN a.explicit_tracks > 0 THEN 'explicit' ELSE 'clean' END`,
  track_length: `CASE WHEN ${isUnread} THEN 'unknown' WHEN ${meanLength} < ${2 * minute} THEN '0-2'
    WHEN ${meanLength} < ${3 * minute} THEN '2-3' WHEN ${meanLength} < ${4 * minute} THEN '3-4'
    WHEN ${meanLength} < ${5 * minute} THEN '4-5' ELSE '5+' END`,
  collaboration: `CASE (SELECT count(DISTINCT l.artist_id) FROM album_artists l WHERE l.album_id = a.id)
    WHEN 0 THEN 'unknown' WHEN 1 THEN 'one' ELSE 'several' END`,
};
const kindNames = Object.keys(kinds);

/** What a release may have several of. */
const listedBy = ['source', 'market'];

/** Where the releases of a dimension stand (`f`), with their value, and where the artists that are new with them do. */
const dimensions = [
  ...['all', ...kindNames].map((name) => ({
    name,
    value: name === 'all' ? `''` : `f.${name}`,
    releases: 'facts f',
    debuts: 'debuts f',
  })),
  ...listedBy.map((name) => ({
    name,
    value: `f.${name}`,
    releases: `(SELECT DISTINCT s.${name}, f.* FROM facts f CROSS JOIN album_sources s ON s.album_id = f.id) f`,
    debuts: `(SELECT s.${name}, d.* FROM debuts d CROSS JOIN album_sources s ON s.album_id = d.id) f`,
  })),
];

const counts = dimensions.map(
  ({ name, value, releases, debuts }) => `
    SELECT '${name}' AS dimension, ${value} AS value, f.released_on, count(*) AS releases,
      ${eachSum((sum) => `sum(f.${sum}) AS ${sum}`)}, 0 AS new_artists FROM ${releases} GROUP BY 3, 2
    UNION ALL SELECT '${name}', ${value}, f.released_on, 0, ${eachSum(() => '0')}, count(DISTINCT f.artist_id)
      FROM ${debuts} GROUP BY 3, 2`,
);

const eachFact = eachSum((sum) => `coalesce(a.${sum === 'tracks' ? 'total_tracks' : sum}, 0) AS ${sum}`);

// CROSS JOIN keeps SQLite to that order: it knows nothing of how few days there are.
const count = `
  INSERT INTO release_days (dimension, value, released_on, releases, ${sums.join(', ')}, new_artists)
  WITH facts AS MATERIALIZED (
    SELECT a.id, a.released_on, ${eachFact}, ${kindNames.map((name) => `${kinds[name] ?? ''} AS ${name}`).join(', ')}
    FROM ${days} d CROSS JOIN albums a ON a.released_on = d.released_on WHERE a.release_date_precision = 'day'
  ), debuts AS MATERIALIZED (
    SELECT f.id, f.released_on, ${kindNames.map((name) => `f.${name}`).join(', ')}, l.artist_id
    FROM facts f CROSS JOIN album_artists l ON l.album_id = f.id
    WHERE NOT EXISTS (
      SELECT 1 FROM album_artists e WHERE e.artist_id = l.artist_id AND e.released_on < f.released_on)
  )
  SELECT dimension, value, released_on, sum(releases), ${eachSum((sum) => `sum(${sum})`)}, sum(new_artists)
  FROM (${counts.join(' UNION ALL ')}) GROUP BY 1, 2, 3`;

const countImprecise = `
  INSERT INTO release_days (dimension, value, released_on, releases, ${sums.join(', ')}, new_artists)
  SELECT 'imprecise', coalesce(a.release_date_precision, 'unknown'), a.released_on, count(*),
    ${eachSum((sum) => `sum(coalesce(a.${sum === 'tracks' ? 'total_tracks' : sum}, 0))`)}, 0
  FROM ${days} d CROSS JOIN albums a ON a.released_on = d.released_on
  WHERE a.release_date_precision IS NOT 'day' GROUP BY 2, 3`;

/** Statements that count the releases of the first stale days anew; to be run in one transaction until no day is stale. */
export const countStatements: readonly string[] = [
  `DELETE FROM release_days WHERE released_on IN ${days}`,
  count,
  countImprecise,
  `DELETE FROM stale_release_days WHERE released_on IN ${days}`,
];

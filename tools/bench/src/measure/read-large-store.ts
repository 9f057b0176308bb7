import Database from 'better-sqlite3';

/** What is to be known of a large store before it is asked. */
export interface LargeStoreFacts {
  readonly lastDay: string;
  readonly run: string;
  /** Id of the one with most albums. */
  readonly artist: string;
  /** Id of one that was read. */
  readonly album: string;
  /** With most albums, most first. */
  readonly labels: readonly string[];
  /** Releases of these by week, the last week last; missing where there are none. */
  readonly released: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Reads whom a large store knows most of, past everything that is to be measured. */
export function readLargeStore(path: string, labelCount: number): LargeStoreFacts {
  const database = new Database(path, { readonly: true });
  const readOne = (sql: string) => database.prepare(sql).pluck().get() as string;
  try {
    const labels = database
      .prepare(
        `SELECT label FROM albums WHERE label IS NOT NULL GROUP BY label ORDER BY count(*) DESC, label LIMIT ?`,
      )
      .pluck()
      .all(labelCount) as string[];
    const byWeek = database
      .prepare(
        `SELECT date(released_on, '-6 days', 'weekday 1'), count(*) FROM albums WHERE label = ? GROUP BY 1`,
      )
      .raw();
    return {
      lastDay: readOne('SELECT max(released_on) FROM albums'),
      run: readOne('SELECT id FROM extraction_runs ORDER BY started_at DESC'),
      artist: readOne('SELECT artist_id FROM album_artists GROUP BY artist_id ORDER BY count(*) DESC'),
      album: readOne('SELECT album_id FROM album_versions'),
      labels,
      released: new Map(labels.map((label) => [label, new Map(byWeek.all(label) as [string, number][])])),
    };
  } finally {
    database.close();
  }
}

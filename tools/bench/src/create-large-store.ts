import Database from 'better-sqlite3';
import { openStore } from '@new-releases/storage';
import { listLargeStoreStatements } from './list-large-store-statements.js';
import { withoutIndexes } from './without-indexes.js';

/** What a store to make is to hold. */
export interface LargeStoreOptions {
  /** Absolute path of a file that is not there yet. */
  readonly path: string;
  readonly albums: number;
  /** @default a third of the albums */
  readonly artists?: number;
  /** @default one for each fifty albums */
  readonly labels?: number;
  /** Release days, and daily runs, up to 2026-11-20. @default 730 */
  readonly days?: number;
  /** Whether there are rows of tracks: some five an album. @default false, which leaves `total_tracks` alone */
  readonly tracks?: boolean;
}

/**
 * Makes a store of so many albums straight by SQL, for what needs a large one: a million albums take a minute, which an
 * extraction of as many would take an hour for. Everything follows from the numbers of the rows, so the same options make
 * the same rows. Half of the albums are of a Friday; few artists and labels have many albums, most have few.
 */
export async function createLargeStore(options: LargeStoreOptions): Promise<void> {
  const { path, albums, days = 730, tracks = false } = options;
  const { artists = Math.ceil(albums / 3), labels = Math.ceil(albums / 50) } = options;
  await (await openStore({ path })).close();
  const database = new Database(path);
  try {
    // Whoever loses power here makes the store again.
    for (const pragma of ['journal_mode = OFF', 'synchronous = OFF', 'cache_size = -400000'])
      database.pragma(pragma);
    withoutIndexes(database, () => {
      for (const sql of listLargeStoreStatements({ albums, artists, labels, days, tracks }))
        database.exec(sql);
    });
  } finally {
    database.close();
  }
  // Opening makes the full-text index.
  await (await openStore({ path })).close();
}

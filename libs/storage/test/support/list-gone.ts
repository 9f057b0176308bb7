import type Database from 'better-sqlite3';

/** Albums whose row says that Spotify does not know them. */
export function listGone(database: Database.Database): string[] {
  return database.prepare<[], string>('SELECT id FROM albums WHERE is_gone ORDER BY id').pluck().all();
}

/** Those of which their work items say so. */
export function listGoneByWork(database: Database.Database): string[] {
  return database
    .prepare<[], string>(
      `SELECT album_id FROM work_items WHERE state = 'gone' AND attempts = 0 ORDER BY album_id`,
    )
    .pluck()
    .all();
}

import Database from 'better-sqlite3';

/** Changes a store past the program, with the bare driver; returns how many rows changed. */
export function changeStore(databasePath: string, sql: string): number {
  const database = new Database(databasePath);
  try {
    return database.prepare(sql).run().changes;
  } finally {
    database.close();
  }
}

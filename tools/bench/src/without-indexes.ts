import type Database from 'better-sqlite3';

interface Part {
  readonly type: 'index' | 'trigger';
  readonly name: string;
  readonly sql: string;
}

/**
 * Works on a store that has neither indexes nor triggers meanwhile: made once, over all rows, they take a third of the time. What
 * keeps the full-text index and the counts of releases right is not made again, so that `openStore` misses it and makes those anew.
 */
export function withoutIndexes(database: Database.Database, work: () => void): void {
  const parts = database
    .prepare<[], Part>(
      `SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL`,
    )
    .all();
  const searchIndexes = database
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '% USING fts5%'`)
    .pluck()
    .all();
  for (const { type, name } of parts) database.exec(`DROP ${type} "${name}"`);
  work();
  for (const { name, sql } of parts) {
    if (![...searchIndexes, 'trends'].some((kept) => name.startsWith(`${kept}_`))) database.exec(sql);
  }
}

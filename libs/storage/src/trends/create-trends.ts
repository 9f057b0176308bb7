import type { Driver } from '../open/open-driver.js';
import { toIsoTime } from '../to-iso-time.js';
import { countStatements } from './count-statements.js';
import { fillStatements } from './fill-statements.js';
import { trendTriggers } from './trend-triggers.js';

/** What the counts mean; another number has them made anew when a store is opened. */
const version = '1';

/**
 * Makes what keeps the counts of releases right, and counts all of them, where a part of it is missing or of another version: in a
 * store that is older than the counts, or was written to without the triggers. A million albums take a minute.
 */
export function createTrends(driver: Driver, nowMs: number): void {
  if (hasTrends(driver)) return;
  driver.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have been at it while this one waited.
    if (!hasTrends(driver)) fill(driver, toIsoTime(nowMs));
    driver.exec('COMMIT');
  } catch (error) {
    if (driver.inTransaction) driver.exec('ROLLBACK');
    throw error;
  }
}

/** Whether the whole of it is there. */
export function hasTrends(driver: Driver): boolean {
  const found = driver
    .prepare<[], string>(
      `SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'trends\\_%' ESCAPE '\\'`,
    )
    .pluck()
    .all();
  const known = driver
    .prepare<[], string>(`SELECT value FROM store_meta WHERE key = 'trends_version'`)
    .pluck()
    .get();
  return (
    known === version &&
    found.length === trendTriggers.length &&
    trendTriggers.every(({ sql }) => found.includes(sql))
  );
}

function fill(driver: Driver, now: string): void {
  const old = driver
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'trends\\_%' ESCAPE '\\'`,
    )
    .pluck()
    .all();
  for (const name of old) driver.exec(`DROP TRIGGER ${name}`);
  for (const sql of fillStatements) driver.exec(sql);
  for (const { sql } of trendTriggers) driver.exec(sql);
  const isAnyStale = driver.prepare('SELECT 1 FROM stale_release_days LIMIT 1');
  while (isAnyStale.get() !== undefined) for (const sql of countStatements) driver.exec(sql);
  const note = driver.prepare(
    'INSERT INTO store_meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  note.run('releases_counted_at', now);
  note.run('trends_version', version);
  // What readers are shown has changed.
  driver.exec(`UPDATE store_meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'data_version'`);
}

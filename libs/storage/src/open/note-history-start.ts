import { toIsoTime } from '../to-iso-time.js';
import type { Driver } from './open-driver.js';

/** Notes once since when the store keeps history: what was before, nobody can tell. */
export function noteHistoryStart(driver: Driver, nowMs: number): void {
  const isNoted = driver.prepare(`SELECT 1 FROM store_meta WHERE key = 'history_since'`).get() !== undefined;
  if (isNoted) return;
  driver
    .prepare(`INSERT INTO store_meta (key, value) VALUES ('history_since', ?) ON CONFLICT (key) DO NOTHING`)
    .run(toIsoTime(nowMs));
}

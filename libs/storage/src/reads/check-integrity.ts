import { findErrorCode } from '../errors/find-error-code.js';
import type { Driver } from '../open/open-driver.js';
import type { IntegrityReport } from '../types/store.js';

/** Checks the file by `PRAGMA quick_check`: pages, indexes' structure, constraints; and foreign keys. */
export function checkIntegrity(driver: Driver): IntegrityReport {
  const message = describeProblem(driver);
  return {
    ok: message === 'ok',
    message,
    schemaVersion:
      driver
        .prepare<[], string>(
          `SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL
           ORDER BY migration_name DESC LIMIT 1`,
        )
        .pluck()
        .get() ?? '',
    journalMode: String(driver.pragma('journal_mode', { simple: true })),
    sizeBytes:
      Number(driver.pragma('page_count', { simple: true })) *
      Number(driver.pragma('page_size', { simple: true })),
  };
}

function describeProblem(driver: Driver): string {
  try {
    const message = String(driver.pragma('quick_check(1)', { simple: true }));
    if (message !== 'ok') return message;
    const dangling = driver.prepare<[], { table: string; parent: string }>('PRAGMA foreign_key_check').get();
    return dangling === undefined
      ? 'ok'
      : `rows of ${dangling.table} refer to missing rows of ${dangling.parent}`;
  } catch (error) {
    // A file damaged badly enough makes the check itself fail: that is an answer too.
    const code = findErrorCode(error);
    if (code?.startsWith('SQLITE_CORRUPT') !== true) throw error;
    return code;
  }
}

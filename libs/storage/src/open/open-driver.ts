import Database from 'better-sqlite3';

/** A handle on the SQLite file that goes past Prisma: migrations and reads. */
export type Driver = Database.Database;

/** How to open the file. */
export interface OpenDriverOptions {
  /** Never writes, and wants the file to exist. */
  readonly: boolean;
  /** How long to wait for somebody else's lock. */
  busyTimeoutMs: number;
}

/** Opens the SQLite file. Errors are the driver's own. */
export function openDriver(path: string, { readonly, busyTimeoutMs }: OpenDriverOptions): Driver {
  const driver = new Database(path, { readonly, fileMustExist: readonly, timeout: busyTimeoutMs });
  driver.pragma('cache_size = -8000'); // KiB
  return driver;
}

import { existsSync } from 'node:fs';
import { StoreMissingError } from '../errors/store-missing-error.js';
import { StoreNotMigratedError } from '../errors/store-not-migrated-error.js';
import { migrations } from '../generated/migrations.js';
import { findMissingMigrations } from '../migrate/find-missing-migrations.js';
import { type Driver, openDriver } from './open-driver.js';

/** Opens a store that is there and up to date for reading alone. Errors are ours or the driver's own. */
export function openForReading(path: string, busyTimeoutMs: number): Driver {
  if (!existsSync(path)) throw new StoreMissingError({ path });
  const driver = openDriver(path, { readonly: true, busyTimeoutMs });
  try {
    const missing = findMissingMigrations(driver, { path, migrations });
    if (missing.length > 0) throw new StoreNotMigratedError({ path });
    return driver;
  } catch (error) {
    driver.close();
    throw error;
  }
}

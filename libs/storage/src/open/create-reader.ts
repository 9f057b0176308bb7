import { StoreClosedError } from '../errors/store-closed-error.js';
import { toStoreError } from '../errors/to-store-error.js';
import type { Driver } from './open-driver.js';

/** Runs reads on a handle of their own, so that they see committed rows only and never wait for the writer. */
export interface Reader {
  /** Runs one read. Fails with a StoreError. */
  read<T>(query: (driver: Driver) => T): Promise<T>;
  close(): void;
}

/** Makes a reader of a handle that may not write. */
export function createReader(path: string, driver: Driver): Reader {
  return {
    read(query) {
      return new Promise((resolve) => {
        if (!driver.open) throw new StoreClosedError({ path });
        try {
          resolve(query(driver));
        } catch (error) {
          throw toStoreError(error, { path, action: 'read' });
        }
      });
    },
    close() {
      driver.close();
    },
  };
}

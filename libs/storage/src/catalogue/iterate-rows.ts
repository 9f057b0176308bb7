import type { Driver } from '../open/open-driver.js';
import { buildSelect, listPhases, type Projection } from './build-select.js';
import type { ListQuery } from './list-query.js';

/** What to walk over. */
export interface IterateRowsOptions {
  driver: Driver;
  /** Runs a step within its time. */
  read: <T>(step: () => T, timeLimitMs?: number) => T;
  query: ListQuery;
  projection: Projection;
  /** Rows at most. @default all */
  limit?: number | undefined;
  /** For each row, milliseconds: the first one may have to wait for a sort. @default none */
  timeLimitMs?: number | undefined;
}

/** Walks over all rows of one moment: what is committed meanwhile is not seen. Holds that moment until it ends. */
export function* iterateRows(options: IterateRowsOptions): Generator<readonly unknown[], void> {
  const { driver, read, query, projection, limit = Infinity, timeLimitMs } = options;
  read(() => driver.exec('BEGIN'));
  try {
    let left = limit;
    for (const phase of listPhases(query)) {
      const { sql, values } = buildSelect(query, { projection, phase, after: null, limit: null });
      const rows = read(() =>
        driver
          .prepare<unknown[], readonly unknown[]>(sql)
          .raw()
          .iterate(...values),
      );
      try {
        for (;;) {
          if (left === 0) return;
          const step = read(() => rows.next(), timeLimitMs);
          if (step.done === true) break;
          left -= 1;
          yield step.value;
        }
      } finally {
        rows.return?.();
      }
    }
  } finally {
    if (driver.open && driver.inTransaction) driver.exec('COMMIT');
  }
}

import type { Statement as Prepared } from 'better-sqlite3';
import type { Driver } from '../open/open-driver.js';
import type { Statement } from './build-select.js';

/** Prepared statements are kept, most recently used first: preparing one takes longer than running it for a page. */
const mostKept = 200;

/** Runs statements, each prepared once. */
export interface Statements {
  all: (statement: Statement) => unknown[];
  get: (statement: Statement) => unknown;
}

/** Keeps the statements of a handle. */
export function createStatements(driver: Driver): Statements {
  const kept = new Map<string, Prepared>();
  const prepare = (sql: string): Prepared => {
    const prepared = kept.get(sql) ?? driver.prepare(sql);
    kept.delete(sql);
    kept.set(sql, prepared);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? sql);
    return prepared;
  };
  return {
    all: ({ sql, values }) => prepare(sql).all(...values),
    get: ({ sql, values }) => prepare(sql).get(...values),
  };
}

import type Database from 'better-sqlite3';

/** Statements kept; those of the store's writes are some dozens. */
const most = 200;

/** What Prisma's adapter asks of a statement. */
interface BoundStatement {
  readonly reader: boolean;
  columns(): Database.ColumnDefinition[];
  run(): Database.RunResult;
  raw(): { all(): unknown[] };
}

/** What gives rows under names of its own. A `*` that counts nothing may stand for other columns once a table has changed, and some pragmas act as they are prepared. */
const namesItsColumns = /^\s*(?:SELECT|INSERT|UPDATE|DELETE|WITH)\b(?:\(\*\)|[^*])*$/i;

/**
 * Makes a connection prepare each statement once. Prisma's adapter prepares it anew at every call, which is a tenth of what
 * a write costs. What gives rows under names that are not its own is prepared anew all the same: a kept statement may name
 * its columns as they were before the table changed.
 */
export function keepStatements(database: Pick<Database.Database, 'prepare'>): void {
  const prepare = database.prepare.bind(database);
  const kept = new Map<string, Database.Statement>();
  const find = (sql: string) => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const statement = prepare(sql);
    if (statement.reader && !namesItsColumns.test(sql)) return statement;
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
    kept.set(sql, statement);
    return statement;
  };
  const prepareOnce = (sql: string) => {
    const statement = find(sql);
    const bind = (values: unknown[]): BoundStatement => ({
      reader: statement.reader,
      columns: () => statement.columns(),
      run: () => statement.run(values),
      raw: () => ({ all: () => statement.raw().all(values) }),
    });
    // The driver's own bind() is for good, so a statement that is kept is given its values with each run.
    return { ...bind([]), bind };
  };
  Object.assign(database, { prepare: prepareOnce });
}

import { explain } from './explain.js';
import type { SqlQuery, SqlResult, SqlRunner } from './sql-adapter.js';

/**
 * Statements in SQL, by the names that they have in Prisma's client. Values are bound, never put into the text. Rows come as the
 * driver adapter hands them out: integers as numbers, truth values as 0 and 1.
 */
export interface Statements {
  /** Runs a statement, and tells how many rows it changed. */
  $executeRaw(strings: TemplateStringsArray, ...values: readonly unknown[]): Promise<number>;
  /** Runs a statement whose text is put together. */
  $executeRawUnsafe(sql: string, ...values: readonly unknown[]): Promise<number>;
  /** The rows that a statement gives. */
  $queryRaw<T>(strings: TemplateStringsArray, ...values: readonly unknown[]): Promise<T>;
  /** The rows of a statement whose text is put together. */
  $queryRawUnsafe<T>(sql: string, ...values: readonly unknown[]): Promise<T>;
}

/**
 * Statements that go to Prisma's driver adapter. Its client would do no more for them than turn their values into JSON text and back,
 * which for hundreds of rows in one value is a tenth of what writing costs.
 */
export function createStatements(runner: SqlRunner): Statements {
  const execute = (query: SqlQuery) => runner.executeRaw(query).catch(explain);
  const list = async <T>(query: SqlQuery) => toRows(await runner.queryRaw(query).catch(explain)) as T;
  return {
    $executeRaw: (strings, ...values) => execute(toQuery(strings.join('?'), values)),
    $executeRawUnsafe: (sql, ...values) => execute(toQuery(sql, values)),
    $queryRaw: (strings, ...values) => list(toQuery(strings.join('?'), values)),
    $queryRawUnsafe: (sql, ...values) => list(toQuery(sql, values)),
  };
}

function toQuery(sql: string, values: readonly unknown[]): SqlQuery {
  return { sql, args: [...values], argTypes: values.map(() => ({ scalarType: 'unknown', arity: 'scalar' })) };
}

function toRows({ columnNames, rows }: SqlResult): Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(columnNames.map((name, index) => [name, row[index]])));
}

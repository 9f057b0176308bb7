import type { SqlAdapter, SqlRunner } from './sql-adapter.js';

/** A transaction that is open. */
export interface OpenTransaction extends SqlRunner {
  /** Stores all of it. Where it fails, or a statement had failed, nothing is. */
  commit(): Promise<void>;
  /** Undoes all of it. */
  rollback(): Promise<void>;
  /** Lets it end in nothing but an error. */
  doom(error: Error): void;
}

/**
 * Begins a transaction on a connection that has none. After a statement that failed none is run and nothing is committed: SQLite may
 * have ended the transaction by itself, as on a full disk, and what followed would be stored outside of it. Nor is one run after the end.
 * The adapter's own transactions are not used: one whose BEGIN fails lets all that come after it wait for ever.
 */
export async function openTransaction(connection: SqlAdapter): Promise<OpenTransaction> {
  const run = (sql: string) => connection.executeRaw({ sql, args: [], argTypes: [] });
  let failure: Error | null = null;

  const guard = async <T>(action: () => Promise<T>): Promise<T> => {
    if (failure !== null) throw failure;
    try {
      return await action();
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw failure;
    }
  };
  const end = () => {
    failure = new Error('The transaction is over.');
  };

  await run('BEGIN');
  return {
    executeRaw: (query) => guard(() => connection.executeRaw(query)),
    queryRaw: (query) => guard(() => connection.queryRaw(query)),
    doom(error) {
      failure ??= error;
    },
    async commit() {
      await guard(() => run('COMMIT'));
      end();
    },
    async rollback() {
      end();
      // Fails where SQLite has done it by itself. Where it fails otherwise, the next BEGIN does, too, and says so.
      await run('ROLLBACK').catch(() => undefined);
    },
  };
}

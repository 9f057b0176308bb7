import type { SqlAdapter, SqlQuery, SqlRunner } from './sql-adapter.js';

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
 * Begins a transaction. After a statement that failed none is run and nothing is committed: SQLite may have ended the transaction
 * by itself, as on a full disk, and what followed would be stored outside of it. Nor is one run after the end.
 */
export async function openTransaction(connection: SqlAdapter): Promise<OpenTransaction> {
  const transaction = await connection.startTransaction();
  let failure: Error | null = null;

  const guard = async <T>(run: () => Promise<T>): Promise<T> => {
    if (failure !== null) throw failure;
    try {
      return await run();
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw failure;
    }
  };
  const end = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] });

  return {
    executeRaw: (query) => guard(() => transaction.executeRaw(query)),
    queryRaw: (query) => guard(() => transaction.queryRaw(query)),
    doom(error) {
      failure ??= error;
    },
    async commit() {
      await guard(() => transaction.executeRaw(end('COMMIT')));
      failure = new Error('The transaction is over.');
      await transaction.commit();
    },
    async rollback() {
      failure = new Error('The transaction is over.');
      // Fails where SQLite has done it by itself.
      await transaction.executeRaw(end('ROLLBACK')).catch(() => undefined);
      await transaction.rollback();
    },
  };
}

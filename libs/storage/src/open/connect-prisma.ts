import type Database from 'better-sqlite3';
import { createModels, type Models } from './create-models.js';
import { createStatements, type Statements } from './create-statements.js';
import { explain } from './explain.js';
import { keepStatements } from './keep-statements.js';
import { type OpenTransaction, openTransaction } from './open-transaction.js';
import type { SqlAdapter } from './sql-adapter.js';

/** What a write may use: statements within its transaction. */
export interface WriteTransaction extends Statements {
  /** Prisma's models, within the same transaction. */
  models(): Promise<Models>;
}

/** The connection that writes. */
export interface WriteConnection {
  /** Statements outside of transactions. */
  readonly statements: Statements;
  /** Runs a write in a transaction: all of it is stored, or nothing. One at a time. */
  transact<T>(write: (tx: WriteTransaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** How to connect. */
export interface ConnectPrismaOptions {
  path: string;
  /** How long to wait for somebody else's lock. */
  busyTimeoutMs: number;
  /** The file may not grow beyond this. */
  maxSizeBytes: number | undefined;
}

// Set on each connection: SQLite forgets them.
const pragmas = [
  'foreign_keys = ON',
  'secure_delete = ON', // what is deleted can be read from no free page
  'temp_store = MEMORY', // journals of single statements: on disk they double the writes
  'wal_autocheckpoint = 16000', // pages, 64 MiB: the same page is written again and again, so copy it to the file less often
  'synchronous = NORMAL', // with the write-ahead log a crash of the machine may cost the last commits, never the file
  'cache_size = -8000', // KiB
];

/** Loads Prisma's driver adapter, once; only who writes pays for it. */
export function loadPrisma() {
  return import('@prisma/adapter-better-sqlite3');
}

/** Connects Prisma's driver adapter to the file. Errors are the adapter's, with what the driver said. */
export async function connectPrisma(options: ConnectPrismaOptions): Promise<WriteConnection> {
  const connection = await connect(options);
  /** The transaction that is open: the connection has one at a time. */
  let open: OpenTransaction | null = null;
  const models = createModels(connection, () => open);
  return {
    statements: createStatements(connection),
    async transact(write) {
      const transaction = await openTransaction(connection).catch(explain);
      open = transaction;
      try {
        const result = await write({ ...createStatements(transaction), models: () => models(transaction) });
        await transaction.commit().catch(explain);
        return result;
      } catch (error) {
        await transaction.rollback();
        throw error;
      } finally {
        open = null;
      }
    },
    close: () => connection.dispose(),
  };
}

async function connect({ path, busyTimeoutMs, maxSizeBytes }: ConnectPrismaOptions): Promise<SqlAdapter> {
  const { PrismaBetterSqlite3 } = await loadPrisma();
  const connection = await new PrismaBetterSqlite3({ url: `file:${path}`, timeout: busyTimeoutMs }).connect();
  await connection.executeScript(pragmas.map((pragma) => `PRAGMA ${pragma};`).join(' '));
  if (maxSizeBytes !== undefined) {
    const { rows } = await connection.queryRaw({ sql: 'PRAGMA page_size', args: [], argTypes: [] });
    const pages = Math.max(1, Math.floor(maxSizeBytes / Number(rows[0]?.[0])));
    await connection.executeScript(`PRAGMA max_page_count = ${pages};`);
  }
  // Not part of what the adapter promises: where it is called otherwise one day, writes are slower and no less right.
  const { client } = connection as unknown as { client?: Database.Database };
  if (client !== undefined) keepStatements(client);
  return connection;
}

import type Database from 'better-sqlite3';
import type { Prisma, PrismaClient } from '../generated/prisma/client.js';
import { executeDirectly, type ExecuteQuery } from './execute-directly.js';
import { keepStatements } from './keep-statements.js';

/** What a write may use: the Prisma client inside a transaction. */
export type WriteTransaction = Prisma.TransactionClient;

/** The connection that writes. */
export interface WriteConnection {
  readonly prisma: PrismaClient;
  /** Runs a write in a transaction: all of it is stored, or nothing. */
  transact<T>(write: (tx: WriteTransaction) => Promise<T>): Promise<T>;
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
  'wal_autocheckpoint = 8000', // pages: the same page is written again and again, so copy it to the file less often
  'synchronous = NORMAL', // with the write-ahead log a crash of the machine may cost the last commits, never the file
  'cache_size = -16000', // KiB
];

// Only writes of this process queue here, and SQLite itself waits for others: these never cut a living write short.
const transactionLimits = { maxWait: 60_000, timeout: 300_000 };

/** Loads Prisma, once; only who writes pays for it. */
export function loadPrisma() {
  return Promise.all([
    import('../generated/prisma/client.js'),
    import('@prisma/adapter-better-sqlite3'),
  ] as const);
}

/** Connects Prisma to the file. Errors are Prisma's own. */
export async function connectPrisma({
  path,
  busyTimeoutMs,
  maxSizeBytes,
}: ConnectPrismaOptions): Promise<WriteConnection> {
  const [{ PrismaClient }, { PrismaBetterSqlite3 }] = await loadPrisma();
  const adapter = new PrismaBetterSqlite3({ url: `file:${path}`, timeout: busyTimeoutMs });
  const connect = adapter.connect.bind(adapter);
  /** The transaction that is open: the connection has one at a time. */
  let open: ExecuteQuery | null = null;
  adapter.connect = async () => {
    const connection = await connect();
    const startTransaction = connection.startTransaction.bind(connection);
    connection.startTransaction = async (level) => {
      const transaction = await startTransaction(level);
      const execute = transaction.executeRaw.bind(transaction);
      transaction.executeRaw = (query) => {
        if (/^(?:COMMIT|ROLLBACK)$/u.test(query.sql)) open = null;
        return execute(query);
      };
      open = execute;
      return transaction;
    };
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
  };
  const prisma = new PrismaClient({ adapter });
  return {
    prisma,
    transact: (write) =>
      prisma.$transaction((tx) => {
        const own = open;
        // What comes after the end, as where it took too long, must not be written outside.
        const execute: ExecuteQuery = (query) =>
          own !== null && own === open ? own(query) : Promise.reject(new Error('The transaction is over.'));
        return write(executeDirectly(tx, execute));
      }, transactionLimits),
  };
}

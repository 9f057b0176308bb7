import type { Prisma } from '../generated/prisma/client.js';
import type { OpenTransaction } from './open-transaction.js';
import type { SqlAdapter } from './sql-adapter.js';

/** Prisma's models: its client within a transaction. */
export type Models = Prisma.TransactionClient;

/**
 * Prisma's client over a connection that is open already: what it runs belongs to the transaction that is open there. It is loaded at
 * its first use, for that takes a third of a second, and the writes of an extraction are SQL.
 * @param findOpen the transaction that is open
 */
export function createModels(connection: SqlAdapter, findOpen: () => OpenTransaction): () => Promise<Models> {
  const { provider, adapterName } = connection;
  const runner: Pick<SqlAdapter, 'executeRaw' | 'queryRaw'> = {
    executeRaw: async (query) => findOpen().executeRaw(query),
    queryRaw: async (query) => findOpen().queryRaw(query),
  };
  const startTransaction: SqlAdapter['startTransaction'] = () => {
    const open = findOpen();
    return Promise.resolve({
      ...runner,
      provider,
      adapterName,
      options: { usePhantomQuery: true }, // its end is not ours, so that no COMMIT is sent
      commit: () => Promise.resolve(),
      rollback: () => {
        open.doom(new Error('A part of the transaction was rolled back.'));
        return Promise.resolve();
      },
    });
  };
  const joined: SqlAdapter = {
    ...runner,
    provider,
    adapterName,
    startTransaction,
    executeScript: (script) => connection.executeScript(script),
    dispose: () => Promise.resolve(),
  };
  let client: Promise<Models> | null = null;
  const load = async (): Promise<Models> => {
    const { PrismaClient } = await import('../generated/prisma/client.js');
    return new PrismaClient({
      adapter: { provider, adapterName, connect: () => Promise.resolve(joined) },
    });
  };
  return () => (client ??= load());
}

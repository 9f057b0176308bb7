import type { Prisma } from '../generated/prisma/client.js';
import type { OpenTransaction } from './open-transaction.js';
import type { SqlAdapter } from './sql-adapter.js';

/** Prisma's models: its client within a transaction. */
export type Models = Prisma.TransactionClient;

/**
 * Prisma's client over a connection that is open already: what it runs belongs to the transaction that is open there. It is loaded at
 * its first use, for that takes a third of a second, and the writes of an extraction are SQL.
 * @param findOpen the transaction that is open
 * @returns what gives the models to a transaction; it alone can use them, and only while it is open
 */
export function createModels(
  connection: SqlAdapter,
  findOpen: () => OpenTransaction | null,
): (transaction: OpenTransaction) => Promise<Models> {
  const { provider, adapterName } = connection;
  const getOpen = () => findOpen() ?? throwOver();
  const runner: Pick<SqlAdapter, 'executeRaw' | 'queryRaw'> = {
    executeRaw: async (query) => getOpen().executeRaw(query),
    queryRaw: async (query) => getOpen().queryRaw(query),
  };
  const joined: SqlAdapter = {
    ...runner,
    provider,
    adapterName,
    // For what takes Prisma several statements: a part of the transaction that is open.
    startTransaction: async () => {
      const open = getOpen();
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
    },
    executeScript: () => Promise.reject(new Error('Models run no scripts.')),
    dispose: () => Promise.resolve(),
  };
  let client: Promise<Models> | null = null;
  const load = async (): Promise<Models> => {
    const { PrismaClient } = await import('../generated/prisma/client.js');
    return new PrismaClient({
      adapter: { provider, adapterName, connect: () => Promise.resolve(joined) },
    });
  };
  return async (transaction) =>
    lend(await (client ??= load()), () => {
      if (findOpen() !== transaction) throwOver();
    });
}

/** The models for as long as `check` lets them be used: one that is kept must not write into another's transaction. */
function lend(models: Models, check: () => void): Models {
  return new Proxy(models, {
    get(target, name) {
      check();
      const model: unknown = Reflect.get(target, name);
      if (typeof model !== 'object' || model === null) return model;
      return new Proxy(model, {
        get(inner, method) {
          check();
          return Reflect.get(inner, method) as unknown;
        },
      });
    },
  });
}

function throwOver(): never {
  throw new Error('The transaction is over.');
}

import type { Prisma } from '../generated/prisma/client.js';

/** A statement as Prisma's driver adapters take it. */
interface DriverQuery {
  sql: string;
  args: unknown[];
  argTypes: { scalarType: 'unknown'; arity: 'scalar' }[];
}

/** Runs one statement, and tells how many rows it changed. */
export type ExecuteQuery = (query: DriverQuery) => Promise<number>;

/**
 * A transaction of Prisma's whose `$executeRaw` hands its statement straight to the driver adapter. Prisma's client turns the values
 * of each into JSON text and back: for statements that carry hundreds of rows in one value that is a tenth of what writing costs.
 * All else stays the client's. After a statement that failed none is run: SQLite may have ended the transaction by itself, as on a
 * full disk, and what followed would be stored outside of it.
 */
export function executeDirectly(
  tx: Prisma.TransactionClient,
  execute: ExecuteQuery,
): Prisma.TransactionClient {
  let failure: Error | null = null;
  const executeRaw = async (strings: readonly string[], ...values: unknown[]): Promise<number> => {
    if (failure !== null) throw failure;
    const argTypes = values.map(() => ({ scalarType: 'unknown', arity: 'scalar' }) as const);
    try {
      return await execute({ sql: strings.join('?'), args: values, argTypes });
    } catch (error) {
      failure = explain(error);
      throw failure;
    }
  };
  return new Proxy(tx, {
    get: (target, key) => (key === '$executeRaw' ? executeRaw : (Reflect.get(target, key) as unknown)),
  });
}

/** The adapter's errors name a kind; what the driver said stands within. */
function explain(error: unknown): Error {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const said: unknown =
    typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'originalMessage') : undefined;
  if (typeof said === 'string') return new Error(said, { cause: error });
  return error instanceof Error ? error : new Error(String(error));
}

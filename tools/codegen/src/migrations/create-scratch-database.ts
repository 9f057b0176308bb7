import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import {
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';

/** Makes empty SQLite databases in memory for the schema engine to try migrations on. */
export function createScratchDatabase(): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaBetterSqlite3({ url: ':memory:' });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => acceptScripts(await factory.connect()),
    connectToShadowDb: async () => acceptScripts(await factory.connectToShadowDb()),
  };
}

/** The engine hands a whole migration to `executeRaw`, where the adapter takes one statement only. */
function acceptScripts(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const executeStatement = adapter.executeRaw.bind(adapter);
  adapter.executeRaw = async (query) => {
    if (query.args.length > 0) return executeStatement(query);
    await adapter.executeScript(query.sql);
    return 0;
  };
  return adapter;
}

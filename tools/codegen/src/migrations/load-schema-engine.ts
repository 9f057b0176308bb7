import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import { createScratchDatabase } from './create-scratch-database.js';
import { describeError } from '../describe-error.js';

/** Prisma's schema engine, running. */
export interface LoadedSchemaEngine {
  readonly engine: glue.SchemaEngine;
  /** Puts what the database said in place of the number by which an error of the engine refers to it. */
  readonly explain: (error: unknown) => Error;
  /** Frees its memory. */
  readonly close: () => void;
}

let instantiated: Promise<void> | undefined;

/**
 * Starts Prisma's schema engine from WebAssembly. Unlike the binary that the Prisma CLI downloads, it comes
 * with the npm package, so it works offline. It has an empty SQLite database in memory to try migrations on.
 */
export async function loadSchemaEngine(): Promise<LoadedSchemaEngine> {
  // The glue module holds one instance for the whole process, so it is set once.
  instantiated ??= instantiate();
  await instantiated;
  const adapter = bindMigrationAwareSqlAdapterFactory(createScratchDatabase());
  const ignoreLog = (): void => undefined; // it repeats what errors say
  const engine = await glue.SchemaEngine.new({ datamodels: undefined }, ignoreLog, adapter);
  return {
    engine,
    explain: (error) => {
      const text = describeError(error);
      const message = (text.split(/\n\s*0: /u, 1)[0] ?? text).trim(); // the rest is the engine's own stack
      const id = /External error id#(\d+)/u.exec(message);
      const record = id === null ? undefined : adapter.errorRegistry.consumeError(Number(id[1]));
      if (id === null || record === undefined) return new Error(message, { cause: error });
      const origin = describeError(record.error);
      return new Error(message.replace(id[0], origin), { cause: record.error });
    },
    close: () => {
      engine.free();
    },
  };
}

async function instantiate(): Promise<void> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

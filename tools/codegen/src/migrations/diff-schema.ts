import { type Migration } from './read-migrations.js';
import { loadSchemaEngine } from './load-schema-engine.js';

/** What `diffSchema` compares. */
export interface DiffSchemaOptions {
  /** Text of schema.prisma: where the database should be. */
  readonly schema: string;
  /** Where the database is once these are applied to an empty file, in this order. */
  readonly migrations: readonly Migration[];
}

/**
 * Works out the SQL that leads from the migrations to the schema, for SQLite, offline.
 * @returns null when the two agree
 * @throws Error with Prisma's explanation when the schema is invalid or a migration cannot be applied
 */
export async function diffSchema({ schema, migrations }: DiffSchemaOptions): Promise<string | null> {
  const { engine, explain, close } = await loadSchemaEngine();
  try {
    const { exitCode, stdout } = await engine.diff({
      from: {
        tag: 'migrations',
        baseDir: '/',
        lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"\n' },
        shadowDbInitScript: '',
        migrationDirectories: migrations.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
      },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    // As `prisma migrate diff --exit-code` has it: 0 equal, 2 different.
    return exitCode === 0 ? null : (stdout ?? '');
  } catch (error) {
    throw explain(error);
  } finally {
    close();
  }
}

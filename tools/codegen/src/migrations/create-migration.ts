import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFileMissing } from '../files/is-file-missing.js';
import { type WorkspacePaths } from '../workspace-paths.js';
import { diffSchema } from './diff-schema.js';
import { readMigrations } from './read-migrations.js';

/** How `createMigration` names what it writes. */
export interface CreateMigrationOptions {
  /** What the migration does: letters, digits and underscores. */
  readonly name: string;
  /** Clock, epoch milliseconds. */
  readonly now: () => number;
}

/**
 * Writes the next migration, from the migrations that exist to the schema.
 * @returns the path of the new migration.sql, or null when nothing has changed
 * @throws TypeError for a name that is no good folder name; Error when the schema is missing or invalid, or
 *   when the new name would not sort behind the last one
 */
export async function createMigration(
  paths: Pick<WorkspacePaths, 'prismaSchema' | 'prismaMigrations'>,
  { name, now }: CreateMigrationOptions,
): Promise<string | null> {
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/u.test(name)) {
    throw new TypeError(`"${name}" cannot name a migration: use lower-case letters, digits and underscores`);
  }
  const migrations = await readMigrations(paths.prismaMigrations);
  const sql = await diffSchema({ schema: await readFile(paths.prismaSchema, 'utf8'), migrations });
  if (sql === null) return null;

  const folderName = `${formatTimestamp(now())}_${name}`;
  const last = migrations.at(-1)?.name;
  if (last !== undefined && folderName <= last) {
    throw new Error(`${folderName} would be applied before ${last}; check the clock of this machine`);
  }
  const folder = join(paths.prismaMigrations, folderName);
  await writeLockfile(paths.prismaMigrations);
  await mkdir(folder);
  const path = join(folder, 'migration.sql');
  await writeFile(path, sql, { flag: 'wx' });
  return path;
}

/** Prisma refuses a migrations folder without it. */
async function writeLockfile(folder: string): Promise<void> {
  const path = join(folder, 'migration_lock.toml');
  await mkdir(folder, { recursive: true });
  try {
    await readFile(path);
  } catch (error) {
    if (!isFileMissing(error)) throw error;
    await writeFile(
      path,
      '# Names the database that the migrations are written for; read by Prisma.\nprovider = "sqlite"\n',
    );
  }
}

function formatTimestamp(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 19).replace(/\D/gu, '');
}

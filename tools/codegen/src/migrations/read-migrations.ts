import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFileMissing } from '../files/is-file-missing.js';

/** One migration as Prisma lays it out: `<name>/migration.sql`. */
export interface Migration {
  /** Name of its folder, `<YYYYMMDDHHmmss>_<what>`. */
  readonly name: string;
  readonly sql: string;
  /** sha256 of migration.sql, hex, as Prisma keeps it in `_prisma_migrations`. */
  readonly checksum: string;
}

/**
 * Reads the migrations of a folder in the order of their names, which is the order they are applied in.
 * @returns none when the folder does not exist
 * @throws Error naming the folder of a migration without migration.sql
 */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = await listFolders(folder);
  return Promise.all(names.map((name) => readMigration(folder, name)));
}

async function listFolders(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    // By code point, as Prisma does: the order must not depend on the locale.
    return entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    if (isFileMissing(error)) return [];
    throw error;
  }
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const path = join(folder, name, 'migration.sql');
  try {
    const bytes = await readFile(path);
    return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    if (isFileMissing(error)) {
      throw new Error(`${join(folder, name)} holds no migration.sql; write one or remove the folder`, {
        cause: error,
      });
    }
    throw error;
  }
}

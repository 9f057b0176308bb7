import { type GeneratedFile } from '../files/generated-file.js';
import { type WorkspacePaths } from '../workspace-paths.js';
import { readMigrations } from './read-migrations.js';
import { renderMigrations } from './render-migrations.js';

/** Builds the module of libs/storage that embeds prisma/migrations. */
export async function buildMigrationsFile(
  paths: Pick<WorkspacePaths, 'prismaMigrations' | 'embeddedMigrations'>,
): Promise<GeneratedFile> {
  const migrations = await readMigrations(paths.prismaMigrations);
  return { path: paths.embeddedMigrations, content: renderMigrations(migrations) };
}

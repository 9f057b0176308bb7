import { readFile } from 'node:fs/promises';
import { diffSchema } from '../migrations/diff-schema.js';
import { readMigrations } from '../migrations/read-migrations.js';
import { type WorkspacePaths } from '../workspace-paths.js';
import { type DriftFinding } from './drift-finding.js';

/** Checks that the migrations, applied to an empty database, give what the schema says. */
export async function checkMigrations(paths: WorkspacePaths): Promise<DriftFinding> {
  const schema = await readFile(paths.prismaSchema, 'utf8');
  const migrations = await readMigrations(paths.prismaMigrations);
  const sql = await diffSchema({ schema, migrations });
  if (sql === null) return { ok: true, lines: [`migrations: ${migrations.length}, equal to the schema`] };
  return {
    ok: false,
    lines: [
      'migrations: behind the schema, write the next one with the command `migration <name>`; it would be',
      ...sql
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`),
    ],
  };
}

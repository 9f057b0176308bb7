import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { buildWorkspace, type TestWorkspace } from '../../test/build-workspace.js';
import { readMigrations } from './read-migrations.js';

describe('readMigrations', () => {
  let workspace: TestWorkspace;
  afterEach(() => workspace.remove());

  it('reads in the order of names, by code point, and skips files', async () => {
    workspace = await buildWorkspace({
      'prisma/migrations/20260102000000_b/migration.sql': 'B',
      'prisma/migrations/20260101000000_b/migration.sql': 'A',
      'prisma/migrations/20260101000000_B/migration.sql': 'first',
      'prisma/migrations/migration_lock.toml': 'provider = "sqlite"',
    });
    const migrations = await readMigrations(workspace.paths.prismaMigrations);
    expect(migrations.map(({ sql }) => sql)).toEqual(['first', 'A', 'B']);
  });

  it('gives the sha256 of the file as the checksum', async () => {
    const sql = "INSERT INTO a VALUES ('ñ');\r\n";
    workspace = await buildWorkspace({ 'prisma/migrations/1_a/migration.sql': sql });
    expect(await readMigrations(workspace.paths.prismaMigrations)).toEqual([
      { name: '1_a', sql, checksum: createHash('sha256').update(sql, 'utf8').digest('hex') },
    ]);
  });

  it('finds none in a folder that is not there', async () => {
    workspace = await buildWorkspace();
    expect(await readMigrations(workspace.paths.prismaMigrations)).toEqual([]);
  });

  it('names a folder without migration.sql', async () => {
    workspace = await buildWorkspace({ 'prisma/migrations/1_a/README.md': '' });
    await expect(readMigrations(workspace.paths.prismaMigrations)).rejects.toThrow(
      /1_a holds no migration\.sql/u,
    );
  });
});

import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { albumSchema, buildWorkspace, type TestWorkspace } from '../../test/build-workspace.js';
import { createMigration } from './create-migration.js';

const noon = Date.UTC(2026, 2, 4, 12, 5, 6);

describe('createMigration', () => {
  let workspace: TestWorkspace;
  const create = (name: string, atMs: number): Promise<string | null> =>
    createMigration(workspace.paths, { name, now: () => atMs });
  const listMigrations = async (): Promise<string[]> =>
    (await readdir(workspace.paths.prismaMigrations)).sort();

  beforeEach(async () => {
    workspace = await buildWorkspace({ 'prisma/schema.prisma': albumSchema });
  });
  afterEach(() => workspace.remove());

  it('writes the first migration and the lock file that Prisma asks for', async () => {
    const path = await create('init', noon);
    expect(relative(workspace.paths.root, path!)).toBe('prisma/migrations/20260304120506_init/migration.sql');
    expect(await readFile(path!, 'utf8')).toContain('CREATE TABLE "albums"');
    expect(await listMigrations()).toEqual(['20260304120506_init', 'migration_lock.toml']);
  });

  it('writes nothing when nothing has changed', async () => {
    await create('init', noon);
    expect(await create('again', noon + 1000)).toBeNull();
    expect(await listMigrations()).toEqual(['20260304120506_init', 'migration_lock.toml']);
  });

  it('writes only the change, as the next one', async () => {
    await create('init', noon);
    await workspace.write('prisma/schema.prisma', albumSchema.replace('@id', '@id\n  label String?'));
    const path = await create('add_label', noon + 1000);
    expect(await readFile(path!, 'utf8')).toMatch(/ALTER TABLE "albums" ADD COLUMN "label" TEXT;/u);
    expect(await create('none', noon + 2000)).toBeNull();
  });

  it('refuses a time that would put it before the last one', async () => {
    await create('init', noon);
    await workspace.write('prisma/schema.prisma', albumSchema.replace('@id', '@id\n  label String?'));
    await expect(create('add_label', noon - 1000)).rejects.toThrow(
      /would be applied before 20260304120506_init/u,
    );
    expect(await listMigrations()).toHaveLength(2);
  });

  it.each(['', '../up', 'With Space', 'trailing_', '_leading', 'Upper'])(
    'refuses the name "%s"',
    async (name) => {
      await expect(create(name, noon)).rejects.toThrow(TypeError);
    },
  );

  it('writes nothing when the schema is invalid', async () => {
    await workspace.write('prisma/schema.prisma', 'model {');
    await expect(create('init', noon)).rejects.toThrow(/schema\.prisma:1/u);
    await expect(listMigrations()).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

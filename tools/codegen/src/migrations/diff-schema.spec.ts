import { describe, expect, it } from '@jest/globals';
import { albumSchema } from '../../test/build-workspace.js';
import { diffSchema } from './diff-schema.js';
import { type Migration } from './read-migrations.js';

function buildMigrations(...scripts: string[]): Migration[] {
  return scripts.map((sql, index) => ({ name: `${index}_m`, sql, checksum: '' }));
}

const withArtists = albumSchema.replace('@@map', 'artists Artist[]\n  @@map').concat(`
model Artist {
  id      String @id
  albumId String
  album   Album  @relation(fields: [albumId], references: [id])
  @@map("artists")
}
`);

describe('diffSchema', () => {
  it('creates everything when there are no migrations', async () => {
    const sql = await diffSchema({ schema: albumSchema, migrations: [] });
    expect(sql).toContain('CREATE TABLE "albums"');
  });

  it('is null once that SQL is a migration', async () => {
    const sql = await diffSchema({ schema: withArtists, migrations: [] });
    expect(sql?.match(/CREATE TABLE/gu)).toHaveLength(2);
    expect(await diffSchema({ schema: withArtists, migrations: buildMigrations(sql!) })).toBeNull();
  });

  it('gives only what several migrations leave undone', async () => {
    const first = await diffSchema({ schema: albumSchema, migrations: [] });
    const migrations = buildMigrations(first!, 'CREATE TABLE "x" ("id" INTEGER); DROP TABLE "x";');
    const sql = await diffSchema({ schema: withArtists, migrations });
    expect(sql).toContain('CREATE TABLE "artists"');
    expect(sql).not.toContain('CREATE TABLE "albums"');
  });

  it('sees what a migration has beyond the schema', async () => {
    const first = await diffSchema({ schema: albumSchema, migrations: [] });
    const migrations = buildMigrations(first!, 'CREATE INDEX "late" ON "albums"("id");');
    expect(await diffSchema({ schema: albumSchema, migrations })).toContain('DROP INDEX "late"');
  });

  it.each([
    [
      'a table made twice',
      'CREATE TABLE "a" ("id" INTEGER); CREATE TABLE "a" ("id" INTEGER);',
      'already exists',
    ],
    [
      'a table that is not there',
      'CREATE TABLE "a" ("id" INTEGER); INSERT INTO "nowhere" VALUES (1);',
      'nowhere',
    ],
    ['text that is no SQL', 'CRAETE TABLE "a" ("id" INTEGER);', 'near "CRAETE": syntax error'],
  ])(
    'names the migration with %s, and what the database said, without a stack',
    async (_, sql, complaint) => {
      const error = await diffSchema({ schema: albumSchema, migrations: buildMigrations(sql) }).then(
        () => 'no error',
        (reason: unknown) => String(reason),
      );
      expect(error).toContain('`0_m` failed to apply');
      expect(error).toContain(complaint);
      expect(error).not.toMatch(/External error|sql_schema_connector/u);
    },
  );

  it('explains an invalid schema', async () => {
    await expect(diffSchema({ schema: 'modle X {', migrations: [] })).rejects.toThrow(/schema\.prisma:1/u);
  });

  it('works again after a failure', async () => {
    await expect(diffSchema({ schema: 'modle X {', migrations: [] })).rejects.toThrow();
    expect(await diffSchema({ schema: albumSchema, migrations: [] })).toContain('CREATE TABLE "albums"');
  });
});

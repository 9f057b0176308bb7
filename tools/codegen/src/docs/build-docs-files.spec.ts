import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildReferences } from '../../test/build-references.js';
import { albumSchema, buildWorkspace, type TestWorkspace } from '../../test/build-workspace.js';
import { buildDocsFiles } from './build-docs-files.js';

const trackModel = `
/// Tracks.
model Track {
  /// Album.
  albumId  String  @map("album_id")
  /// Place < 100.
  place    Int     @default(1)
  /// 1 when explicit.
  explicit Boolean @default(false)
  /// Title.
  name     String?
  /// Code.
  code     String  @unique
  album    Album   @relation(fields: [albumId], references: [id], onDelete: Cascade)

  @@id([albumId, place])
  @@index([name, place])
  @@map("tracks")
}
`;

describe('buildDocsFiles', () => {
  let workspace: TestWorkspace;
  beforeEach(async () => {
    workspace = await buildWorkspace({
      'prisma/schema.prisma': albumSchema.replace('@id\n', '@id\n  tracks Track[]\n') + trackModel,
    });
  });
  afterEach(() => workspace.remove());

  const build = async () =>
    (await buildDocsFiles(workspace.paths, () => Promise.resolve(buildReferences()))).map(({ content }) =>
      content.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---'),
    );

  it('tells each command with arguments, options, values, defaults, notes and examples', async () => {
    const [commands = ''] = await build();
    for (const part of [
      '## one\n\nDoes one \\* 2.\n\n`one <file> [options]`\n',
      '| argument | meaning |\n| --- | --- |\n| `<file>` | what \\<to> read |\n',
      '| `--json` | print as JSON | | |\n| `--as <name>` | a\\|b | `a`, `b` | `a` |\n',
      '\nSee [limits.md](limits.md).\n\n```sh\none --json\n```\n',
      '| 130, 143 | stopped |',
    ]) {
      expect(commands).toContain(part);
    }
    expect(commands.match(/^## .*/gm)).toEqual(['## one', '## two', '## three', '## Exit codes']);
    expect(commands).not.toContain('Environment');
  });

  it('tells each variable with form, default, readers, and whether it is secret', async () => {
    const [, configuration = ''] = await build();
    for (const row of [
      '| `ID` | Who; `OLD_ID` is read where it is unset | text | | `new-releases`, extractor | yes |',
      '| `URL` | Where; `*` is \\*all\\* | `a\\|b` | `a` | all | |',
      '| `PORT` | Port | `80` | `80` |',
      '| `HOST` | Port | `80` | `80` |',
    ]) {
      expect(configuration).toContain(row);
    }
  });

  it('tells each table with key, indexes and references, each column with type, null and default', async () => {
    const [, , dictionary = ''] = await build();
    expect(dictionary).toContain('| [tracks](#tracks) | Tracks. | `album_id`, `place` |');
    expect(dictionary).toContain(
      'Tracks. Key: `album_id`, `place`. Unique: `code`. Indexes: (`name`, `place`). `album_id` → [albums](#albums) `id`, deleted with it.',
    );
    for (const row of [
      '| `album_id` | TEXT | | | Album. |',
      '| `place` | INTEGER | | `1` | Place \\< 100. |',
      '| `explicit` | BOOLEAN | | `0` | 1 when explicit. |',
      '| `name` | TEXT | yes | | Title. |',
    ]) {
      expect(dictionary).toContain(row);
    }
  });

  it('leaves to be filled in what has no default', async () => {
    const [, , , example = ''] = await build();
    expect(example).toMatch(/^ID=$/m);
    expect(example).toMatch(/^# URL=a$/m);
  });

  it('refuses tables and columns without a comment, and types that it does not know, all at once', async () => {
    const without = trackModel.replace('/// Tracks.\n', '').replace('  /// Title.\n', '');
    await workspace.write(
      'prisma/schema.prisma',
      albumSchema.replace('@id\n', '@id\n  tracks Track[]\n') +
        without.replace('place    Int ', 'place    BigInt '),
    );
    await expect(build()).rejects.toThrow(
      'Track has no /// comment; Track.name has no /// comment; Track.place has a type that is not known: BigInt',
    );
  });
});

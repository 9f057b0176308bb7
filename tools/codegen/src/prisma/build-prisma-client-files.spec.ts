import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { albumSchema, buildWorkspace, type TestWorkspace } from '../../test/build-workspace.js';
import { buildPrismaClientFiles } from './build-prisma-client-files.js';

/** No PATH and no proxy: what it needs it must bring itself. */
const env = { HOME: '/nonexistent' };

describe('buildPrismaClientFiles', () => {
  let workspace: TestWorkspace;
  afterEach(() => workspace.remove());

  it('returns the client, and leaves neither output nor scratch files', async () => {
    workspace = await buildWorkspace({ 'prisma/schema.prisma': albumSchema });
    const { root, prismaClient } = workspace.paths;
    const files = await buildPrismaClientFiles(workspace.paths, env);
    const client = files.find((file) => file.path === join(prismaClient, 'client.ts'));
    expect(client?.content).toContain('./internal/class.js');
    expect(files.map((file) => file.path)).toContain(join(prismaClient, 'models', 'Album.ts'));
    await expect(readdir(join(root, 'libs'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(join(root, 'node_modules', '.cache'))).toEqual([]);
  }, 30_000);

  it('fails with the words of Prisma, and cleans up', async () => {
    workspace = await buildWorkspace({ 'prisma/schema.prisma': albumSchema.replace('String', 'Strign') });
    await expect(buildPrismaClientFiles(workspace.paths, env)).rejects.toThrow(
      /prisma generate failed \(exit 1\):[^]*Strign/u,
    );
    expect(await readdir(join(workspace.paths.root, 'node_modules', '.cache'))).toEqual([]);
  }, 30_000);
});

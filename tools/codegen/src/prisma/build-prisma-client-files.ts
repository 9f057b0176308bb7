import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type GeneratedFile } from '../files/generated-file.js';
import { type WorkspacePaths } from '../workspace-paths.js';
import { runPrismaGenerate } from './run-prisma-generate.js';

/**
 * Builds the Prisma client in a scratch folder. `prisma generate` empties its output folder before it writes,
 * which would pull the client from under whoever is reading it.
 * @throws Error with what Prisma printed when the schema is invalid
 */
export async function buildPrismaClientFiles(
  paths: Pick<WorkspacePaths, 'root' | 'prismaSchema' | 'prismaClient'>,
  env: NodeJS.ProcessEnv,
): Promise<GeneratedFile[]> {
  // Below the workspace, so that Prisma finds the packages and the TypeScript settings it looks for.
  const cache = join(paths.root, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const scratch = await mkdtemp(join(cache, 'prisma-client-'));
  try {
    const inScratch = (path: string): string => join(scratch, relative(paths.root, path));
    await mkdir(join(scratch, 'prisma'));
    await copyFile(paths.prismaSchema, inScratch(paths.prismaSchema));
    await runPrismaGenerate(scratch, env);
    return await readFiles(inScratch(paths.prismaClient), paths.prismaClient);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function readFiles(from: string, to: string): Promise<GeneratedFile[]> {
  const entries = await readdir(from, { withFileTypes: true, recursive: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return { path: join(to, relative(from, path)), content: await readFile(path, 'utf8') };
      }),
  );
}

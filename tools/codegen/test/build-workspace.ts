import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createWorkspacePaths, type WorkspacePaths } from '../src/workspace-paths.js';

/** A small workspace in a temporary folder. */
export interface TestWorkspace {
  readonly paths: WorkspacePaths;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export const albumSchema = `generator client {
  provider            = "prisma-client"
  output              = "../libs/storage/src/generated/prisma"
  runtime             = "nodejs"
  moduleFormat        = "esm"
  importFileExtension = "js"
}

datasource db {
  provider = "sqlite"
}

/// Albums.
model Album {
  /// Spotify id.
  id String @id

  @@map("albums")
}
`;

/** Makes a workspace with the given files, by path from its root. */
export async function buildWorkspace(files: Readonly<Record<string, string>> = {}): Promise<TestWorkspace> {
  const root = await mkdtemp(join(tmpdir(), 'codegen-'));
  const write = async (path: string, text: string): Promise<void> => {
    const absolute = join(root, path);
    await mkdir(dirname(absolute), { recursive: true });
    await writeFile(absolute, text);
  };
  for (const [path, text] of Object.entries(files)) await write(path, text);
  return {
    paths: createWorkspacePaths(root),
    write,
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

import { rm } from 'node:fs/promises';

/** Removes files; one that is gone already is no error. */
export async function removeFiles(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true })));
}

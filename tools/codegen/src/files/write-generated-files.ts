import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findStaleFiles } from './find-stale-files.js';
import { type GeneratedFile } from './generated-file.js';

/**
 * Writes the files that differ from what is on disk; the others keep their modification time, so that
 * nothing is rebuilt without need. Each appears whole or not at all.
 * @returns the absolute paths written
 */
export async function writeGeneratedFiles(files: readonly GeneratedFile[]): Promise<string[]> {
  const stale = new Set(await findStaleFiles(files));
  for (const { path, content } of files.filter((file) => stale.has(file.path))) {
    await mkdir(dirname(path), { recursive: true });
    const temporary = `${path}.${String(process.pid)}.tmp`;
    await writeFile(temporary, content);
    await rename(temporary, path);
  }
  return [...stale];
}

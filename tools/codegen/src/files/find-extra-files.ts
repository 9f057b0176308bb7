import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type GeneratedFile } from './generated-file.js';
import { isFileMissing } from './is-file-missing.js';

/**
 * Finds the files of a generated folder that are generated no longer.
 * @param folder absolute; one that does not exist has none
 */
export async function findExtraFiles(folder: string, files: readonly GeneratedFile[]): Promise<string[]> {
  const wanted = new Set(files.map((file) => file.path));
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !wanted.has(path));
  } catch (error) {
    if (isFileMissing(error)) return [];
    throw error;
  }
}

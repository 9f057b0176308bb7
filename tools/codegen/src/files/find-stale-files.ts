import { readFile } from 'node:fs/promises';
import { isFileMissing } from './is-file-missing.js';
import { type GeneratedFile } from './generated-file.js';

/**
 * Finds the generated files that are missing on disk or hold something else.
 * @returns their absolute paths, in the order given; errors other than "no such file" are thrown
 */
export async function findStaleFiles(files: readonly GeneratedFile[]): Promise<string[]> {
  const stale: string[] = [];
  for (const file of files) {
    if ((await readIfPresent(file.path)) !== file.content) stale.push(file.path);
  }
  return stale;
}

async function readIfPresent(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isFileMissing(error)) return null;
    throw error;
  }
}

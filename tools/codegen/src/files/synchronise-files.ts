import { rm } from 'node:fs/promises';
import { findExtraFiles } from './find-extra-files.js';
import { findStaleFiles } from './find-stale-files.js';
import { type GeneratedFile } from './generated-file.js';
import { writeGeneratedFiles } from './write-generated-files.js';

/** What is generated, and whether to look or to write. */
export interface SynchroniseFilesOptions {
  readonly files: readonly GeneratedFile[];
  /** A folder that holds generated files alone: others in it are removed. */
  readonly folder?: string;
  /** Write nothing. */
  readonly check: boolean;
}

/**
 * Brings generated files up to date, or says which are not.
 * @returns the absolute paths that were, or would be, written or removed
 */
export async function synchroniseFiles({ files, folder, check }: SynchroniseFilesOptions): Promise<string[]> {
  const extra = folder === undefined ? [] : await findExtraFiles(folder, files);
  if (check) return [...(await findStaleFiles(files)), ...extra];
  const written = await writeGeneratedFiles(files);
  await Promise.all(extra.map((path) => rm(path)));
  return [...written, ...extra];
}

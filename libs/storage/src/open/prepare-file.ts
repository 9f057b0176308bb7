import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findErrorCode } from '../errors/find-error-code.js';
import { StoreUnwritableError } from '../errors/store-unwritable-error.js';

/**
 * Creates the directory of the store and makes sure that the file, if there is one, can be written. SQLite itself would
 * silently open an unwritable file for reading. Errors are those of the file system.
 * @throws StoreUnwritableError when the path is something else than a file
 */
export async function prepareFile(path: string): Promise<void> {
  const directory = dirname(path);
  await makeDirectories(directory, path);
  await access(directory, constants.W_OK); // SQLite keeps its write-ahead log beside the file
  const stats = await stat(path).catch((error: unknown) => {
    if (findErrorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (stats === null) return;
  if (!stats.isFile())
    throw new StoreUnwritableError({ path, code: stats.isDirectory() ? 'EISDIR' : 'ENOTSUP' });
  await access(path, constants.W_OK);
}

/** Unlike the recursive mkdir of Node 20, which never ends in /proc, this asks for each directory twice at most. */
async function makeDirectories(directory: string, path: string): Promise<void> {
  if (await hasOrMakes(directory)) return;
  if (dirname(directory) !== directory) {
    await makeDirectories(dirname(directory), path);
    if (await hasOrMakes(directory)) return;
  }
  throw new StoreUnwritableError({ path, code: 'ENOENT' });
}

/** Makes a directory; false when its parent is missing. */
async function hasOrMakes(directory: string): Promise<boolean> {
  try {
    await mkdir(directory);
    return true;
  } catch (error) {
    const code = findErrorCode(error);
    if (code === 'EEXIST') return true;
    if (code === 'ENOENT') return false;
    throw error;
  }
}

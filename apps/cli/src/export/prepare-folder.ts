import { constants } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ConfigurationError } from '@new-releases/app-shell';

/**
 * Makes the folder of an export, and sees that it can be written before anything is read.
 * @param option what named the folder
 * @param names files that are to be put there
 * @throws ConfigurationError
 */
export async function prepareFolder(folder: string, option: string, names: readonly string[]): Promise<void> {
  const fail = (problem: string, cause?: unknown): never => {
    throw new ConfigurationError([{ variable: option, problem }], { cause });
  };
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    fail(`names a folder that cannot be written, ${folder} (${code ?? String(error)}): give another`, error);
  }
  for (const name of names) {
    const path = join(folder, name);
    const isTaken = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (isTaken) fail(`names a folder where ${name} is a folder itself, ${path}: remove it or give another`);
  }
}

/** One at a time, for the recursive mkdir of Node 20 never ends in /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      // A file of that name would be found writable.
      await access(`${folder}/.`);
      return;
    }
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

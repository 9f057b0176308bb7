import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The folder for snapshots cannot be used. */
export class OutputDirectoryError extends Error {
  override readonly name = 'OutputDirectoryError';

  constructor(directory: string, cause: unknown) {
    const { code } = cause as NodeJS.ErrnoException;
    super(
      `The output directory ${directory} cannot be written (${code ?? String(cause)}): set OUTPUT_DIR to one that can`,
      {
        cause,
      },
    );
  }
}

/**
 * Makes the folder and sees that it can be written, before a run spends requests on what could not be handed over.
 * One directory at a time, for the recursive mkdir of Node 20 never ends in /proc.
 *
 * @throws OutputDirectoryError
 */
export async function prepareOutputDirectory(directory: string): Promise<void> {
  try {
    await makeDirectory(directory);
    await access(directory, constants.W_OK);
  } catch (cause) {
    throw new OutputDirectoryError(directory, cause);
  }
}

async function makeDirectory(directory: string, isRetry = false): Promise<void> {
  try {
    await mkdir(directory);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !isRetry && dirname(directory) !== directory) {
      await makeDirectory(dirname(directory));
      await makeDirectory(directory, true);
      return;
    }
    // A file of that name would pass the access check.
    if (code !== 'EEXIST') throw error;
    await access(`${directory}/.`);
  }
}

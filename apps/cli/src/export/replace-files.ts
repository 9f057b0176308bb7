import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** Creates a file of the folder and lets `fill` write it. */
export type CreateFile = <T>(name: string, fill: (file: FileHandle) => Promise<T>) => Promise<T>;

/**
 * Lets `work` write files of a folder under temporary names, and puts all of them in their places once all are whole.
 * Whatever fails before, and an abort of the signal: the files that were there stay, and no temporary one does.
 */
export async function replaceFiles<T>(
  folder: string,
  signal: AbortSignal,
  work: (create: CreateFile) => Promise<T>,
): Promise<T> {
  const files: { temporary: string; path: string }[] = [];
  try {
    const result = await work(async (name, fill) => {
      const temporary = join(folder, `.${name}.${randomUUID()}.tmp`);
      const file = await open(temporary, 'wx');
      files.push({ temporary, path: join(folder, name) });
      try {
        const filled = await fill(file);
        await file.sync();
        return filled;
      } finally {
        await file.close();
      }
    });
    signal.throwIfAborted();
    // All at once: no signal comes in between.
    for (const { temporary, path } of files) renameSync(temporary, path);
    return result;
  } catch (error) {
    await Promise.all(files.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
}

import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ParquetSink } from './parquet-sink.js';

/**
 * Lets `fill` write a file: under a temporary name beside it first, renamed when whole, so that no reader ever sees half
 * of it. Whatever fails, the temporary file is removed, a file that was there before stays, and the error comes out.
 *
 * @param path where the whole file shall be, in a folder that exists
 */
export async function writeWholeFile<T>(path: string, fill: (sink: ParquetSink) => Promise<T>): Promise<T> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const file = await open(temporary, 'wx');
  try {
    let result: T;
    try {
      result = await fill({ write: (bytes) => file.writeFile(bytes) });
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    return result;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** An empty folder for the time of the work. */
export async function inFolder<T>(parent: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(parent, 'run-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

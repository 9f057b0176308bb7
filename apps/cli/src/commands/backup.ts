import { existsSync, statSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { openStore } from '@new-releases/storage';
import type { CommandIo } from '../io.js';
import { printJson } from '../output/print-json.js';
import { UsageError } from '../usage-error.js';
import type { BackupOptions } from './backup-options.js';
import { withStoreToRead } from './with-store-to-read.js';

/** `backup`: copies the store, checks the copy, and only then puts it in its place. */
export async function backup(file: string, options: BackupOptions, io: CommandIo): Promise<number> {
  if (file.trim() === '') throw new UsageError('backup: give a file or a folder to copy the store into');
  const given = resolve(io.cwd, file);
  const isFolder = existsSync(given) && statSync(given).isDirectory();
  // Such as a disk that is not mounted: a file of that name would be the last backup.
  if (!isFolder && /[/\\]$/.test(file)) throw new UsageError(`backup: there is no folder ${given}`);
  if (!existsSync(dirname(given))) throw new UsageError(`backup: there is no folder ${dirname(given)}`);
  const name = `new-releases-${new Date().toISOString().replace(/[-:.]/g, '')}.db`;
  const path = isFolder ? join(given, name) : given;
  return withStoreToRead(io, async (store) => {
    if (await isSameFile(path, store.path)) throw new UsageError('backup: that is the store itself');
    if (existsSync(path) && !options.force)
      throw new UsageError(`backup: ${path} is there: say --force to replace it`);
    const unfinished = `${path}.tmp`;
    // What an earlier one left behind that was killed.
    await rm(unfinished, { force: true });
    try {
      await store.backupTo(unfinished);
      await check(unfinished);
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    const { size } = await stat(path);
    if (options.json) await printJson(io, { path, bytes: size });
    else io.stdout.write(`${path} (${(size / 2 ** 20).toFixed(1)} MiB)\n`);
    return exitCodes.ok;
  });
}

/** Whether both names are of one file, by links or through linked folders. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  if (!existsSync(one)) return false;
  const [a, b] = await Promise.all([stat(one), stat(other)]);
  return a.dev === b.dev && a.ino === b.ino;
}

/** Whether the copy opens, is up to date and whole. */
async function check(path: string): Promise<void> {
  const copy = await openStore({ path, mode: 'read' });
  try {
    const { ok, message } = await copy.checkIntegrity();
    if (!ok) throw new Error(`the copy is not whole: ${message}`);
  } finally {
    await copy.close();
    await Promise.all(['-wal', '-shm'].map((suffix) => rm(`${path}${suffix}`, { force: true })));
  }
}

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface SmallDisk {
  readonly directory: string;
  /** Makes room. */
  grow(): Promise<void>;
}

/**
 * A file system of 1.5 MiB that really fills up. Where none may be mounted (no root), the work is left out and a
 * line says so.
 */
export async function withSmallDisk(work: (disk: SmallDisk) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'new-releases-disk-'));
  try {
    try {
      await run('mount', ['-t', 'tmpfs', '-o', 'size=1536k', 'tmpfs', directory]);
    } catch {
      process.stderr.write('left out: a full disk cannot be tested where no file system may be mounted\n');
      return;
    }
    try {
      await work({
        directory,
        async grow() {
          await run('mount', ['-o', 'remount,size=256m', directory]);
        },
      });
    } finally {
      await run('umount', [directory]);
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

import { statSync } from 'node:fs';

/** What tells one file from another of the same name; null where there is none. */
export function identifyFile(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.dev}:${stats.ino}`;
}

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of ours in OUTPUT_DIR: snapshots, exports, and what a stopped program left half written. */
const ours = /^(\.?album_items_\d{8}T\d{9}Z\.json(\.tmp)?|export_.+\.(csv|ndjson|json|parquet))$/;

/** @param beforeMs only files last written before this time (epoch ms); null for all */
export async function listOutputFiles(directory: string, beforeMs: number | null): Promise<string[]> {
  const names = await readdir(directory).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const paths = names.filter((name) => ours.test(name)).map((name) => join(directory, name));
  if (beforeMs === null) return paths;
  const stats = await Promise.all(paths.map(async (path) => ({ path, mtimeMs: (await stat(path)).mtimeMs })));
  return stats.filter(({ mtimeMs }) => mtimeMs < beforeMs).map(({ path }) => path);
}

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of files of ours in OUTPUT_DIR. */
const ours = /^(\.?album_items_\d{8}T\d{9}Z\.json(\.tmp)?|export_.+\.(csv|ndjson|json|parquet))$/;

/** Where the command `export` writes when no other folder is named, and its files there. */
const exportFolder = 'export';
const formats = String.raw`\.(?:csv|ndjson|json|parquet)`;
const exported = toPattern(
  String.raw`(?:albums|tracks|artists|runs|sales_products)${formats}|datapackage\.json`,
);
/** Sales are the user's own: they do not grow too old. */
const exportedSales = toPattern(`(?:sales|sales_files)${formats}`);

/** Files of these names, and what became of them where an export was killed. */
function toPattern(names: string): RegExp {
  return new RegExp(String.raw`^(?:(?:${names})|\.(?:${names})\.[0-9a-f-]{36}\.tmp)$`);
}

/**
 * Finds the files that this program has written: snapshots, exports, and what a stopped one left half written.
 * @param directory where they are, and `export` within it; one that is not there holds none
 * @param beforeMs only files last written before this time (epoch ms), and none of sales; null for all
 * @returns their paths
 */
export async function listOutputFiles(directory: string, beforeMs: number | null): Promise<string[]> {
  const paths = [
    ...(await listFiles(directory, ours)),
    ...(await listFiles(join(directory, exportFolder), exported)),
    ...(beforeMs === null ? await listFiles(join(directory, exportFolder), exportedSales) : []),
  ];
  if (beforeMs === null) return paths;
  const stats = await Promise.all(paths.map(async (path) => ({ path, mtimeMs: (await stat(path)).mtimeMs })));
  return stats.filter(({ mtimeMs }) => mtimeMs < beforeMs).map(({ path }) => path);
}

async function listFiles(directory: string, pattern: RegExp): Promise<string[]> {
  const names = await readdir(directory).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => pattern.test(name)).map((name) => join(directory, name));
}

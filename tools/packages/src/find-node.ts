import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runProcess } from './run-process.js';

/** A Node to run programs with. */
export interface NodeVersion {
  /** As it says itself, without a v. */
  readonly version: string;
  readonly path: string;
  /** Folder with its `include`; null where it brings none. */
  readonly headers: string | null;
}

/**
 * Finds a Node of a version such as `22`, in the npm package `node`.
 * @returns null where the registry has none for this machine
 */
export async function findNode(wanted: string): Promise<NodeVersion | null> {
  const print =
    'process.stdout.write(JSON.stringify({ version: process.versions.node, path: process.execPath }))';
  const { code, stdout } = await runProcess(
    'npx',
    ['--yes', '--package', `node@${wanted}`, '--call', `node -e "${print}"`],
    { cwd: tmpdir() },
  );
  if (code !== 0) return null;
  const { version, path } = JSON.parse(stdout) as { version: string; path: string };
  if (version.split('.')[0] !== wanted.split('.')[0]) return null;
  return { version, path, headers: await findHeaders(path) };
}

/** Beside the binary, or in the package of this platform that the binary was linked from. */
async function findHeaders(path: string): Promise<string | null> {
  const modules = path.slice(0, path.lastIndexOf('node_modules') + 'node_modules'.length);
  for (const folder of [
    join(dirname(path), '..'),
    join(modules, `node-${process.platform}-${process.arch}`),
    join(modules, `node/node_modules/node-${process.platform}-${process.arch}`),
  ])
    if (await isFile(join(folder, 'include/node/node.h'))) return folder;
  return null;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

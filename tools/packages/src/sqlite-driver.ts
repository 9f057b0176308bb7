import { createRequire } from 'node:module';
import { copyFile, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Consumer } from './create-consumer.js';
import { findNode, type NodeVersion } from './find-node.js';
import { runOrThrow } from './run-process.js';
import { root } from './workspace.js';

const require = createRequire(import.meta.url);
const binary = 'build/Release/better_sqlite3.node';

/** Puts the workspace's driver into a consumer: it is of this very Node, and there already. */
export async function copySqliteDriver(consumer: Consumer): Promise<void> {
  const driver = join(dirname(require.resolve('better-sqlite3/package.json')), binary);
  await installSqliteDriver(consumer, driver);
}

/**
 * With headers of Node 24.19 or newer, whose `node::ObjectWrap` calls RemoveEnvironmentCleanupHook, better-sqlite3 12
 * compiles and then aborts the process when a statement is collected while no JavaScript runs. Its makers' prebuilt
 * binary is of older headers and of the same ABI, and so is ours.
 */
const olderHeaders: Readonly<Record<string, string>> = { 24: '24.18.1' };

/**
 * Builds the driver for another Node, or downloads it where its makers' prebuilt one can be reached. What was built
 * once is kept in node_modules/.cache.
 * @returns path of the built driver
 */
export async function buildSqliteDriver(node: NodeVersion): Promise<string> {
  const older = olderHeaders[node.version.split('.')[0] ?? ''];
  const { headers, version: built } = (older === undefined ? null : await findNode(older)) ?? node;
  const { version } = require('better-sqlite3/package.json') as { version: string };
  const { platform, arch } = process;
  const cached = join(
    root,
    'node_modules/.cache/new-releases-packages',
    `better-sqlite3-${version}-node-${built}-${platform}-${arch}.node`,
  );
  if (await exists(cached)) return cached;
  const directory = await mkdtemp(join(tmpdir(), 'new-releases-driver-'));
  try {
    await writeFile(join(directory, 'package.json'), '{ "private": true }');
    await runOrThrow('npm', ['install', `better-sqlite3@${version}`, '--no-audit', '--no-fund'], {
      cwd: directory,
      env: {
        ...process.env,
        PATH: `${dirname(node.path)}:${process.env.PATH ?? ''}`,
        // The machine may name headers of its own, which are of another Node.
        npm_config_nodedir: headers,
      },
    });
    await mkdir(dirname(cached), { recursive: true });
    await copyFile(join(directory, 'node_modules/better-sqlite3', binary), cached);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  return cached;
}

/** Puts a driver into a consumer. */
export async function installSqliteDriver({ directory }: Consumer, driver: string): Promise<void> {
  const to = join(directory, 'node_modules/better-sqlite3', binary);
  await mkdir(dirname(to), { recursive: true });
  await copyFile(driver, to);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

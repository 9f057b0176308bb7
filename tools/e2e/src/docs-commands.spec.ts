import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDocsShell } from './support/create-docs-shell.js';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { commandsLeftOut } from './support/docs-commands-left-out.js';
import { listPages } from './support/list-pages.js';
import { readMarkdown } from './support/read-markdown.js';
import { readValue } from './support/read-store.js';
import { splitCommands } from './support/split-commands.js';
import { type ReadApiProcess, startReadApi } from './support/start-read-api.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const key = 'a-key-of-the-documentation';

/** The commands of every ```sh block, block by block, with their places. */
const blocks = listPages(root).flatMap((page) =>
  readMarkdown(join(root, page))
    .blocks.filter(({ language }) => language === 'sh')
    .map((block) => ({
      place: `${page}:${block.line}`,
      commands: splitCommands(block.text).map(({ text, line }) => ({
        place: `${page}:${block.line + line}`,
        text,
      })),
    })),
);
const leftOut = new Set(commandsLeftOut.map(({ command }) => command));
const toRun = blocks
  .map(({ place, commands }) => ({ place, commands: commands.filter(({ text }) => !leftOut.has(text)) }))
  .filter(({ commands }) => commands.length > 0);

describe('the commands of the documentation', () => {
  let sandbox: Sandbox;
  let api: ReadApiProcess;
  let prepared: string;
  let replacements: (readonly [string | RegExp, string])[];

  beforeAll(async () => {
    sandbox = await createSandbox({ albums: 30, seed: 'docs' });
    prepared = join(sandbox.directory, 'prepared');
    mkdirSync(join(prepared, 'data/demo'), { recursive: true });
    mkdirSync(join(prepared, 'backups'));
    await sandbox.run(['extract']);
    const sales = join(root, 'examples/sales/sales.csv');
    const stated = ['--time-zone', 'Europe/Berlin', '--currency', 'EUR', '--absent-days', 'zero'];
    await sandbox.run(['sales', 'import', sales, ...stated]);
    await sandbox.run(['backup', join(prepared, 'store.db')]);
    await sandbox.run(['export'], { OUTPUT_DIR: join(prepared, 'data') });
    cpSync(join(prepared, 'store.db'), join(prepared, 'data/demo/new-releases.db'));
    cpSync(join(prepared, 'store.db'), join(prepared, 'data/new-releases.db'));
    const env = { READ_API_KEYS: key };
    api = await startReadApi({ cwd: sandbox.directory, databasePath: sandbox.databasePath, env });
    const runId = String(readValue(sandbox.databasePath, 'SELECT id FROM extraction_runs'));
    const artist = String(readValue(sandbox.databasePath, 'SELECT id FROM artists ORDER BY id'));
    const album = String(readValue(sandbox.databasePath, 'SELECT id FROM albums ORDER BY id'));
    writeFileSync(join(prepared, 'artists.txt'), `${artist}\n`);
    replacements = [
      ['http://127.0.0.1:8080', api.url],
      ['https://music.example.com', api.url],
      // One server does for the examples with a key and for those to a server that asks for none.
      [/\bcurl (?!.*Authorization)/g, `curl --fail --silent --show-error -H 'Authorization: Bearer ${key}' `],
      ['/data/spotify', './spotify'],
      ['/srv/spotify', './spotify'],
      [/\b3f2a\b/g, runId.slice(0, 6)],
      [/0OdUWJ0sBjDrqHygGUXeCF|4Z8W4fKeB5YxbusRsdQVPb/g, artist],
      ['4aawyAB9vmqN3uQ7FjRGTy', album],
      // It asks, and there is nobody at a terminal here.
      [/purge --older-than 90d$/g, 'purge --older-than 90d --yes'],
      ['--port 9000', '--port 0'],
      // One command takes as long with fewer.
      ['--albums 100000', '--albums 100'],
    ];
  });
  afterAll(async () => {
    await api.close();
    await sandbox.close();
  });

  it('are found', () => {
    expect(blocks.length).toBeGreaterThan(25);
    expect(toRun.flatMap(({ commands }) => commands).length).toBeGreaterThan(40);
  });

  it.each(toRun.map(({ place, commands }) => [place, commands] as const))('%s run', async (_, commands) => {
    const env = { ...sandbox.env, KEY: key };
    const shell = createDocsShell({ root, env, prepared, replacements });
    const failures: string[] = [];
    try {
      for (const { place, text } of commands) {
        await shell.run(text).catch((error: unknown) => {
          failures.push(`${place}: ${(error as Error).message}`);
        });
      }
    } finally {
      shell.close();
    }
    expect(failures).toEqual([]);
  });

  it('are left out by name only, each with a reason, and none that is not there', () => {
    const all = new Set(blocks.flatMap(({ commands }) => commands.map(({ text }) => text)));
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    for (const { command, reason } of commandsLeftOut) {
      expect([command, all.has(command)]).toEqual([command, true]);
      expect(reason.length).toBeGreaterThan(20);
      for (const [, name = ''] of command.matchAll(/npm run (\S+)/g)) expect(scripts).toHaveProperty(name);
    }
  });

  it('npx finds the program inside the clone', async () => {
    const args = ['--no', '--', 'new-releases', '--version'];
    const { stdout } = await promisify(execFile)('npx', args, { cwd: root });
    const { version } = JSON.parse(readFileSync(join(root, 'apps/cli/package.json'), 'utf8')) as {
      version: string;
    };
    expect(stdout).toBe(`${version}\n`);
  });
});

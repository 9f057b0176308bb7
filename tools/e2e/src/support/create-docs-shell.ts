import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DocsShellOptions {
  /** Folder of the workspace. */
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  /** A folder with a store, `store.db`, and what else a user would have in the working directory. */
  readonly prepared: string;
  /** What stands for itself in the documentation only, and what it is here. */
  readonly replacements: readonly (readonly [string | RegExp, string])[];
}

/** A folder that looks like a clone after a run, to type the commands of one block into. */
export interface DocsShell {
  /** Resolves once the command did what it should; a server does when it listened and ended at SIGTERM. */
  run(command: string): Promise<void>;
  close(): void;
}

/** A program that serves until it is told to stop, and what it says once it does. */
const servers: readonly { readonly pattern: RegExp; readonly isReady: RegExp }[] = [
  { pattern: /node apps\/read-api\/dist\/main\.js/, isReady: /"msg":"listening"/ },
  { pattern: /node apps\/extractor\/dist\/main\.js(?!.*--once)/, isReady: /"msg":/ },
  { pattern: /node tools\/spotify-simulator\/dist\/main\.js/, isReady: /"tokenUrl"/ },
];

export function createDocsShell({ root, env, prepared, replacements }: DocsShellOptions): DocsShell {
  const directory = mkdtempSync(join(tmpdir(), 'new-releases-docs-'));
  cpSync(prepared, directory, { recursive: true });
  for (const name of ['apps', 'examples', 'tools']) symlinkSync(join(root, name), join(directory, name));
  cpSync(join(root, '.env.example'), join(directory, '.env.example'));
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(directory, '.env'), settings.join(''));
  const bin = join(directory, '.bin');
  mkdirSync(bin);
  const program = `exec "${process.execPath}" "${join(root, 'apps/cli/bin/new-releases.js')}" "$@"\n`;
  const write = (name: string, script: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}`, { mode: 0o755 });
  };
  write('new-releases', program);
  // npx itself costs as much as the command; that it finds the program is a test of its own.
  write(
    'npx',
    `[ "$1 $2 $3" = "--no -- new-releases" ] || { echo "npx is not for $*" >&2; exit 127; }\nshift 3\n${program}`,
  );

  const variables = {
    ...env,
    PATH: `${bin}:${process.env.PATH ?? ''}`,
    HOME: directory,
    DATABASE_URL: `file:${join(directory, 'store.db')}`,
    OUTPUT_DIR: join(directory, 'data'),
    LOG_FORMAT: 'json',
    READ_PORT: '0',
    HEALTH_PORT: '0',
  };
  return {
    run(command) {
      const missing = findMissing(command);
      if (missing !== undefined) {
        process.stderr.write(`left out: there is no ${missing} here\n`);
        return Promise.resolve();
      }
      const here = replacements.reduce(
        (text, [from, to]) => text.replaceAll(from, to),
        expandScript(root, command).replaceAll('/var/backups', join(directory, 'backups')),
      );
      const server = servers.find(({ pattern }) => pattern.test(here));
      return runShell(here, { cwd: directory, env: variables, isReady: server?.isReady ?? null });
    },
    close() {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Programs that not every machine has; a command that needs one is left out where there is none, and a line says so. */
const helpers = ['curl', 'jq', 'openssl', 'python3', 'sha256sum', 'sqlite3'];

function findMissing(command: string): string | undefined {
  return helpers.find(
    (name) =>
      new RegExp(`(^|[\\s|(])${name}\\s`, 'm').test(command) &&
      spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0,
  );
}

/** `npm run NAME -- ...` as what package.json has for it, without the build before it. */
function expandScript(root: string, command: string): string {
  return command.replace(/npm run (\S+)(?: --(?= ))?/g, (_, name: string) => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const script = scripts[name];
    if (script === undefined) throw new Error(`package.json has no script ${name}`);
    return script;
  });
}

function runShell(
  command: string,
  options: { cwd: string; env: Record<string, string>; isReady: RegExp | null },
): Promise<void> {
  const { cwd, env, isReady } = options;
  // A server takes the shell's place, so that the signal reaches it; what is piped fails where any part of it does.
  const script =
    isReady === null ? `set -o pipefail; ${command}` : command.replace(/(^|\s)node /, '$1exec node ');
  const child = spawn('bash', ['-c', script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let isStopped = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (isReady === null || isStopped || !isReady.test(said)) return;
      isStopped = true;
      child.kill('SIGTERM');
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const isWell = isReady === null ? code === 0 : isStopped && (code === 143 || code === 0);
      if (isWell) resolve();
      else reject(new Error(`${command}\nended with ${String(code ?? signal)}:\n${said.slice(-2_000)}`));
    });
  });
}

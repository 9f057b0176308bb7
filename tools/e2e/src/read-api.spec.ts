import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readApiVariables } from '@new-releases/read-api';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { startReadApi } from './support/start-read-api.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = `${root}apps/read-api/dist/main.js`;
const key = 'a-key-that-nobody-is-to-see';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await createSandbox({ albums: 120 });
  await sandbox.run(['extract']);
});
afterAll(async () => {
  await sandbox.close();
});

/** Runs it to its end. */
async function run(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: sandbox.directory,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('exit', resolve)),
  ]);
  return { stdout, stderr, code };
}

const start = (env: Record<string, string> = {}) =>
  startReadApi({ cwd: sandbox.directory, databasePath: sandbox.databasePath, env });

it('tells every variable in its help and in the documentation, with the same words', async () => {
  const { stdout, code } = await run(['--help']);
  const documentation = await readFile(`${root}docs/configuration.md`, 'utf8');
  const rows = documentation.split('\n').map((line) => line.replace(/ +/g, ' '));
  expect(code).toBe(0);
  for (const { name, description, form, default: byDefault, secret } of readApiVariables) {
    expect(stdout).toContain(`  ${name}\n    ${description}\n    ${form.replaceAll('`', '')}`);
    const given = byDefault === null ? '' : `\`${byDefault}\` `;
    expect(rows).toContain(`| \`${name}\` | ${description} | ${form} | ${given}| ${secret ? 'yes ' : ''}|`);
  }
});

it.each([
  ['no store', [], { DATABASE_URL: 'file:./nothing.db' }, 78, 'Run new-releases extract first'],
  [
    'another address without keys',
    ['--host', '0.0.0.0'],
    {},
    78,
    'READ_API_KEYS must be set to listen on 0.0.0.0',
  ],
  ['a wrong port', ['--port', 'x'], {}, 78, '--port must be a port'],
  ['an unknown option', ['--prot', '1'], {}, 2, "unknown option '--prot'"],
  ['a short key', [], { READ_API_KEYS: `${key}!` }, 78, 'READ_API_KEYS key 1 must have'],
])('says in a line what is wrong: %s', async (_what, args, env: Record<string, string>, exitCode, words) => {
  const { stderr, stdout, code } = await run(args, { DATABASE_URL: `file:${sandbox.databasePath}`, ...env });
  expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' });
  expect(stderr).toContain(words);
  expect(stderr).not.toContain(key);
  expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
});

it('says that its port is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const { stderr, code } = await run(['--port', String(port)], {
    DATABASE_URL: `file:${sandbox.databasePath}`,
  });
  other.close();
  expect(code).toBe(78);
  expect(stderr).toContain(`cannot listen at 127.0.0.1:${port} (EADDRINUSE)`);
});

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('ends by %s, also while an export is handed out', async (signal, exitCode) => {
  const api = await start();
  const answer = await fetch(`${api.url}/v1/tracks.csv`);
  expect(await api.stop(signal)).toBe(exitCode);
  await answer.body?.cancel().catch(() => undefined);
});

it('answers every path of its documentation', async () => {
  const api = await start();
  const documentation = await readFile(`${root}docs/read-api.md`, 'utf8');
  const examples = [...documentation.matchAll(/http:\/\/127\.0\.0\.1:8080(\/v1\/[^'"` ]+)/g)].map(
    ([, path]) => path ?? '',
  );
  const others = [...documentation.matchAll(/https:\/\/music\.example\.com(\/v1\/[^'"` ]+)/g)].map(
    ([, path]) => path ?? '',
  );
  expect(examples.length + others.length).toBeGreaterThan(8);
  for (const path of new Set([...examples, ...others])) {
    const { status } = await fetch(api.url + path);
    expect({ path, status }).toEqual({ path, status: 200 });
  }
  await api.close();
});

it('shows its keys to nobody', async () => {
  const api = await start({ LOG_LEVEL: 'debug', READ_API_KEYS: key });
  const headers = { authorization: `Bearer ${key}` };
  for (const path of ['/v1/albums', `/v1/albums?${key}=1`, '/v1/albums.csv', '/nothing']) {
    await (await fetch(api.url + path, { headers })).text();
  }
  expect((await fetch(`${api.url}/v1/albums`)).status).toBe(401);
  expect(await api.stop('SIGTERM')).toBe(143);
  expect(api.said()).toContain('"status":401');
  expect(api.said()).not.toContain(key);
});

it('reads on while an extraction writes', async () => {
  const own = await createSandbox({ albums: 600, latencyMs: 5 });
  await own.run(['extract', '--source', 'new-releases', '--budget', 'albums=5']);
  const api = await startReadApi({ cwd: own.directory, databasePath: own.databasePath });
  const extraction = own.start(['extract', '--source', 'new-releases']);
  const ended = extraction.done;
  const state = { isRunning: true };
  void ended.finally(() => {
    state.isRunning = false;
  });
  const seen = new Set<string>();
  let versions = 0;
  let etag = '';
  while (state.isRunning) {
    for (const path of [
      '/v1/albums?limit=500',
      '/v1/tracks.csv',
      '/v1/summary?period=day',
      '/v1/artists?q=a&count=true',
    ]) {
      const answer = await fetch(api.url + path);
      const body = await answer.text();
      expect({ path, status: answer.status }).toEqual({ path, status: 200 });
      if (!path.startsWith('/v1/albums')) continue;
      for (const { id } of (JSON.parse(body) as { data: { id: string }[] }).data) seen.add(id);
      if (answer.headers.get('etag') !== etag) versions += 1;
      etag = answer.headers.get('etag') ?? '';
    }
  }
  expect((await ended).code).toBe(0);
  expect(seen.size).toBeGreaterThan(0);
  expect(versions).toBeGreaterThan(1);
  const last = await fetch(`${api.url}/v1/albums?count=true&limit=1`);
  expect(((await last.json()) as { page: { total: number } }).page.total).toBe(600);
  await api.close();
  await own.close();
});

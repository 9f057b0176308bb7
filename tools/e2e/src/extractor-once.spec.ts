import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { SimulatorOptions } from '@new-releases/spotify-simulator';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { expectExactStore } from './support/expect-exact-store.js';
import { readRows } from './support/read-store.js';

const program = fileURLToPath(new URL('../../../apps/extractor/dist/main.js', import.meta.url));
const library = new URL('../../../apps/extractor/dist/index.js', import.meta.url).href;

describe('one tick of somebody else’s scheduler', () => {
  let sandbox: Sandbox;
  afterEach(() => sandbox.close());

  const open = async (options: SimulatorOptions) =>
    (sandbox = await createSandbox({ seed: 'once', ...options }));

  async function run(args: readonly string[], env: Record<string, string> = {}) {
    const child = spawn(process.execPath, args, {
      cwd: sandbox.directory,
      env: { PATH: process.env.PATH, ...sandbox.env, LOG_FORMAT: 'json', ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, stdout, stderr };
  }
  const tick = (args: readonly string[] = [], env?: Record<string, string>) =>
    run([program, '--once', ...args], env);
  const outcomes = () =>
    readRows<{ outcome: string; exit_code: number }>(
      sandbox.databasePath,
      'SELECT outcome, exit_code FROM schedule_ticks ORDER BY id',
    );

  it('extracts, writes the snapshot, notes the tick, and exits 0 with each log line of the run naming it', async () => {
    await open({ albums: 60 });
    const result = await tick();
    expect(result).toMatchObject({ code: 0, stdout: '' });
    expectExactStore(sandbox);
    expect(Object.keys(await sandbox.readSnapshot())).toHaveLength(60);
    expect(outcomes()).toEqual([{ outcome: 'completed', exit_code: 0 }]);
    const lines = result.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string; runId?: string });
    expect(lines.filter(({ msg }) => msg.startsWith('run ')).every(({ runId }) => runId !== undefined)).toBe(
      true,
    );
    expect(result.stderr).not.toContain('secret-of-the-test');
  });

  it('exits 75 at a quota, asks for nothing while it lasts, and exits 0 for schedulers that know no 75', async () => {
    await open({ albums: 200, access: 'development', quota: 60, quotaScope: 'app' });
    expect((await tick()).code).toBe(75);
    sandbox.simulator.resetRequests();
    expect((await tick()).code).toBe(75);
    expect((await tick(['--later-is-fine'])).code).toBe(0);
    expect(sandbox.simulator.requests).toEqual([]);
    expect(outcomes().map(({ outcome }) => outcome)).toEqual(['deferred', 'deferred', 'deferred']);
  });

  it('stops at a commit before its deadline', async () => {
    // Many short calls: what is in flight when it asks to stop is back long before it would insist.
    await open({ albums: 800, access: 'development', latencyMs: 100 });
    const first = await tick(['--deadline', '6s']);
    expect(first.code).toBe(75);
    expect(first.stderr).toContain('the deadline was reached; the next tick goes on');
    sandbox.simulator.configure({ latencyMs: 0 });
    expect((await tick()).code).toBe(0);
    expectExactStore({ ...sandbox, hasAllFields: false });
    expect(outcomes()).toEqual([
      { outcome: 'interrupted', exit_code: 75 },
      { outcome: 'completed', exit_code: 0 },
    ]);
  });

  it('keeps to its deadline whatever pings do, and says so where it was reached in the middle', async () => {
    await open({ albums: 400, latencyMs: 1000 });
    const hanging = createServer(() => undefined);
    await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(hanging.address() as AddressInfo).port}/`;
    const pings = { PING_START_URL: url, PING_SUCCESS_URL: url, PING_FAIL_URL: url, PING_TIMEOUT: '60s' };
    const result = await tick(['--deadline', '3s'], pings);
    hanging.closeAllConnections();
    hanging.close();
    // A ping that hangs for its minute would be seen by the time limit of this test.
    expect(result.code).toBe(75);
    expect(outcomes()).toEqual([{ outcome: 'interrupted', exit_code: 75 }]);
  }, 45_000);

  it.each([
    [{ SPOTIFY_CLIENT_SECRET: 'wrong' }, 77, 'SPOTIFY_CLIENT_SECRET'],
    [{ SPOTIFY_CLIENT_ID: '' }, 78, 'SPOTIFY_CLIENT_ID'],
    [{ EXTRACT_BUDGET: 'many' }, 78, 'EXTRACT_BUDGET'],
    [{ DATABASE_URL: 'file:/proc/store.db' }, 78, '/proc/store.db'],
  ])('with %j exits %d and names %s', async (env, code, name) => {
    await open({ albums: 20 });
    const result = await tick([], env);
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(name);
  });

  it('as an AWS Lambda handler leaves before its time is over, and says what became of it', async () => {
    await open({ albums: 400, latencyMs: 1000 });
    const invoke = async (remainingMs: number) => {
      const script = `const { handler } = await import(${JSON.stringify(library)});
        console.log(JSON.stringify(await handler({}, { getRemainingTimeInMillis: () => ${remainingMs} })));`;
      const { code, stdout } = await run(['--input-type=module', '--eval', script]);
      expect(code).toBe(0);
      return JSON.parse(stdout) as unknown;
    };
    expect(await invoke(4000)).toMatchObject({ outcome: 'interrupted', exitCode: 75, comeBackAt: null });
    sandbox.simulator.configure({ latencyMs: 0 });
    expect(await invoke(60_000)).toMatchObject({
      outcome: 'completed',
      exitCode: 0,
      runId: expect.any(String),
    });
    expectExactStore(sandbox);
  });
});

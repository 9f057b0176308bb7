import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { expectExactStore } from './support/expect-exact-store.js';

describe('extract that is stopped', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await createSandbox({ albums: 300, seed: 'kill', latencyMs: 15 });
  });
  afterEach(() => sandbox.close());

  /** Resolves once the simulator has taken so many requests (tokens and all). */
  async function waitForRequests(count: number): Promise<void> {
    while (sandbox.simulator.requests.length < count) await sleep(2);
  }

  it('is complete and exact after SIGKILL at any point, repeating at most what was in flight or waited for its commit', async () => {
    const undisturbed = 6 + 15;
    let kills = 0;
    for (const after of [3, 6, 9, 12]) {
      const before = sandbox.simulator.requests.length;
      const process = sandbox.start(['extract']);
      await Promise.race([waitForRequests(before + after), process.done]);
      process.kill('SIGKILL');
      if ((await process.done).signal === 'SIGKILL') kills += 1;
    }
    expect(kills).toBeGreaterThan(1);
    const result = await sandbox.run(['extract', '--json']);
    expect(result.code).toBe(0);
    expectExactStore(sandbox);
    expect(JSON.parse(result.stdout)).toMatchObject({ resumed: true, albums: { new: 300 } });
    expect(Object.keys(await sandbox.readSnapshot())).toHaveLength(300);
    const { 'get-new-releases': listings = 0, 'get-multiple-albums': batches = 0 } = sandbox.countRequests();
    expect(listings + batches).toBeLessThanOrEqual(undisturbed + kills * 12);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'finishes the work in flight on %s, exits %d, says how to go on, and goes on',
    async (signal, code) => {
      const process = sandbox.start(['extract']);
      await waitForRequests(8);
      process.kill(signal);
      const stopped = await process.done;
      expect(stopped.code).toBe(code);
      const listed = await sandbox.run(['runs', '--json']);
      expect(JSON.parse(listed.stdout)).toMatchObject([{ state: 'interrupted', exitCode: code }]);
      expect(stopped.stderr).toContain('Stopping');
      expect(stopped.stdout).toContain('Run extract again to go on');
      expect(await sandbox.snapshotNames()).toEqual([]);

      const second = await sandbox.run(['extract', '--json']);
      expect(second.code).toBe(0);
      expect(JSON.parse(second.stdout)).toMatchObject({ resumed: true, attempts: 2 });
      expectExactStore(sandbox);
    },
  );

  it('gives up what hangs a few seconds after the first signal, and is whole after the next run', async () => {
    sandbox.simulator.configure({ latencyMs: 600_000 });
    const process = sandbox.start(['extract']);
    await waitForRequests(2);
    process.kill('SIGTERM');
    const stopped = await process.done;
    expect(stopped.code).toBe(143);
    expect(stopped.stdout).toContain('Run extract again to go on');
    sandbox.simulator.configure({ latencyMs: 0 });
    expect((await sandbox.run(['extract'])).code).toBe(0);
    expectExactStore(sandbox);
  });

  it('stops at once on a second signal, and is whole after the next run', async () => {
    sandbox.simulator.configure({ latencyMs: 600_000 });
    const process = sandbox.start(['extract']);
    await waitForRequests(2);
    process.kill('SIGTERM');
    await process.hasSaid('Stopping');
    process.kill('SIGTERM');
    const stopped = await process.done;
    expect(stopped.code).toBe(143);
    expect(stopped.stderr).toContain('stopped at once');
    sandbox.simulator.configure({ latencyMs: 0 });
    expect((await sandbox.run(['extract'])).code).toBe(0);
    expectExactStore(sandbox);
  });

  it('lets only one of two runs on one store work; the other says who holds it and exits 75', async () => {
    sandbox.simulator.configure({ latencyMs: 100 });
    const first = sandbox.start(['extract']);
    await waitForRequests(3);
    const second = await sandbox.run(['extract']);
    expect(second.code).toBe(75);
    expect(second.stderr).toContain(String(first.pid));
    expect((await first.done).code).toBe(0);
    expectExactStore(sandbox);
  });
});

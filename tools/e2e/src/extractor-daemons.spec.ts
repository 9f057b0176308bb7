import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '@new-releases/storage';
import { changeStore } from './support/change-store.js';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { expectExactStore } from './support/expect-exact-store.js';
import { readRows } from './support/read-store.js';

const program = fileURLToPath(new URL('../../../apps/extractor/dist/main.js', import.meta.url));

interface Daemon {
  readonly process: ChildProcess;
  readonly lines: string[];
  readonly ended: Promise<number | null>;
}

describe('two daemons on one store', () => {
  let sandbox: Sandbox;
  let daemons: Daemon[] = [];
  beforeEach(async () => {
    sandbox = await createSandbox({ albums: 400, seed: 'daemons', latencyMs: 500 });
    daemons = [];
    await oweTick();
  });
  afterEach(async () => {
    for (const { process } of daemons) process.kill('SIGKILL');
    await Promise.all(daemons.map(({ ended }) => ended));
    await sandbox.close();
  });

  /** A tick came due while nobody was there: whoever starts catches up at once. */
  async function oweTick(): Promise<void> {
    const store = await openStore({ path: sandbox.databasePath });
    const writer = await store.acquireLease({ purpose: 'test' });
    const nextDueAt = new Date(Date.now() - 600_000).toISOString();
    await writer.saveSchedule({ nextDueAt, resumeAt: null, failures: 0, waitUntil: null }, []);
    await store.close();
  }

  function start(env: Record<string, string> = {}): Daemon {
    const child = spawn(process.execPath, [program], {
      cwd: sandbox.directory,
      env: {
        PATH: process.env.PATH,
        ...sandbox.env,
        EXTRACT_CRON: '@yearly',
        HEALTH_PORT: 'off',
        LOG_FORMAT: 'json',
        ...env,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const lines: string[] = [];
    child.stderr
      .setEncoding('utf8')
      .on('data', (text: string) => lines.push(...text.split('\n').filter(Boolean)));
    const ended = once(child, 'exit').then(([code]) => code as number | null);
    const daemon = { process: child, lines, ended };
    daemons.push(daemon);
    return daemon;
  }

  async function until(condition: () => boolean): Promise<void> {
    while (!condition()) await sleep(20);
  }
  const says = (daemon: Daemon, text: string) => daemon.lines.some((line) => line.includes(text));

  /**
   * Stops a process, and makes its lease that of another host which has shown no life for long: what runs there cannot
   * be asked after. Not in the middle of a transaction, for then the file is locked as long as it stands still.
   */
  async function stopBetweenTransactions(daemon: Daemon): Promise<void> {
    for (;;) {
      daemon.process.kill('SIGSTOP');
      try {
        changeStore(
          sandbox.databasePath,
          `UPDATE leases SET holder_host = 'elsewhere', holder_boot_id = 'other', heartbeat_at = '2020-01-01T00:00:00.000Z'`,
        );
        return;
      } catch {
        daemon.process.kill('SIGCONT');
        await sleep(7);
      }
    }
  }

  it('share the work without ever writing at once; the survivor takes over from one that was killed', async () => {
    const first = start();
    await until(() => sandbox.simulator.requests.length > 8);
    const second = start();
    await until(() => says(second, 'tick skipped'));
    first.process.kill('SIGKILL');
    await first.ended;
    await until(() => says(second, '"state":"completed"'));
    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(143);
    expectExactStore(sandbox);
    const skipped = readRows<{ note: string }>(
      sandbox.databasePath,
      "SELECT note FROM schedule_ticks WHERE outcome = 'skipped'",
    );
    expect(skipped.some(({ note }) => note.includes(String(first.process.pid)))).toBe(true);
    const runs = readRows<{ id: string; attempts: number }>(
      sandbox.databasePath,
      'SELECT id, attempts FROM extraction_runs ORDER BY started_at',
    );
    // The first run is gone on with, under its id.
    expect(runs[0]?.attempts).toBe(2);
  });

  it('refuse the late write of one that was taken for dead', async () => {
    const first = start();
    await until(() => sandbox.simulator.requests.length > 8);
    await stopBetweenTransactions(first);
    const second = start();
    await until(() => says(second, '"state":"completed"'));
    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(143);
    const before = readRows(sandbox.databasePath, 'SELECT * FROM tracks ORDER BY album_id, id');
    first.process.kill('SIGCONT');
    await until(() => says(first, 'no longer holds the lease'));
    first.process.kill('SIGTERM');
    await first.ended;
    expect(readRows(sandbox.databasePath, 'SELECT * FROM tracks ORDER BY album_id, id')).toEqual(before);
    expectExactStore(sandbox);
  });
});

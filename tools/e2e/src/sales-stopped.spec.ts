import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSandbox, quiet, type Sandbox } from './support/create-sandbox.js';
import { readValue } from './support/read-store.js';

const example = fileURLToPath(new URL('../../../examples/sales/sales.csv', import.meta.url));
const zone = ['--time-zone', 'Europe/Berlin'];

describe('an import that is stopped', () => {
  let sandbox: Sandbox;
  const lines = 30_000;
  beforeEach(async () => {
    sandbox = await createSandbox({ albums: 5 });
    await sandbox.run(['sales', 'import', example, ...zone, '--currency', 'EUR']);
    const text = Array.from({ length: lines }, (_, index) => {
      const day = new Date(Date.UTC(2020, 0, 1 + (index % 2_000))).toISOString().slice(0, 10);
      return `${day},Product ${Math.floor(index / 2_000)},${index}\n`;
    });
    writeFileSync(join(sandbox.directory, 'big.csv'), `date,product,units\n${text.join('')}`);
  });
  afterEach(() => sandbox.close());

  const args = ['sales', 'import', 'big.csv', ...zone];
  const count = (table: string) => Number(readValue(sandbox.databasePath, `SELECT count(*) FROM ${table}`));

  it('by SIGKILL at any moment leaves the sales as they were, and the next one starts anew', async () => {
    const before = count('sales');
    let kills = 0;
    for (const staged of [1, lines / 2, lines]) {
      const process = sandbox.start(args);
      // The last time it is in the transaction that makes sales of them, or about to be.
      const ended = process.done.then(() => false);
      while ((await Promise.race([ended, sleep(5, true)])) && count('staged_sales') < staged);
      process.kill('SIGKILL');
      if ((await process.done).signal === 'SIGKILL') kills += 1;
      expect([before, before + lines]).toContain(count('sales'));
      if (count('sales') > before) break;
      expect(count('sales_files')).toBe(1);
    }
    expect(kills).toBeGreaterThan(1);
    const result = await sandbox.run(args);
    expect(result.code).toBe(0);
    expect([count('sales'), count('sales_files'), count('staged_sales')]).toEqual([before + lines, 2, 0]);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s says so, exits %d, and leaves nothing behind', async (signal, code) => {
    const before = count('sales');
    const process = sandbox.start(args, quiet);
    while (count('staged_sales') === 0) await sleep(5);
    process.kill(signal);
    expect(await process.done).toMatchObject({
      code,
      stdout: '',
      stderr: 'new-releases: stopped; nothing was imported.\n',
    });
    expect([count('sales'), count('sales_files'), count('staged_sales')]).toEqual([before, 1, 0]);
  });
});

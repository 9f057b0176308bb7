import { describe, expect, it } from '@jest/globals';
import { minuteMs, openTestStore } from '../../test/support/open-test-store.js';
import { createStoreLedger, type StoreLedger } from './create-store-ledger.js';

const ask = (ledger: StoreLedger) => ledger.countRequest({ operation: 'get-an-album', group: 'albums' });

async function askTimes(ledger: StoreLedger, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await ask(ledger);
}

describe('createStoreLedger: filling up', () => {
  /** A ledger whose counts, from the second on, end when they are told to. */
  async function setUp() {
    const test = await openTestStore();
    const counts: { count: number; end: (failure?: Error) => void }[] = [];
    const ledger = createStoreLedger({
      store: test.store,
      writer: {
        ...test.writer,
        countRequests: async (options) => {
          await new Promise<void>((resolve, reject) => {
            const end = (failure?: Error) => {
              if (failure) reject(failure);
              else resolve();
            };
            counts.push({ count: options.count, end });
            if (counts.length === 1) end();
          });
          await test.writer.countRequests(options);
        },
      },
      account: 'account',
      budget: {},
      locks: new Map(),
      now: test.clock.now,
    });
    /** Whether a request may be sent before anything more is counted. */
    const isServed = async (asked: Promise<void>) =>
      Promise.race([asked.then(() => true), new Promise((resolve) => setTimeout(resolve, 20, false))]);
    const getSpent = async () => (await test.store.listQuota('account', test.clock.now()))[0]?.spent;
    return { clock: test.clock, ledger, counts, isServed, getSpent };
  }

  it('counts more while a half of the block is left, and lets nobody wait for it until then', async () => {
    const { ledger, counts, isServed, getSpent } = await setUp();
    await askTimes(ledger, 9);
    expect(counts.map(({ count }) => count)).toEqual([20]);
    await askTimes(ledger, 11);
    expect(counts.map(({ count }) => count)).toEqual([20, 10]);
    const waiting = ask(ledger);
    expect(await isServed(waiting)).toBe(false);
    expect(await getSpent()).toBe(20);
    counts[1]?.end();
    await waiting;
    // Nine are left, so that more is being counted.
    expect(await getSpent()).toBe(30);
    expect(counts.map(({ count }) => count)).toEqual([20, 10, 11]);
  });

  it('gives back what was still being counted', async () => {
    const { ledger, counts, isServed, getSpent } = await setUp();
    await askTimes(ledger, 12);
    const givingBack = ledger.giveBack();
    expect(await isServed(givingBack)).toBe(false);
    counts[1]?.end();
    while (counts.length < 3) await new Promise((resolve) => setImmediate(resolve));
    expect(counts[2]?.count).toBe(-18);
    counts[2]?.end();
    await givingBack;
    expect(await getSpent()).toBe(12);
  });

  it('counts anew for whoever finds the block empty after that failed, and tells what is wrong', async () => {
    const { ledger, counts, getSpent } = await setUp();
    await askTimes(ledger, 20);
    const full = new Error('no room left');
    counts[1]?.end(full);
    const refused = ask(ledger);
    while (counts.length < 3) await new Promise((resolve) => setImmediate(resolve));
    counts[2]?.end(full);
    await expect(refused).rejects.toBe(full);
    expect(await getSpent()).toBe(20);
  });

  it('leaves to the next ten minutes what is counted in them', async () => {
    const { clock, ledger, counts } = await setUp();
    clock.advance(9 * minuteMs);
    await askTimes(ledger, 12);
    clock.advance(minuteMs);
    const next = ask(ledger);
    counts[1]?.end();
    for (const index of [2, 3]) {
      while (counts.length <= index) await new Promise((resolve) => setImmediate(resolve));
      counts[index]?.end();
    }
    await next;
    expect(counts.map(({ count }) => count)).toEqual([20, 10, -18, 20]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { createDiscoveryGate } from './create-discovery-gate.js';

const settled = async (promise: Promise<void>): Promise<boolean> => {
  let isSettled = false;
  void promise.finally(() => (isSettled = true)).catch(() => undefined);
  await new Promise(setImmediate);
  return isSettled;
};

describe('createDiscoveryGate', () => {
  const { signal } = new AbortController();

  it('wakes everyone who waits at the next page, and only those', async () => {
    const gate = createDiscoveryGate();
    const [first, second] = [gate.waitForChange(0, signal), gate.waitForChange(0, signal)];
    expect(await settled(first)).toBe(false);
    gate.pageStored();
    await Promise.all([first, second]);
    expect(gate.isFinished).toBe(false);
    expect(await settled(gate.waitForChange(gate.version, signal))).toBe(false);
  });

  it('lets nobody wait for a page that was stored since they looked', async () => {
    const gate = createDiscoveryGate();
    const { version } = gate;
    gate.pageStored();
    expect(gate.version).toBeGreaterThan(version);
    expect(await settled(gate.waitForChange(version, signal))).toBe(true);
    expect(await settled(gate.waitForChange(gate.version, signal))).toBe(false);
    const stored = gate.version;
    gate.finish();
    expect(gate.version).toBeGreaterThan(stored);
  });

  it('wakes at the end, and lets nobody wait after it', async () => {
    const gate = createDiscoveryGate();
    const waiting = gate.waitForChange(gate.version, signal);
    gate.finish();
    await waiting;
    expect(gate.isFinished).toBe(true);
    await gate.waitForChange(gate.version, signal);
  });

  it('rejects with the reason of the signal, before and while it waits', async () => {
    const gate = createDiscoveryGate();
    const abort = new AbortController();
    const waiting = gate.waitForChange(gate.version, abort.signal);
    const reason = new Error('lost');
    abort.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(gate.waitForChange(gate.version, abort.signal)).rejects.toBe(reason);
    gate.pageStored();
  });
});

import { describe, expect, it } from '@jest/globals';
import { countListeners } from '../test/count-listeners.js';
import { raceSignal } from './race-signal.js';

const stop = new Error('stop');
const never = new Promise<never>(() => undefined);

describe('raceSignal', () => {
  it.each([
    ['a value', () => Promise.resolve(7)],
    ['a failure', () => Promise.reject(new Error('broken'))],
  ])('settles with %s, and leaves no listener', async (_, make) => {
    const { signal, listeners } = countListeners();
    const raced = raceSignal<number>(make(), signal);
    expect(listeners()).toBe(1);
    const [expected] = await Promise.allSettled([make()]);
    const [outcome] = await Promise.allSettled([raced]);
    expect(outcome).toEqual(expected);
    expect(listeners()).toBe(0);
  });

  it('rejects with the reason as soon as the signal aborts', async () => {
    const { signal, controller, listeners } = countListeners();
    const raced = raceSignal(never, signal);
    controller.abort(stop);
    await expect(raced).rejects.toBe(stop);
    expect(listeners()).toBe(0);
  });

  it('rejects at once where it has aborted already', async () => {
    await expect(raceSignal(never, AbortSignal.abort(stop))).rejects.toBe(stop);
  });
});

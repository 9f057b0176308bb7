import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { takeTurns } from './take-turns.js';

function* countTo(most: number): Generator<number, string> {
  for (let step = 1; step <= most; step++) yield step;
  return 'done';
}

describe('takeTurns', () => {
  it('lets others have their turn after each step, and returns what comes of it', async () => {
    const told: string[] = [];
    const { signal } = new AbortController();
    const show = (step: number) => told.push(`step ${step}`);
    const others = async () => {
      for (let turn = 1; turn <= 3; turn++) {
        await nextTurn();
        told.push(`turn ${turn}`);
      }
    };
    const [result] = await Promise.all([takeTurns(countTo(3), { signal, show }), others()]);
    expect(result).toBe('done');
    expect(told.indexOf('turn 1')).toBeLessThan(told.indexOf('step 3'));
  });

  it('stops where it is told to between two steps', async () => {
    const controller = new AbortController();
    const shown: number[] = [];
    const show = (step: number) => {
      shown.push(step);
      if (step === 2)
        setImmediate(() => {
          controller.abort(new Error('stopped by a signal'));
        });
    };
    await expect(takeTurns(countTo(1000), { signal: controller.signal, show })).rejects.toThrow(
      'stopped by a signal',
    );
    expect(shown.length).toBeLessThan(10);
  });
});

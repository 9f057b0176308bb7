import { describe, expect, it } from '@jest/globals';
import type { ProgressEvent } from '@new-releases/extraction';
import { createLazyProgress } from './create-lazy-progress.js';
import type { Progress } from './progress.js';

const waiting: ProgressEvent = { kind: 'waiting', albums: 3 };

function setUp() {
  const shown: string[] = [];
  const progress: Progress = {
    show: ({ kind }) => void shown.push(kind),
    notice: (text) => void shown.push(text),
    close: () => void shown.push('closed'),
  };
  let finish: (error?: Error) => void = () => undefined;
  let loads = 0;
  const lazy = createLazyProgress(() => {
    loads += 1;
    return new Promise((resolve, reject) => {
      finish = (error) => {
        if (error) reject(error);
        else resolve(progress);
      };
    });
  });
  return {
    lazy,
    shown,
    loads: () => loads,
    finish: (error?: Error) => {
      finish(error);
    },
  };
}

describe('createLazyProgress', () => {
  it('loads once, when there is something to show, and shows all of it in its order before it closes', async () => {
    const { lazy, shown, loads, finish } = setUp();
    expect(loads()).toBe(0);
    lazy.show(waiting);
    lazy.notice('look');
    const closing = lazy.close();
    expect([loads(), shown]).toEqual([1, []]);
    finish();
    await closing;
    expect(shown).toEqual(['waiting', 'look', 'closed']);
  });

  it('loads nothing where nothing was to be shown', async () => {
    const { lazy, loads } = setUp();
    await lazy.close();
    expect(loads()).toBe(0);
  });

  it('tells whoever closes it that it could not be loaded', async () => {
    const { lazy, finish } = setUp();
    lazy.show(waiting);
    finish(new Error('no such file'));
    await expect(lazy.close()).rejects.toThrow('no such file');
  });
});

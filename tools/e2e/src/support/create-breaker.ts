import type { Store, StoreWriter } from '@new-releases/storage';
import type { ProcessChanges } from './create-laboratory.js';

/** Stops everything at one step of a run, as a kill does: from then on nothing is sent and nothing is written. */
export interface Breaker extends ProcessChanges {
  /** Steps that were passed: before and after each fetch, each transaction, and each album of a snapshot. */
  readonly steps: number;
  /** What stood at the step where it broke, or null where it did not. */
  readonly brokeAt: string | null;
}

/** @param breakAt the step, from 1; Infinity never breaks */
export function createBreaker(breakAt: number): Breaker {
  let steps = 0;
  let brokeAt: string | null = null;

  function pass(what: string): void {
    if (brokeAt === null) {
      steps += 1;
      if (steps < breakAt) return;
      brokeAt = what;
    }
    throw new Error(`killed at ${brokeAt}`);
  }

  /** The work happens between its two steps; what dies after it has happened all the same. */
  async function around<T>(what: string, work: () => Promise<T>): Promise<T> {
    pass(`before ${what}`);
    const result = await work();
    pass(`after ${what}`);
    return result;
  }

  function wrapWriter(writer: StoreWriter): StoreWriter {
    return new Proxy(writer, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) =>
          around(String(name), () => Reflect.apply(member, target, args) as Promise<unknown>);
      },
    });
  }

  return {
    get steps() {
      return steps;
    },
    get brokeAt() {
      return brokeAt;
    },
    wrapFetch: (inner) => (input, init) => around('fetch', () => inner(input, init)),
    wrapStore: (inner: Store): Store => ({
      ...inner,
      acquireLease: async (options) =>
        wrapWriter(await around('acquireLease', () => inner.acquireLease(options))),
      async *iterateSnapshotAlbums(runId) {
        // The last of these steps stands before the rename; the one after it is that before finishRun.
        pass('before the snapshot');
        for await (const album of inner.iterateSnapshotAlbums(runId)) yield album;
        pass('before the rename');
      },
    }),
  };
}

import type { Store, StoreWriter } from '@new-releases/storage';
import type { ProcessChanges } from './create-laboratory.js';

/** One moment of a run: the so-many-th time, from 1, that it comes to a point such as `before saveReads`. */
export interface Step {
  readonly point: string;
  readonly nth: number;
}

/** Stops everything at one step of a run, as a kill does: from then on nothing is sent and nothing is written. */
export interface Breaker extends ProcessChanges {
  /** How often each point was come to: before and after each fetch and transaction, and around the snapshot. */
  readonly counts: ReadonlyMap<string, number>;
  readonly isBroken: boolean;
}

/** @param breakAt the step to break at; none where not given */
export function createBreaker(breakAt?: Step): Breaker {
  const counts = new Map<string, number>();
  let isBroken = false;

  function pass(point: string): void {
    const nth = (counts.get(point) ?? 0) + 1;
    counts.set(point, nth);
    isBroken ||= point === breakAt?.point && nth === breakAt.nth;
    if (isBroken) throw new Error(`killed ${point}`);
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
    counts,
    get isBroken() {
      return isBroken;
    },
    wrapFetch: (inner) => (input, init) => around('fetch', () => inner(input, init)),
    wrapStore: (inner: Store): Store => ({
      ...inner,
      acquireLease: async (options) =>
        wrapWriter(await around('acquireLease', () => inner.acquireLease(options))),
      async *iterateSnapshotAlbums(runId) {
        // After the rename comes finishRun.
        pass('before the snapshot');
        for await (const album of inner.iterateSnapshotAlbums(runId)) yield album;
        pass('before the rename');
      },
    }),
  };
}

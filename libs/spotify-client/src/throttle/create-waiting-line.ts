import type { Call } from '../open-call.js';
import type { Slot } from './slot.js';

interface Waiter {
  readonly call: Call;
  resolve(slot: Slot): void;
  reject(reason: Error): void;
}

export interface WaitingLine {
  readonly size: number;
  /** Waits for a slot; older calls stand in front. `onLeave` runs when an abort took this one out. */
  join(call: Call, onLeave: () => void): Promise<Slot>;
  takeFirst(): Waiter | undefined;
  /** Sends away every waiter for whom `reasonFor` gives a reason. */
  rejectWhere(reasonFor: (waiter: Waiter) => Error | null): void;
}

/** Creates a line of callers that wait for a slot, ordered by the age of their calls; aborts take them out. */
export function createWaitingLine(): WaitingLine {
  let waiters: Waiter[] = [];

  function insert(waiter: Waiter): void {
    let index = waiters.length;
    while (index > 0 && (waiters[index - 1]?.call.order ?? 0) > waiter.call.order) index -= 1;
    waiters.splice(index, 0, waiter);
  }

  return {
    get size() {
      return waiters.length;
    },
    join(call, onLeave) {
      return new Promise<Slot>((resolve, reject) => {
        const onAbort = (): void => {
          waiters = waiters.filter((other) => other !== waiter);
          reject(call.signal.reason as Error);
          onLeave();
        };
        const detach = (): void => {
          call.signal.removeEventListener('abort', onAbort);
        };
        const waiter: Waiter = {
          call,
          resolve(slot) {
            detach();
            resolve(slot);
          },
          reject(reason) {
            detach();
            reject(reason);
          },
        };
        insert(waiter);
        call.signal.addEventListener('abort', onAbort, { once: true });
      });
    },
    takeFirst: () => waiters.shift(),
    rejectWhere(reasonFor) {
      const staying: Waiter[] = [];
      const leaving: [Waiter, Error][] = [];
      for (const waiter of waiters) {
        const reason = reasonFor(waiter);
        if (reason === null) staying.push(waiter);
        else leaving.push([waiter, reason]);
      }
      if (leaving.length === 0) return;
      waiters = staying;
      for (const [waiter, reason] of leaving) waiter.reject(reason);
    },
  };
}

/** Lets the writes of a process pass one after the other. */
export interface WriteQueue {
  /** Runs a task once all earlier ones have ended, however they ended. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Resolves once all tasks given so far have ended. */
  drain(): Promise<void>;
}

/** Makes a queue. */
export function createWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(task) {
      const result = last.then(task);
      last = result.catch(() => undefined);
      return result;
    },
    async drain() {
      await last;
    },
  };
}

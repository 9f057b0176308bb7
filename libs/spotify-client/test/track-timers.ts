import { AsyncLocalStorage, createHook } from 'node:async_hooks';

/**
 * Runs `task` and gives what it gives. `running` tells it how many timers that it has started, however
 * deep, are still running; timers of others (the test runner has some) do not count.
 */
export async function trackTimers<T>(task: (running: () => number) => Promise<T>): Promise<T> {
  const scope = new AsyncLocalStorage<true>();
  const live = new Set<number>();
  const hook = createHook({
    init(id, type) {
      if (type === 'Timeout' && scope.getStore() === true) live.add(id);
    },
    destroy(id) {
      live.delete(id);
    },
  }).enable();
  try {
    return await scope.run(true, () => task(() => live.size));
  } finally {
    hook.disable();
  }
}

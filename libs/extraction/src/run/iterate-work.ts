import type { WorkItem } from '@new-releases/storage';
import type { RunContext } from './run-context.js';

/** Items fetched from the store at once: enough that the query is cheap, few enough to hold. */
const chunk = 400;

/**
 * The albums that wait to be read, each once: new ones in the order of their discovery, among them those that the
 * discovering half commits meanwhile, then known ones that are due again. Ends early when asked to stop.
 */
export async function* iterateWork(
  run: Pick<RunContext, 'store' | 'gate' | 'stop' | 'signal'>,
): AsyncGenerator<WorkItem, void, void> {
  // A function, for the compiler believes that what was false at the loop's head stays false over an await.
  const isStopped = () => run.stop.aborted;
  for (const kind of ['new', 'refresh'] as const) {
    let afterSeq = 0;
    while (!isStopped()) {
      // Looked at before the query: a page stored in between is then seen by the next one.
      const finished = run.gate.isFinished;
      const { version } = run.gate;
      const lastSeq = await run.store.getLastWorkSeq();
      const items = await run.store.listWorkItems({ afterSeq, limit: chunk, kind });
      for (const item of items) {
        yield item;
        if (isStopped()) return;
      }
      // Nothing up to the last number was of this kind: never looked at again, whatever else waits there.
      afterSeq = items.at(-1)?.seq ?? Math.max(afterSeq, lastSeq);
      if (items.length > 0) continue;
      if (finished) break;
      await run.gate.waitForChange(version, run.signal);
    }
  }
}

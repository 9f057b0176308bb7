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
      // Looked at before the query: a page stored in between is then seen by the next query.
      const finished = run.gate.isFinished;
      const changed = finished ? null : run.gate.waitForChange(run.signal);
      // The promise may be left behind by an early return; its rejection is the run's, not a stray one.
      changed?.catch(() => undefined);
      const items = await run.store.listWorkItems({ afterSeq, limit: chunk, kind });
      for (const item of items) {
        yield item;
        if (isStopped()) return;
      }
      afterSeq = items.at(-1)?.seq ?? afterSeq;
      if (items.length > 0) continue;
      if (finished) break;
      await changed;
    }
  }
}

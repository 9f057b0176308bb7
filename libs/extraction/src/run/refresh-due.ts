import type { ReadingTally } from './create-reading-tally.js';
import { readAlbums } from './read-albums.js';
import type { RunContext } from './run-context.js';

/** So many wait at a time: what a run does not get to stays as it was. */
const chunk = 500;

/**
 * Reads again what was last read too long ago, whether or not a listing still shows it, oldest reads first. Called
 * when nothing new waits; ends where something is left unread, be it for a quota, an outage or a request to stop.
 */
export async function refreshDue(run: RunContext, tally: ReadingTally): Promise<void> {
  while (!run.stop.aborted) {
    const { pendingNew, pendingRefresh } = await run.store.countWork();
    if (pendingNew + pendingRefresh > 0 || (await run.store.countDueAlbums(run.dueBefore)) === 0) return;
    if (run.locks.blocks('albums')) return;
    const queued = await run.writer.requeueDueAlbums({ dueBefore: run.dueBefore, limit: chunk });
    if (queued === 0) return;
    run.report({ kind: 'waiting', albums: queued });
    await readAlbums(run, tally);
  }
}

import type { HeldLease } from '../lease/hold-lease.js';
import { toIsoTime } from '../to-iso-time.js';
import type { RunRecord } from '../types/run.js';
import type { StoreWriter } from '../types/store-writer.js';
import { countReleaseDays } from '../trends/count-release-days.js';
import { addWatchedArtists } from '../writes/add-watched-artists.js';
import { completeListing } from '../writes/complete-listing.js';
import { countRequests } from '../writes/count-requests.js';
import { finishRun } from '../writes/finish-run.js';
import { lockGroup } from '../writes/lock-group.js';
import { markReplayed } from '../writes/mark-replayed.js';
import { purge } from '../writes/purge.js';
import { type ChangedPart, findDataChangedAt, raiseDataVersion } from '../writes/raise-data-version.js';
import { recordSnapshot } from '../writes/record-snapshot.js';
import { removeWatchedArtists } from '../writes/remove-watched-artists.js';
import { requeueAlbums } from '../writes/requeue-albums.js';
import { requeueDueAlbums } from '../writes/requeue-due-albums.js';
import { requeueSetAsideAlbums } from '../writes/requeue-set-aside-albums.js';
import { restartListing } from '../writes/restart-listing.js';
import { resumeRun } from '../writes/resume-run.js';
import { saveArtistReads } from '../writes/save-artist-reads.js';
import { saveArtistWalk } from '../writes/save-artist-walk.js';
import { saveCapability } from '../writes/save-capability.js';
import { saveListingPage } from '../writes/save-listing-page.js';
import { saveRateWindow } from '../writes/save-rate-window.js';
import { saveReads } from '../writes/save-reads.js';
import { saveSchedule } from '../writes/save-schedule.js';
import { saveRejected } from '../writes/save-rejected.js';
import { saveReplayedTrack } from '../writes/save-replayed-track.js';
import { startRun } from '../writes/start-run.js';
import type { WriteContext } from '../writes/write-context.js';
import type { WriteTransaction } from './connect-prisma.js';
import { createAnalysesWriter } from './create-analyses-writer.js';
import { createSalesWriter } from './create-sales-writer.js';
import type { Write } from './write.js';

/** What a writer needs. */
export interface CreateStoreWriterOptions {
  path: string;
  lease: HeldLease;
  now: () => number;
  /** Reads a run back once it is committed. */
  getRun: (id: string) => Promise<RunRecord>;
  /** Rewrites the file without what was deleted. */
  compact: StoreWriter['compact'];
  /** Puts what is committed into the file. */
  checkpoint: StoreWriter['checkpoint'];
}

/** Binds the write operations to the lease that allows them. */
export function createStoreWriter({
  path,
  lease,
  now,
  getRun,
  compact,
  checkpoint,
}: CreateStoreWriterOptions): StoreWriter {
  const write: Write = (action, run) =>
    lease.write(action, (tx) => {
      const nowMs = now();
      const time = toIsoTime(nowMs);
      return run(tx, { path, nowMs, now: time, changedAt: time });
    });

  /** When rows last changed, as far as this writer knows: it is the only one. */
  let latest = '';

  /** A write to rows that readers are shown, unless its result says that it changed none. The time of their change never goes back, whatever the clock does: readers ask for what is newer. While the clock is behind, each write is a millisecond after the one before it, so that history has an end for each value. */
  const change = <T>(
    action: string,
    run: (tx: WriteTransaction, context: WriteContext) => Promise<T>,
    {
      part = 'series',
      hasChanged = () => true,
    }: { part?: ChangedPart; hasChanged?: (result: T) => boolean } = {},
  ): Promise<T> =>
    write(action, async (tx, context) => {
      if (latest === '') latest = await findDataChangedAt(tx);
      const changedAt = context.now >= latest ? context.now : toIsoTime(Date.parse(latest) + 1);
      const result = await run(tx, { ...context, changedAt });
      if (!hasChanged(result)) return result;
      // Its end, so that nobody who read before it takes its time for one that he knows.
      const endedAt = toIsoTime(now());
      latest = endedAt > changedAt ? endedAt : changedAt;
      await raiseDataVersion(tx, latest, part);
      return result;
    });

  return {
    token: lease.token,
    lost: lease.lost,
    async startRun(run) {
      return getRun(await change('start a run in', (tx, context) => startRun(tx, context, run)));
    },
    async resumeRun(id, options = {}) {
      await change('resume a run in', (tx, context) => resumeRun(tx, context, id, options));
      return getRun(id);
    },
    async restartListing(runId) {
      await change('restart a listing in', (tx, context) => restartListing(tx, context, runId));
      return getRun(runId);
    },
    async finishRun(id, options) {
      await change('finish a run in', (tx, context) => finishRun(tx, context, id, options));
      return getRun(id);
    },
    countReleaseDays: () => change('count the releases in', countReleaseDays),
    recordSnapshot: (runId, snapshotPath) =>
      write('note a snapshot in', (tx, context) => recordSnapshot(tx, context, runId, snapshotPath)),
    saveListingPage: (page) =>
      change('store a listing page in', (tx, context) => saveListingPage(tx, context, page)),
    completeListing: (runId, source) =>
      change('complete a listing in', (tx, context) => completeListing(tx, context, runId, source)),
    saveReads: (runId, reads) =>
      reads.length === 0
        ? Promise.resolve([])
        : change('store albums in', (tx, context) => saveReads(tx, context, runId, reads)),
    saveRejected: (runId, records) =>
      change('store rejected records in', (tx, context) => saveRejected(tx, context, runId, records)),
    saveReplayedTrack: (runId, albumId, track) =>
      change('store a track in', (tx, context) => saveReplayedTrack(tx, context, runId, albumId, track)),
    requeueAlbums: (albumIds) =>
      albumIds.length === 0
        ? Promise.resolve(0)
        : change('queue albums in', (tx, context) => requeueAlbums(tx, context, albumIds), {
            hasChanged: (albums) => albums > 0,
          }),
    requeueDueAlbums: (options) =>
      write('queue albums in', (tx, context) => requeueDueAlbums(tx, context, options)),
    requeueSetAsideAlbums: () =>
      change('queue albums in', requeueSetAsideAlbums, { hasChanged: (albums) => albums > 0 }),
    saveArtistReads: (runId, reads, rejected = []) =>
      change('store artists in', async (tx, context) => {
        await saveArtistReads(tx, context, runId, reads);
        if (rejected.length > 0) await saveRejected(tx, context, runId, rejected);
      }),
    purge: (options) => change('delete from', (tx, context) => purge(tx, context, options)),
    compact,
    checkpoint,
    markReplayed: (ids) => write('mark records in', (tx, context) => markReplayed(tx, context, ids)),
    saveRateWindow: (account, window) =>
      write('store a rate limit in', (tx) => saveRateWindow(tx, account, window)),
    saveCapability: (capability) => write('store a capability in', (tx) => saveCapability(tx, capability)),
    countRequests: (options) => write('count requests in', (tx) => countRequests(tx, options)),
    lockGroup: (options) => write('lock a group in', (tx, context) => lockGroup(tx, context, options)),
    addWatchedArtists: (artists) =>
      write('change the watch-list in', (tx, context) => addWatchedArtists(tx, context, artists)),
    removeWatchedArtists: (ids) => write('change the watch-list in', (tx) => removeWatchedArtists(tx, ids)),
    saveArtistWalk: (walk) => write('note a walk in', (tx) => saveArtistWalk(tx, walk)),
    saveSchedule: (schedule, ticks) =>
      write('store the schedule in', (tx, context) => saveSchedule(tx, context, schedule, ticks)),
    ...createAnalysesWriter({ write, change: (action, run) => change(action, run, { part: 'analyses' }) }),
    ...createSalesWriter({
      write,
      change,
      changeTies: (action, run) => change(action, run, { part: 'ties' }),
    }),
    release: () => lease.release(),
  };
}

import type { WorkItem } from '@new-releases/storage';
import PQueue from 'p-queue';
import { createAlbumJobs, type AlbumJob, type AlbumJobs } from './create-album-jobs.js';
import { iterateWork } from './iterate-work.js';
import type { ReadingTally } from './create-reading-tally.js';
import type { RunContext } from './run-context.js';

/** The most ids that `GET /albums?ids=` takes. */
const batchSize = 20;

/**
 * The reading half of a run: takes the albums that wait, reads them twenty at a call where the app may and one
 * by one where not, commits what it reads, and returns when nothing is left that can be read now. Failed albums
 * are tried again at the end.
 *
 * An error that makes going on pointless fails the run: it aborts the run's signal and is thrown here.
 */
export async function readAlbums(run: RunContext, tally: ReadingTally): Promise<void> {
  // Four lanes more than calls in flight: some albums are being committed while others are being fetched.
  const queue = new PQueue({ concurrency: run.concurrency + 4 });
  const start = (job: AlbumJob): void => {
    // Further pages of an album go first: they complete what is half read.
    queue.add(() => jobs.run(job), { priority: job.kind === 'further' ? 1 : 0 }).catch(run.fail);
  };
  const jobs: AlbumJobs = createAlbumJobs(run, tally, start);

  try {
    for await (const job of planJobs(run)) {
      start(job);
      // One job waiting keeps the lanes busy; more would only be held in memory.
      await queue.onSizeLessThan(2);
      // The first batch of an app of which nothing is known goes alone, so that a refusal costs one call. Where new
      // releases are open, batches are too, as far as was ever seen.
      const { capabilities } = run;
      const isUnknown =
        capabilities.state('get-multiple-albums') === 'unknown' &&
        capabilities.state('get-new-releases') !== 'available';
      if (job.kind === 'batch' && isUnknown) await queue.onIdle();
      run.signal.throwIfAborted();
      if (jobs.hasGivenUp()) break;
    }
    await queue.onIdle();
    while (!run.stop.aborted) {
      const round = jobs.nextRound(batchSize);
      if (round.length === 0) break;
      for (const job of round) {
        start(job);
        await queue.onSizeLessThan(2);
      }
      await queue.onIdle();
    }
    run.signal.throwIfAborted();
  } finally {
    // Whatever ends the reading, no lane commits after it.
    queue.clear();
    await queue.onIdle();
  }
}

/** The waiting albums as jobs: full batches as long as more may come, the rest once discovery has ended. */
async function* planJobs(run: RunContext): AsyncGenerator<AlbumJob, void, void> {
  let batch: WorkItem[] = [];
  for await (const item of iterateWork(run)) {
    if (item.nextOffset !== null) {
      yield { kind: 'further', albumId: item.albumId, offset: item.nextOffset, total: null };
    } else if (run.locks.blocks('albums')) {
      continue;
    } else if (run.capabilities.state('get-multiple-albums') === 'unavailable') {
      for (const { albumId } of [...batch, item]) yield { kind: 'single', albumId };
      batch = [];
    } else {
      batch.push(item);
      if (batch.length < batchSize) continue;
      yield { kind: 'batch', albumIds: batch.map(({ albumId }) => albumId) };
      batch = [];
    }
  }
  if (batch.length > 0 && !run.stop.aborted) {
    yield { kind: 'batch', albumIds: batch.map(({ albumId }) => albumId) };
  }
}

import { iteratePages } from '@new-releases/pagination';
import { isSpotifyApiError } from '@new-releases/spotify-client';
import type { Album, SimplifiedTrack } from '@new-releases/spotify-types';
import type { AlbumRead } from '@new-releases/storage';
import { describeError } from '../describe-error.js';
import { checkTracks } from '../records/check-tracks.js';
import { hashContent } from '../records/hash-content.js';
import { classifyFailure } from './classify-failure.js';
import { createReadCommitter } from './create-read-committer.js';
import type { ReadingTally } from './create-reading-tally.js';
import { matchBatch } from './match-batch.js';
import { readAlbum, type ReadAlbum } from './read-album.js';
import { settleFailure } from './settle-failure.js';
import type { RunContext } from './run-context.js';

/** One thing to ask Spotify for. */
export type AlbumJob =
  | { readonly kind: 'batch'; readonly albumIds: readonly string[] }
  | { readonly kind: 'single'; readonly albumId: string }
  /** The tracks of an album from an offset on. `total`: how many it said to have, null where not known. */
  | {
      readonly kind: 'further';
      readonly albumId: string;
      readonly offset: number;
      readonly total: number | null;
    };

export interface AlbumJobs {
  /** Does one job to the commit. Rejects only where going on is pointless. */
  run(job: AlbumJob): Promise<void>;
  /** What the round before left: answered null in a batch, or failed. Empty when there is nothing more to try. */
  nextRound(batchSize: number): AlbumJob[];
  /** Whether so many calls failed in a row that no more are made. */
  hasGivenUp(): boolean;
}

/** Far less than an answer takes, and long enough for a few that have come already to be looked at. */
const lingerMs = 5;

/** The most that `GET /albums/{id}/tracks` hands out at once. */
const trackPageSize = 50;

/**
 * @param start takes a job that another one leads to
 */
export function createAlbumJobs(
  run: RunContext,
  tally: ReadingTally,
  start: (job: AlbumJob) => void,
): AlbumJobs {
  const committer = createReadCommitter({
    saveReads: (reads) => run.writer.saveReads(run.runId, reads),
    company: run.concurrency,
    linger: () => run.linger(lingerMs),
  });
  const mostFailures = Math.max(8, run.concurrency);
  const call = { ...(run.market !== null && { market: run.market }) };
  const options = { signal: run.signal };
  let nullInBatch = new Set<string>();
  let failed = new Map<string, AlbumJob>();
  let round = 1;
  /** Whether anything was answered at all. */
  let isAlive = false;
  /** Failures since the last answer. */
  let failuresInARow = 0;
  /** Whether calls failed in such a row that it can only be an outage. */
  let isOutage = false;
  /** How far the tracks of half-read albums are committed. */
  const reached = new Map<string, number>();

  function answered(): void {
    isAlive = true;
    failuresInARow = 0;
  }

  /** Nothing but failures, each after six attempts: an outage, which more requests do not end. */
  function hasGivenUp(): boolean {
    return failuresInARow >= mostFailures;
  }

  async function save(reads: readonly ReadAlbum[]): Promise<void> {
    if (reads.length === 0) return;
    await committer.save(reads.map(({ read }) => read));
    let complete = 0;
    let tracks = 0;
    for (const album of reads) {
      tracks += album.tracks;
      tally.nullTrack(album.nulls);
      tally.repeatedTrack(album.repeated);
      if (album.foreignNext !== null) tally.foreignNext(album.foreignNext);
      if (album.read.kind !== 'album') continue;
      const albumId = album.read.album.id;
      if (album.nextOffset !== null) {
        start({ kind: 'further', albumId, offset: album.nextOffset, total: album.total });
        continue;
      }
      complete += 1;
      const odd = [album.total, album.read.album.totalTracks].find(
        (total) => total !== null && total !== album.itemCount,
      );
      if (odd != null) tally.trackTotalAtOdds(albumId, album.itemCount, odd);
    }
    run.report({ kind: 'read', albums: complete, tracks });
  }

  async function runBatch(albumIds: readonly string[]): Promise<void> {
    if (run.locks.blocks('albums')) return;
    if (run.capabilities.state('get-multiple-albums') === 'unavailable') {
      // Planned before another batch was refused.
      for (const albumId of albumIds) start({ kind: 'single', albumId });
      return;
    }
    const answer = await run.client.getAlbums({ ids: albumIds, ...call }, options);
    answered();
    await run.capabilities.markAvailable('get-multiple-albums');
    const reads: ReadAlbum[] = [];
    const gone: AlbumRead[] = [];
    for (const [albumId, record] of matchBatch(albumIds, answer)) {
      if (record !== null) reads.push(readAlbum(record, albumId, run));
      else if (round > 1) gone.push(goneRead(albumId, 'answered null twice'));
      // A null may be a passing fault: asked for once more, all of them together, at the end.
      else nullInBatch.add(albumId);
    }
    if (gone.length > 0) await committer.save(gone);
    await save(reads);
  }

  async function runSingle(albumId: string): Promise<void> {
    if (run.locks.blocks('albums')) return;
    const record: Album = await run.client.getAlbum({ id: albumId, ...call }, options);
    answered();
    await save([readAlbum(record, albumId, run)]);
  }

  async function runFurther(job: AlbumJob & { kind: 'further' }): Promise<void> {
    const { albumId } = job;
    if (run.locks.blocks('album-tracks')) return;
    const pages = iteratePages<SimplifiedTrack>({
      fetchPage: ({ offset, limit, signal }) =>
        run.client.getAlbumTracks({ id: albumId, limit, offset, ...call }, { signal }),
      limit: trackPageSize,
      cursor: { offset: job.offset, done: false, total: job.total, pages: 1 },
      readAhead: 2,
      origin: run.origin,
      signal: run.signal,
    });
    for await (const page of pages) {
      answered();
      const { rows, rejected } = checkTracks(page.items, albumId, run.validators.simplifiedTrack);
      const { done, offset } = page.cursor;
      await committer.save([
        {
          kind: 'tracks',
          albumId,
          offset: page.offset,
          tracks: [...rows],
          nextOffset: done ? null : offset,
          rejected: [...rejected],
          fetchedAt: new Date(run.now()).toISOString(),
          hash: hashContent(rows),
        },
      ]);
      tally.nullTrack(page.nulls);
      tally.repeatedTrack(page.repeated);
      for (const finding of page.findings)
        if (finding.kind === 'foreign-next') tally.foreignNext(finding.next);
      const { seen = offset, total } = page.cursor;
      if (done && total !== null && total !== seen) tally.trackTotalAtOdds(albumId, seen, total);
      run.report({ kind: 'read', albums: done ? 1 : 0, tracks: rows.length });
      if (done) reached.delete(albumId);
      else reached.set(albumId, offset);
      if (run.stop.aborted) return;
    }
  }

  async function settle(job: AlbumJob, error: unknown): Promise<void> {
    run.signal.throwIfAborted();
    const kind = classifyFailure(error);
    const albumIds = job.kind === 'batch' ? job.albumIds : [job.albumId];
    if (job.kind === 'batch' && kind === 'closed') {
      await run.capabilities.markUnavailable('get-multiple-albums', describe(error));
      run.report({ kind: 'notice', message: 'This app may not read albums in batches: reading one by one.' });
    }
    // A batch that is refused whole says nothing of its albums: each is asked for alone.
    if (job.kind === 'batch' && (kind === 'closed' || kind === 'refused' || kind === 'gone')) {
      for (const albumId of albumIds) start({ kind: 'single', albumId });
      return;
    }
    const at = new Date(run.now()).toISOString();
    const reads = settleFailure({
      // One album that is refused, where others are answered, says nothing of the app.
      kind: kind === 'closed' && (isAlive || isGone(error)) ? 'gone' : kind,
      error,
      albumIds,
      isPage: job.kind === 'further',
      // A batch fails for any of its albums, and in an outage a failure says nothing of the album.
      isAlive: round > 1 && job.kind !== 'batch' && isAlive && !isOutage,
      at,
      locks: run.locks,
    });
    if (kind === 'again') {
      failuresInARow += 1;
      tally.failed(describeError(error)?.message ?? describe(error));
      if (failuresInARow === mostFailures) {
        isOutage = true;
        run.report({
          kind: 'notice',
          message: 'Spotify answers nothing but failures: the rest is left for later.',
        });
      }
      for (const albumId of albumIds) failed.set(albumId, retryOf(job, albumId));
    }
    if (reads.length === 0) return;
    // One that is set aside now is not tried again in this run.
    for (const { albumId, result } of await committer.save(reads))
      if (result === 'gone') failed.delete(albumId);
  }

  function retryOf(job: AlbumJob, albumId: string): AlbumJob {
    if (job.kind !== 'further') return { kind: 'single', albumId };
    return { ...job, offset: reached.get(albumId) ?? job.offset };
  }

  const goneRead = (albumId: string, reason: string): AlbumRead => ({
    kind: 'gone',
    albumId,
    reason,
    at: new Date(run.now()).toISOString(),
  });

  return {
    hasGivenUp,
    async run(job) {
      // Asked to stop: what has not begun waits for the next run.
      if (run.stop.aborted || hasGivenUp()) return;
      try {
        if (job.kind === 'batch') await runBatch(job.albumIds);
        else if (job.kind === 'single') await runSingle(job.albumId);
        else await runFurther(job);
      } catch (error) {
        await settle(job, error);
      }
    },
    nextRound(batchSize) {
      const mayBatch = run.capabilities.state('get-multiple-albums') !== 'unavailable';
      round += 1;
      // A batch that failed twice is taken apart, so that an album whose answer always fails does not take others
      // with it, be it that nothing else is asked for.
      if (round > (mayBatch ? 3 : 2) || isOutage) return [];
      failuresInARow = 0;
      const jobs: AlbumJob[] = [];
      const albumIds = [...nullInBatch];
      for (const job of failed.values()) {
        if (job.kind === 'single' && mayBatch && round === 2) albumIds.push(job.albumId);
        else jobs.push(job);
      }
      for (let from = 0; from < albumIds.length; from += batchSize) {
        jobs.push({ kind: 'batch', albumIds: albumIds.slice(from, from + batchSize) });
      }
      nullInBatch = new Set();
      failed = new Map();
      return jobs;
    },
  };
}

/** 410 is said of the one thing that was asked for. */
function isGone(error: unknown): boolean {
  return isSpotifyApiError(error) && error.status === 410;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

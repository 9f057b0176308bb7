import { iteratePages } from '@new-releases/pagination';
import type { Album, SimplifiedTrack } from '@new-releases/spotify-types';
import type { AlbumRead } from '@new-releases/storage';
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
  /** What the first round left: answered null in a batch, or failed. Forgotten once handed out. */
  secondRound(batchSize: number): AlbumJob[];
}

/** Far less than an answer takes, and long enough for a few that have come already to be looked at. */
const lingerMs = 15;

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
  const call = { ...(run.market !== null && { market: run.market }) };
  const options = { signal: run.signal };
  let nullInBatch = new Set<string>();
  let failed = new Map<string, AlbumJob>();
  let isSecondRound = false;
  /** How far the tracks of half-read albums are committed. */
  const reached = new Map<string, number>();

  async function save(reads: readonly ReadAlbum[]): Promise<void> {
    if (reads.length === 0) return;
    await committer.save(reads.map(({ read }) => read));
    let complete = 0;
    let tracks = 0;
    for (const album of reads) {
      tracks += album.tracks;
      tally.nullTrack(album.nulls);
      if (album.foreignNext !== null) tally.foreignNext(album.foreignNext);
      if (album.read.kind !== 'album') continue;
      const albumId = album.read.album.id;
      if (album.nextOffset !== null) {
        start({ kind: 'further', albumId, offset: album.nextOffset, total: album.total });
        continue;
      }
      complete += 1;
      if (album.total !== null && album.total !== album.itemCount) {
        tally.trackTotalAtOdds(albumId, album.itemCount, album.total);
      }
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
    await run.capabilities.markAvailable('get-multiple-albums');
    const context = { ...run, validators: await run.validators };
    const reads: ReadAlbum[] = [];
    const gone: AlbumRead[] = [];
    for (const [albumId, record] of matchBatch(albumIds, answer)) {
      if (record !== null) reads.push(readAlbum(record, albumId, context));
      else if (isSecondRound) gone.push(goneRead(albumId, 'answered null twice'));
      // A null may be a passing fault: asked for once more, all of them together, at the end.
      else nullInBatch.add(albumId);
    }
    if (gone.length > 0) await committer.save(gone);
    await save(reads);
  }

  async function runSingle(albumId: string): Promise<void> {
    if (run.locks.blocks('albums')) return;
    const record: Album = await run.client.getAlbum({ id: albumId, ...call }, options);
    await save([readAlbum(record, albumId, { ...run, validators: await run.validators })]);
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
    const { simplifiedTrack } = await run.validators;
    for await (const page of pages) {
      const { rows, rejected } = checkTracks(page.items, albumId, simplifiedTrack);
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
      for (const finding of page.findings) {
        if (finding.kind === 'foreign-next') tally.foreignNext(finding.next);
        if (finding.kind === 'total-mismatch') tally.trackTotalAtOdds(albumId, finding.seen, finding.total);
      }
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
      kind,
      error,
      albumIds,
      isPage: job.kind === 'further',
      at,
      locks: run.locks,
    });
    if (kind === 'again') for (const albumId of albumIds) failed.set(albumId, retryOf(job, albumId));
    if (reads.length > 0) await committer.save(reads);
  }

  /** One by one, so that an album whose answer always fails does not take others with it. */
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
    async run(job) {
      try {
        if (job.kind === 'batch') await runBatch(job.albumIds);
        else if (job.kind === 'single') await runSingle(job.albumId);
        else await runFurther(job);
      } catch (error) {
        await settle(job, error);
      }
    },
    secondRound(batchSize) {
      isSecondRound = true;
      const again = [...nullInBatch];
      const jobs: AlbumJob[] = [];
      for (let from = 0; from < again.length; from += batchSize) {
        jobs.push({ kind: 'batch', albumIds: again.slice(from, from + batchSize) });
      }
      jobs.push(...failed.values());
      nullInBatch = new Set();
      failed = new Map();
      return jobs;
    },
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

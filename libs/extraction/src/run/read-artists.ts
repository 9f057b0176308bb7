import { QuotaExceededError } from '@new-releases/spotify-client';
import type { ArtistRead, RejectedInput } from '@new-releases/storage';
import PQueue from 'p-queue';
import { checkArtist } from '../records/check-artist.js';
import { classifyFailure } from './classify-failure.js';
import type { RunContext } from './run-context.js';

/** The most ids that `GET /artists?ids=` takes. */
const batchSize = 50;
/** Ids taken from the store at once. */
const chunk = 500;

/** How reading artists ended. */
export interface ArtistsOutcome {
  readonly read: number;
  /** Artists whose calls failed; they stay due. */
  readonly failed: number;
}

/**
 * Reads the artists that are due for their genres, popularity, followers and image: fifty at a call where the app
 * may, else one by one. Albums come first; this is called when they are done.
 */
export async function readArtists(run: RunContext): Promise<ArtistsOutcome> {
  let read = 0;
  const failed = new Set<string>();
  let failuresInARow = 0;
  // Asked only where an artist is due: a lock that nothing meets does not stand in the way.
  const isStopped = () =>
    run.stop.aborted || failuresInARow >= Math.max(8, run.concurrency) || run.locks.blocks('artists');

  async function save(answers: readonly (readonly [string, unknown])[]): Promise<void> {
    const { artist: check } = run.validators;
    const fetchedAt = new Date(run.now()).toISOString();
    const reads: ArtistRead[] = [];
    const rejected: RejectedInput[] = [];
    for (const [id, record] of answers) {
      const checked = record == null ? null : checkArtist(record, id, { check, fetchedAt });
      rejected.push(...(checked?.rejected ?? []));
      // Nothing of it can be kept, or there is none: not asked for again before it is due.
      reads.push(checked?.read ?? { kind: 'gone', id, fetchedAt });
    }
    await run.writer.saveArtistReads(run.runId, reads, rejected);
    read += reads.length;
    failuresInARow = 0;
  }

  async function readBatch(ids: readonly string[]): Promise<void> {
    const answer = await run.client.getArtists({ ids }, { signal: run.signal });
    await run.capabilities.markAvailable('get-multiple-artists');
    const byId = new Map(answer.flatMap((artist) => (artist === null ? [] : [[artist.id, artist] as const])));
    await save(ids.map((id) => [id, byId.get(id) ?? null]));
  }

  async function readSingle(id: string): Promise<void> {
    await save([[id, await run.client.getArtist({ id }, { signal: run.signal })]]);
  }

  /** @returns ids to be asked for one by one */
  async function attempt(ids: readonly string[], isBatch: boolean): Promise<readonly string[]> {
    if (isStopped()) return [];
    try {
      await (isBatch ? readBatch(ids) : readSingle(ids[0] ?? ''));
      return [];
    } catch (error) {
      run.signal.throwIfAborted();
      const kind = classifyFailure(error);
      if (error instanceof QuotaExceededError) {
        run.locks.lock(error.group, error.untilMs, error.reason);
        return [];
      }
      if (isBatch && kind === 'closed') {
        await run.capabilities.markUnavailable('get-multiple-artists', (error as Error).message);
        return ids;
      }
      if (isBatch && (kind === 'refused' || kind === 'gone')) return ids;
      if (kind === 'gone' || kind === 'refused') await save(ids.map((id) => [id, null]));
      else if (kind === 'again') {
        failuresInARow += 1;
        for (const id of ids) failed.add(id);
      } else throw error;
      return [];
    }
  }

  const queue = new PQueue({ concurrency: run.concurrency });
  const readOneByOne = async (ids: readonly string[]): Promise<void> => {
    await queue.addAll(ids.map((id) => () => attempt([id], false)));
  };
  for (;;) {
    // Those that failed stay due; they would come up again and again.
    const due = await run.store.listDueArtists({ dueBefore: run.dueBefore, limit: chunk + failed.size });
    const ids = due.filter((id) => !failed.has(id)).slice(0, chunk);
    if (ids.length === 0 || isStopped()) break;
    if (run.capabilities.state('get-multiple-artists') === 'unavailable') {
      await readOneByOne(ids);
      continue;
    }
    for (let from = 0; from < ids.length; from += batchSize) {
      const left = await attempt(ids.slice(from, from + batchSize), true);
      await readOneByOne(left);
      if (run.capabilities.state('get-multiple-artists') === 'unavailable') break;
    }
  }
  return { read, failed: failed.size };
}

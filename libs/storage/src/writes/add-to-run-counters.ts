import { UnknownRunError } from '../errors/unknown-run-error.js';
import type { WriteTransaction } from '../open/connect-prisma.js';
import type { RunRecord } from '../types/run.js';
import type { WriteContext } from './write-context.js';

/** Counters of a run that move together with the rows they count. */
export type RunCounters = Partial<
  Pick<
    RunRecord,
    | 'albumsSeen'
    | 'albumsNew'
    | 'albumsUpdated'
    | 'albumsUnchanged'
    | 'albumsGone'
    | 'tracksStored'
    | 'recordsRejected'
  >
>;

/** Raises counters of a run. @throws UnknownRunError */
export async function addToRunCounters(
  tx: WriteTransaction,
  { path }: WriteContext,
  runId: string,
  counters: RunCounters,
): Promise<void> {
  const changed = await tx.$executeRaw`
    UPDATE extraction_runs SET
      albums_seen = albums_seen + ${counters.albumsSeen ?? 0},
      albums_new = albums_new + ${counters.albumsNew ?? 0},
      albums_updated = albums_updated + ${counters.albumsUpdated ?? 0},
      albums_unchanged = albums_unchanged + ${counters.albumsUnchanged ?? 0},
      albums_gone = albums_gone + ${counters.albumsGone ?? 0},
      tracks_stored = tracks_stored + ${counters.tracksStored ?? 0},
      records_rejected = records_rejected + ${counters.recordsRejected ?? 0}
    WHERE id = ${runId}`;
  if (changed !== 1) throw new UnknownRunError({ path, runId });
}

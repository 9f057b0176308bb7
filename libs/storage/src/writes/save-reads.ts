import type { WriteTransaction } from '../open/connect-prisma.js';
import type { AlbumRead, AlbumReadOutcome } from '../types/album-read.js';
import { sumTracks } from '../trends/sum-tracks.js';
import { addToRunCounters, type RunCounters } from './add-to-run-counters.js';
import type { AlbumState } from './album-state.js';
import { deleteUnseenTracks } from './delete-unseen-tracks.js';
import { insertRejected } from './insert-rejected.js';
import { insertWorkItems } from './insert-work-items.js';
import { loadAlbumStates } from './load-album-states.js';
import { planRead } from './plan-read.js';
import type { ReadPlan } from './read-plan.js';
import { updateWorkItems } from './update-work-items.js';
import { upsertArtists } from './upsert-artists.js';
import { completeAlbums, upsertReadAlbums } from './upsert-read-albums.js';
import { upsertTracks } from './upsert-tracks.js';
import { writeAlbumArtists } from './write-album-artists.js';
import type { WriteContext } from './write-context.js';

/**
 * Stores what came of reading albums, with the state of their work items and the counters of the run.
 * @returns one outcome per read, in order
 * @throws UnknownRunError
 */
export async function saveReads(
  tx: WriteTransaction,
  context: WriteContext,
  runId: string,
  reads: readonly AlbumRead[],
): Promise<AlbumReadOutcome[]> {
  const results = new Map<AlbumRead, AlbumReadOutcome>();
  for (const batch of splitByAlbum(reads)) {
    const states = await loadAlbumStates(tx, batch.map(albumIdOf));
    const plans = batch.map((read) => planRead(states.get(albumIdOf(read)), read));
    await applyPlans(tx, context, runId, plans, states);
    for (const [index, read] of batch.entries()) {
      const plan = plans[index];
      if (plan !== undefined) results.set(read, { albumId: plan.albumId, result: plan.result });
    }
  }
  return reads.map((read) => results.get(read) ?? { albumId: albumIdOf(read), result: 'ignored' });
}

async function applyPlans(
  tx: WriteTransaction,
  context: WriteContext,
  runId: string,
  plans: readonly ReadPlan[],
  states: ReadonlyMap<string, AlbumState>,
): Promise<void> {
  const albums = plans.flatMap(({ album }) => (album === null ? [] : [album]));
  const completions = plans.flatMap(({ completion }) => (completion === null ? [] : [completion]));
  const changes = plans.flatMap(({ work }) => (work === null ? [] : [work]));
  const withoutWork = changes.filter(({ albumId }) => (states.get(albumId)?.workState ?? null) === null);
  const rejected = plans.flatMap((plan) => plan.rejected);
  const tracks = plans.flatMap((plan) => plan.tracks);

  await upsertArtists(tx, context, runId, [...albums, ...tracks]);
  await upsertReadAlbums(tx, context, runId, albums);
  await writeAlbumArtists(
    tx,
    context,
    albums.map(({ id, artists, storedArtistCount }) => ({
      albumId: id,
      artists,
      storedCount: storedArtistCount,
    })),
  );
  await upsertTracks(tx, context, runId, plans);
  await deleteUnseenTracks(tx, plans);
  await completeAlbums(tx, context, runId, completions);
  await sumTracks(
    tx,
    plans.filter(changesTracks).map(({ albumId }) => albumId),
  );
  await insertWorkItems(
    tx,
    context,
    runId,
    withoutWork.map(({ albumId }) => albumId),
  );
  await updateWorkItems(tx, context, runId, changes);
  await insertRejected(tx, context, { runId, records: rejected });
  await addToRunCounters(tx, context, runId, countPlans(plans));
}

/** Whether the tracks of the album may be others than its row tells. */
function changesTracks({ album, tracks, keepTrackIds, completion }: ReadPlan): boolean {
  const isTold = album !== null && album.sums !== null;
  return !isTold && (tracks.length > 0 || keepTrackIds !== null || completion?.changed === true);
}

function countPlans(plans: readonly ReadPlan[]): RunCounters {
  const count = (result: ReadPlan['result']): number => plans.filter((plan) => plan.result === result).length;
  return {
    albumsNew: count('new'),
    albumsUpdated: count('updated'),
    albumsUnchanged: count('unchanged'),
    albumsGone: count('gone'),
    tracksStored: plans.reduce((sum, { tracks }) => sum + tracks.length, 0),
    recordsRejected: plans.reduce((sum, { rejected }) => sum + rejected.length, 0),
  };
}

/** Reads of one album build on each other: each goes into a batch of its own, in order. */
function splitByAlbum(reads: readonly AlbumRead[]): AlbumRead[][] {
  const batches: AlbumRead[][] = [];
  const depths = new Map<string, number>();
  for (const read of reads) {
    const depth = depths.get(albumIdOf(read)) ?? 0;
    depths.set(albumIdOf(read), depth + 1);
    const batch = batches[depth];
    if (batch === undefined) batches.push([read]);
    else batch.push(read);
  }
  return batches;
}

function albumIdOf(read: AlbumRead): string {
  return read.kind === 'album' ? read.album.id : read.albumId;
}

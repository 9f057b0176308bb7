import type { WriteTransaction } from '../open/connect-prisma.js';
import type { ReadPlan } from './read-plan.js';
import type { WriteContext } from './write-context.js';

/** What a plan says of tracks. */
type TracksWrite = Pick<ReadPlan, 'albumId' | 'tracks' | 'replacesTracks'>;

/** Stores the tracks of the plans and whom they name. The artists themselves are stored already. */
export async function upsertTracks(
  tx: WriteTransaction,
  { now }: WriteContext,
  runId: string,
  plans: readonly TracksWrite[],
): Promise<void> {
  const rows = plans.flatMap(({ albumId, tracks }) =>
    tracks.map((track) => [
      albumId,
      track.id,
      track.name,
      track.discNumber,
      track.trackNumber,
      track.durationMs,
      track.explicit ? 1 : 0,
      track.isLocal ? 1 : 0,
      track.spotifyUrl,
    ]),
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO tracks (album_id, id, name, disc_number, track_number, duration_ms, explicit, is_local, spotify_url,
      first_seen_at, run_id)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
      value ->> 8, ${now}, ${runId}
    FROM jsonb_each(${JSON.stringify(rows)}) WHERE true
    ON CONFLICT (album_id, id) DO UPDATE SET name = excluded.name, disc_number = excluded.disc_number,
      track_number = excluded.track_number, duration_ms = excluded.duration_ms, explicit = excluded.explicit,
      is_local = excluded.is_local, spotify_url = excluded.spotify_url, run_id = excluded.run_id`;
  await replaceTrackArtists(tx, plans);
}

async function replaceTrackArtists(tx: WriteTransaction, plans: readonly TracksWrite[]): Promise<void> {
  const replaced = plans
    .filter(({ replacesTracks }) => replacesTracks)
    .flatMap(({ albumId, tracks }) => tracks.map(({ id }) => [albumId, id]));
  if (replaced.length > 0) {
    await tx.$executeRaw`
      DELETE FROM track_artists WHERE (album_id, track_id) IN (
        SELECT value ->> 0, value ->> 1 FROM jsonb_each(${JSON.stringify(replaced)}))`;
  }
  const rows = plans.flatMap(({ albumId, tracks }) =>
    tracks.flatMap((track) =>
      track.artists.map((artist, position) => [albumId, track.id, artist.id, position]),
    ),
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO track_artists (album_id, track_id, artist_id, position)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM jsonb_each(${JSON.stringify(rows)})`;
}

import type { WriteTransaction } from '../open/connect-prisma.js';
import type { ArtistRef } from '../types/album.js';
import type { WriteContext } from './write-context.js';

/** Stores the artists that some records name, each once; rows that would not change are not written. */
export async function upsertArtists(
  tx: WriteTransaction,
  { now, changedAt }: WriteContext,
  runId: string,
  records: Iterable<{ artists: readonly ArtistRef[] }>,
): Promise<void> {
  const artists = new Map<string, ArtistRef>();
  for (const record of records) for (const artist of record.artists) artists.set(artist.id, artist);
  if (artists.size === 0) return;
  const rows = Array.from(artists.values(), ({ id, name, spotifyUrl }) => [id, name, spotifyUrl]);
  await tx.$executeRaw`
    INSERT INTO artists (id, name, spotify_url, first_seen_at, last_seen_at, run_id)
    SELECT value ->> 0, value ->> 1, value ->> 2, ${now}, ${changedAt}, ${runId} FROM jsonb_each(${JSON.stringify(rows)}) WHERE true
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, spotify_url = coalesce(excluded.spotify_url, spotify_url),
      last_seen_at = excluded.last_seen_at, run_id = excluded.run_id
    WHERE name IS NOT excluded.name
      OR (excluded.spotify_url IS NOT NULL AND spotify_url IS NOT excluded.spotify_url)`;
}

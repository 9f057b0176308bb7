import type { WriteTransaction } from '../open/connect-prisma.js';
import type { WatchedArtistInput } from '../types/quota.js';
import type { WriteContext } from './write-context.js';

/** Adds artists to the watch-list; of those already on it, at most a missing name is filled in. @returns how many are new */
export async function addWatchedArtists(
  tx: WriteTransaction,
  { now }: WriteContext,
  artists: readonly WatchedArtistInput[],
): Promise<number> {
  const before = await count(tx);
  const rows = artists.map(({ artistId, name = null }) => [artistId, name]);
  await tx.$executeRaw`
    INSERT INTO watched_artists (artist_id, name, added_at)
    SELECT value ->> 0, value ->> 1, ${now} FROM jsonb_each(${JSON.stringify(rows)}) WHERE true
    ON CONFLICT (artist_id) DO UPDATE SET name = coalesce(excluded.name, name)`;
  return (await count(tx)) - before;
}

async function count(tx: WriteTransaction): Promise<number> {
  const [row] = await tx.$queryRaw<{ artists: number }[]>`SELECT count(*) AS artists FROM watched_artists`;
  return row?.artists ?? 0;
}

import type { WriteTransaction } from '../open/connect-prisma.js';

/** A walk through the albums of a watched artist. */
export interface ArtistWalk {
  artistId: string;
  /** ISO time. */
  at: string;
  /** Whether all albums were listed. */
  complete: boolean;
  /** The artist's name, once it is known. */
  name?: string;
}

/** Notes a walk; the first complete one is remembered apart. An artist who is not watched is left alone. */
export async function saveArtistWalk(
  tx: WriteTransaction,
  { artistId, at, complete, name }: ArtistWalk,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE watched_artists SET last_walked_at = ${at}, name = coalesce(${name ?? null}, name),
      first_walk_done_at = CASE WHEN ${complete} THEN coalesce(first_walk_done_at, ${at}) ELSE first_walk_done_at END
    WHERE artist_id = ${artistId}`;
}

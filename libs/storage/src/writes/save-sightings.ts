import type { WriteTransaction } from '../open/connect-prisma.js';
import type { ListedAlbum } from '../types/album.js';
import type { WriteContext } from './write-context.js';

/** Which albums were seen where. */
export interface SightingsOptions {
  runId: string;
  source: string;
  partition: string;
  listing: number;
  albums: readonly ListedAlbum[];
}

/** Stores sightings. Within a listing the first stays; a later listing of the run replaces those of an earlier one. */
export async function saveSightings(
  tx: WriteTransaction,
  { now }: WriteContext,
  { runId, source, partition, listing, albums }: SightingsOptions,
): Promise<void> {
  if (albums.length === 0) return;
  const rows = albums.map(({ id, position }) => [id, position]);
  await tx.$executeRaw`
    INSERT INTO album_sightings (album_id, run_id, source, "partition", position, listing, seen_at)
    SELECT value ->> 0, ${runId}, ${source}, ${partition}, value ->> 1, ${listing}, ${now}
    FROM jsonb_each(${JSON.stringify(rows)}) WHERE true
    ON CONFLICT (album_id, run_id, source) DO UPDATE SET "partition" = excluded."partition",
      position = excluded.position, listing = excluded.listing, seen_at = excluded.seen_at
    WHERE listing < excluded.listing`;
  await tx.$executeRaw`
    INSERT INTO album_sources (album_id, source, market)
    SELECT value ->> 0, ${source}, coalesce((SELECT market FROM extraction_runs WHERE id = ${runId}), '')
    FROM jsonb_each(${JSON.stringify(rows)}) WHERE true
    ON CONFLICT (album_id, source, market) DO NOTHING`;
}

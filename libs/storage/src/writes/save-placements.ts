import type { WriteTransaction } from '../open/connect-prisma.js';
import type { ListedAlbum } from '../types/album.js';
import type { ListingPage } from '../types/listing.js';
import type { WriteContext } from './write-context.js';

/** What a run is walking. */
export interface WalkFacts {
  /** Market that the run asks in; '' where it names none. */
  market: string;
  /** When the run began this listing. */
  startedAt: string;
  /** Whether the walk was done before this page came: what follows does not belong to it. */
  wasDone: boolean;
}

/**
 * Keeps what a page showed until its walk is done, and then writes down what the whole walk changed: which albums stand at
 * another place, which came in and, where the walk went to the listing's end, which are no longer there. A walk that finds
 * all as it was adds nothing.
 */
export async function savePlacements(
  tx: WriteTransaction,
  context: WriteContext,
  page: ListingPage,
  facts: WalkFacts,
  albums: readonly ListedAlbum[],
): Promise<void> {
  if (facts.wasDone) return;
  await saveEntries(tx, page, albums);
  if (!page.done) return;
  await completeWalk(tx, context, page, facts);
  const { runId, source, partition } = page;
  await tx.$executeRaw`
    DELETE FROM listing_entries WHERE run_id = ${runId} AND source = ${source} AND "partition" = ${partition}`;
}

/** Where pages were read again because the listing moved, the later place counts. */
async function saveEntries(
  tx: WriteTransaction,
  { runId, source, partition }: ListingPage,
  albums: readonly ListedAlbum[],
): Promise<void> {
  if (albums.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO listing_entries (run_id, source, "partition", album_id, position)
    SELECT ${runId}, ${source}, ${partition}, value ->> 0, value ->> 1
    FROM jsonb_each(${JSON.stringify(albums.map(({ id, position }) => [id, position]))}) WHERE true
    ON CONFLICT (run_id, source, "partition", album_id) DO UPDATE SET position = excluded.position`;
}

async function completeWalk(
  tx: WriteTransaction,
  { changedAt }: WriteContext,
  { runId, source, partition, whole = true }: ListingPage,
  { market, startedAt }: WalkFacts,
): Promise<void> {
  const [known] = await tx.$queryRaw<{ albums: bigint | number; newer: bigint | number }[]>`
    SELECT (SELECT count(*) FROM listing_entries
        WHERE run_id = ${runId} AND source = ${source} AND "partition" = ${partition}) AS albums,
      EXISTS (SELECT 1 FROM listings WHERE source = ${source} AND "partition" = ${partition} AND market = ${market}
        AND last_started_at > ${startedAt}) AS newer`;
  const albums = Number(known?.albums);
  // A run that lay for days may end after another one that saw the same listing later; and who was passed over showed nothing.
  if (Boolean(known?.newer) || (!whole && albums === 0)) return;

  await tx.$executeRaw`
    WITH shown AS (
      SELECT album_id, row_number() OVER (ORDER BY position, rowid) - 1 AS place FROM listing_entries
      WHERE run_id = ${runId} AND source = ${source} AND "partition" = ${partition})
    UPDATE album_placements SET valid_to = ${changedAt}
    WHERE source = ${source} AND "partition" = ${partition} AND market = ${market} AND valid_to IS NULL
      AND (album_id, position) NOT IN (SELECT album_id, place FROM shown)
      AND (${whole} OR album_id IN (SELECT album_id FROM shown))`;
  // What is replaced within the millisecond in which it came was never to be seen.
  await tx.$executeRaw`
    DELETE FROM album_placements
    WHERE source = ${source} AND "partition" = ${partition} AND market = ${market} AND valid_to = ${changedAt} AND valid_from = valid_to`;
  await tx.$executeRaw`
    WITH shown AS (
      SELECT album_id, row_number() OVER (ORDER BY position, rowid) - 1 AS place FROM listing_entries
      WHERE run_id = ${runId} AND source = ${source} AND "partition" = ${partition})
    INSERT INTO album_placements (album_id, source, "partition", market, position, valid_from)
    SELECT s.album_id, ${source}, ${partition}, ${market}, s.place, ${changedAt}
    FROM shown s JOIN albums a ON a.id = s.album_id
    WHERE NOT EXISTS (
      SELECT 1 FROM album_placements p WHERE p.album_id = s.album_id AND p.source = ${source}
        AND p."partition" = ${partition} AND p.market = ${market} AND p.valid_to IS NULL)`;
  await tx.$executeRaw`
    INSERT INTO listings (source, "partition", market, first_walked_at, last_walked_at, last_started_at, whole, albums, run_id)
    VALUES (${source}, ${partition}, ${market}, ${changedAt}, ${changedAt}, ${startedAt}, ${whole}, ${albums}, ${runId})
    ON CONFLICT (source, "partition", market) DO UPDATE SET last_walked_at = excluded.last_walked_at,
      last_started_at = excluded.last_started_at, whole = excluded.whole, albums = excluded.albums, run_id = excluded.run_id`;
}

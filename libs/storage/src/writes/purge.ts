import type { WriteTransaction } from '../open/connect-prisma.js';
import { countReleaseDays } from '../trends/count-release-days.js';
import type { PurgeOptions, PurgeOutcome } from '../types/purge.js';
import { purgeHistory } from './purge-history.js';
import type { WriteContext } from './write-context.js';

/** Later than any time of ours. */
const endOfTime = '9999-12-31T23:59:59.999Z';

/**
 * Deletes albums last listed before a time with their tracks, links, sightings and work items; artists that no
 * album or track names any more; rejected records and runs that ended before; what albums, artists and listings were
 * like before; which days listings that began before had covered. What concerns the app and not Spotify's content (quota, capabilities, rate limit) stays; of the
 * watch-list, all but the names does. Analyses, and sales, which are the user's own, go with everything only.
 */
export async function purge(
  tx: WriteTransaction,
  context: WriteContext,
  { before }: PurgeOptions,
): Promise<PurgeOutcome> {
  const until = before ?? endOfTime;
  const [seen] = await tx.$queryRaw<{ tracks: number }[]>`
    SELECT count(*) AS tracks FROM tracks WHERE album_id IN (SELECT id FROM albums WHERE last_seen_at < ${until})`;
  const tracks = seen?.tracks ?? 0;
  const albums = await tx.$executeRaw`DELETE FROM albums WHERE last_seen_at < ${until}`;
  const artists = await tx.$executeRaw`
    DELETE FROM artists WHERE id NOT IN (SELECT artist_id FROM album_artists)
      AND id NOT IN (SELECT artist_id FROM track_artists)`;
  await tx.$executeRaw`DELETE FROM schedule_ticks WHERE ended_at < ${until}`;
  const rejected = await tx.$executeRaw`DELETE FROM rejected_records WHERE last_seen_at < ${until}`;
  const runs =
    await tx.$executeRaw`DELETE FROM extraction_runs WHERE coalesce(ended_at, started_at) < ${until}`;
  // Of what such a listing had shown something is gone now: its days are no longer known, and a zero would be told of them.
  await tx.$executeRaw`
    DELETE FROM completed_listings WHERE run_id IN (SELECT id FROM extraction_runs WHERE listing_started_at < ${until})`;
  await purgeHistory(tx, { before, now: context.changedAt });
  let analyses = 0;
  if (before === null) {
    await tx.$executeRaw`UPDATE watched_artists SET name = NULL`;
    // Made of Spotify's content, and they name it.
    analyses = await tx.$executeRaw`DELETE FROM analyses`;
    await tx.$executeRaw`DELETE FROM analysis_pairs`;
  }
  const sales = before === null ? await deleteSales(tx) : 0;
  await countReleaseDays(tx, context);
  return { albums, tracks, artists, rejected, runs, sales, analyses };
}

/** Deletes files of sales with all that came of them, and what products are tied to. */
async function deleteSales(tx: WriteTransaction): Promise<number> {
  const sales = await tx.$executeRaw`DELETE FROM sales`;
  for (const table of ['replaced_sales', 'sales_products', 'product_links', 'staged_sales', 'sales_files']) {
    await tx.$executeRawUnsafe(`DELETE FROM ${table}`);
  }
  return sales;
}

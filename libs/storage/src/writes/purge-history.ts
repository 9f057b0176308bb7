import type { WriteTransaction } from '../open/connect-prisma.js';

/**
 * Deletes what was no longer so before a time: versions, placements, and listings that nobody has walked since. What hangs on
 * albums and artists that are deleted goes with them. History is then told from that time on.
 * @param now time of the purge, from which on history is told where everything was deleted
 */
export async function purgeHistory(
  tx: WriteTransaction,
  { before, now }: { before: string | null; now: string },
): Promise<void> {
  const since = before ?? now;
  await tx.$executeRaw`DELETE FROM album_versions WHERE valid_to <= ${since}`;
  await tx.$executeRaw`DELETE FROM artist_versions WHERE valid_to <= ${since}`;
  await tx.$executeRaw`DELETE FROM album_placements WHERE valid_to <= ${since}`;
  if (before === null) await tx.$executeRaw`DELETE FROM listings`;
  else await tx.$executeRaw`DELETE FROM listings WHERE last_walked_at < ${before}`;
  await tx.$executeRaw`
    DELETE FROM album_placements WHERE valid_to IS NULL AND (source, "partition", market) NOT IN (
      SELECT source, "partition", market FROM listings)`;
  await tx.$executeRaw`
    INSERT INTO store_meta (key, value) VALUES ('history_since', ${since})
    ON CONFLICT (key) DO UPDATE SET value = max(value, excluded.value)`;
}

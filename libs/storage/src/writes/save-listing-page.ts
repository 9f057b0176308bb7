import { UnknownRunError } from '../errors/unknown-run-error.js';
import type { WriteTransaction } from '../open/connect-prisma.js';
import type { ListedAlbum } from '../types/album.js';
import type { ListingPage, ListingPageOutcome } from '../types/listing.js';
import { addToRunCounters } from './add-to-run-counters.js';
import { insertRejected } from './insert-rejected.js';
import { insertWorkItems } from './insert-work-items.js';
import { type ListedAlbumState, loadListedAlbums } from './load-listed-albums.js';
import { saveCoverage } from './save-coverage.js';
import { savePlacements, type WalkFacts } from './save-placements.js';
import { saveSightings } from './save-sightings.js';
import { touchAlbums } from './touch-albums.js';
import { upsertArtists } from './upsert-artists.js';
import { upsertListedAlbums } from './upsert-listed-albums.js';
import { writeAlbumArtists } from './write-album-artists.js';
import type { WriteContext } from './write-context.js';

interface Entry {
  album: ListedAlbum;
  state: ListedAlbumState;
}

/**
 * Stores one page of a listing together with the cursor behind it: unknown albums, their work items, sightings, coverage,
 * rejected records, and with the last page what the walk changed in placements. Known albums that were never read take the listing's facts; read ones only `last_seen_at`, as do all where
 * the listing tells no more than the id.
 * @throws UnknownRunError
 */
export async function saveListingPage(
  tx: WriteTransaction,
  context: WriteContext,
  page: ListingPage,
): Promise<ListingPageOutcome> {
  const { runId, source, partition } = page;
  const { listing, ...walk } = await findWalk(tx, context, page);
  const entries = await loadEntries(tx, page);
  const unknown = entries.filter(({ state }) => !state.known);
  const described = entries.filter(takesFacts);
  const due = entries.filter(({ state }) => isDue(state, page));
  const sighted = entries.filter(({ state }) => (state.seenInListing ?? 0) < listing);

  await upsertArtists(
    tx,
    context,
    runId,
    described.map(({ album }) => album),
  );
  await upsertListedAlbums(
    tx,
    context,
    runId,
    described.map(({ album }) => album),
  );
  await writeAlbumArtists(
    tx,
    context,
    described.map(({ album, state }) => ({
      albumId: album.id,
      artists: album.artists,
      storedCount: state.artistCount,
    })),
  );
  await touchAlbums(tx, context, idsOf(entries.filter((entry) => !takesFacts(entry))));
  await insertWorkItems(tx, context, runId, idsOf(unknown));
  await renewWorkItems(tx, context, runId, idsOf(due));
  await saveSightings(tx, context, {
    runId,
    source,
    partition,
    listing,
    albums: sighted.map(({ album }) => album),
  });
  const shown = entries.map(({ album }) => album);
  await savePlacements(tx, context, page, walk, shown);
  await saveCursor(tx, context, page);
  await saveCoverage(tx, page, sighted.length);
  await insertRejected(tx, context, { runId, source, records: page.rejected });
  await addToRunCounters(tx, context, runId, {
    albumsSeen: entries.filter(({ state }) => !state.seenByRun).length,
    recordsRejected: page.rejected.length,
  });
  return { seen: sighted.length, new: unknown.length, due: due.length };
}

async function findWalk(
  tx: WriteTransaction,
  { path }: WriteContext,
  { runId, source, partition }: ListingPage,
): Promise<WalkFacts & { listing: number }> {
  const [run] = await tx.$queryRaw<
    { listing: number; market: string; startedAt: string; wasDone: bigint | number }[]
  >`SELECT listing, coalesce(market, '') AS market, listing_started_at AS "startedAt", EXISTS (
      SELECT 1 FROM page_cursors c
      WHERE c.run_id = r.id AND c.source = ${source} AND c."partition" = ${partition} AND c.done) AS "wasDone"
    FROM extraction_runs r WHERE id = ${runId}`;
  if (run === undefined) throw new UnknownRunError({ path, runId });
  return { ...run, wasDone: Boolean(run.wasDone) };
}

/** Pairs each album of the page, the first mention of it, with what the store knows. */
async function loadEntries(tx: WriteTransaction, { runId, source, albums }: ListingPage): Promise<Entry[]> {
  const byId = new Map<string, ListedAlbum>();
  for (const album of albums) if (!byId.has(album.id)) byId.set(album.id, album);
  if (byId.size === 0) return [];
  const states = await loadListedAlbums(tx, { runId, source, albumIds: [...byId.keys()] });
  return Array.from(byId.values()).flatMap((album) => {
    const state = states.get(album.id);
    return state === undefined ? [] : [{ album, state }];
  });
}

/** Reading tells more than a listing, and one that tells no more than the id takes nothing away from what another told. */
function takesFacts({ album, state }: Entry): boolean {
  return state.fetchedAt === null && !(state.known && isBare(album));
}

function isBare(album: ListedAlbum): boolean {
  const { name, albumType, releaseDate, totalTracks, spotifyUrl, imageUrl, artists } = album;
  const facts = [albumType, releaseDate, totalTracks, spotifyUrl, imageUrl];
  return name === '' && artists.length === 0 && facts.every((fact) => fact === null);
}

function isDue(state: ListedAlbumState, { dueBefore }: ListingPage): boolean {
  if (state.workState === 'done') return state.fetchedAt !== null && state.fetchedAt < dueBefore;
  if (state.workState !== 'gone' || state.workUpdatedAt === null) return false;
  return state.askedElsewhere || state.workUpdatedAt < dueBefore;
}

/** Puts work items back to pending, at the end of the line: a reader that is past their old place meets them again. The ids that an unfinished read has met stay: they tell that tracks may be stale. */
async function renewWorkItems(
  tx: WriteTransaction,
  { now }: WriteContext,
  runId: string,
  albumIds: readonly string[],
): Promise<void> {
  if (albumIds.length === 0) return;
  await tx.$executeRaw`
    UPDATE work_items SET state = 'pending', attempts = 0, next_offset = NULL, reason = NULL, run_id = ${runId},
      updated_at = ${now}, seq = (SELECT max(seq) FROM work_items) + j.key + 1
    FROM json_each(${JSON.stringify(albumIds)}) j WHERE album_id = j.value`;
}

async function saveCursor(tx: WriteTransaction, { now }: WriteContext, page: ListingPage): Promise<void> {
  const { runId, source, partition, cursor, done } = page;
  await tx.$executeRaw`
    INSERT INTO page_cursors (run_id, source, "partition", cursor, done, updated_at)
    VALUES (${runId}, ${source}, ${partition}, ${cursor}, ${done}, ${now})
    ON CONFLICT (run_id, source, "partition") DO UPDATE SET cursor = excluded.cursor, done = excluded.done,
      updated_at = excluded.updated_at`;
}

function idsOf(entries: readonly Entry[]): string[] {
  return entries.map(({ album }) => album.id);
}

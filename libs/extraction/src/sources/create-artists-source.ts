import { startCursor } from '@new-releases/pagination';
import { BadRequestError, NotFoundError, type SpotifyClient } from '@new-releases/spotify-client';
import type { Capabilities } from '../access/create-capabilities.js';
import { parseReleaseDate } from '../records/parse-release-date.js';
import type { AlbumSource, ListedPage, SourceWalk } from './album-source.js';
import { walkListing } from './walk-listing.js';
import { walkWithPageSize } from './walk-with-page-size.js';

/** An artist whose albums are walked. */
export interface WatchedArtistRef {
  readonly artistId: string;
  /** Whether the artist's albums were once walked to their end: then a page of known albums ends the walk. */
  readonly isWalked: boolean;
}

/** What the store knows, and is told, of a watched artist. */
export interface ArtistWalks {
  /** Those of the ids that earlier runs of this source saw for this artist. */
  findSeen(artistId: string, albumIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** The artist's groups were all walked as far as they are to be. */
  finish(artistId: string): Promise<void>;
}

/** Asked for one by one: with several in one call, albums come group by group and not by date. */
export const includeGroups = ['album', 'single'] as const;

/**
 * The albums of watched artists, newest first. An artist's first walk goes to the end, or to `since`; later
 * ones end after a page whose albums this source has all seen for the artist.
 *
 * @see https://developer.spotify.com/documentation/web-api/reference/get-an-artists-albums
 */
export function createArtistsSource(options: {
  client: Pick<SpotifyClient, 'getArtistAlbums'>;
  capabilities: Pick<Capabilities, 'pageSize' | 'rememberPageSize'>;
  origin: string;
  artists: readonly WatchedArtistRef[];
  walks: ArtistWalks;
  /** `YYYY-MM-DD`: a first walk ends after a page that holds nothing released later. */
  since: string | null;
}): AlbumSource {
  const { client, capabilities, origin, artists, walks, since } = options;

  async function* walkGroup(
    walk: SourceWalk,
    artist: WatchedArtistRef,
    group: string,
  ): AsyncGenerator<ListedPage> {
    const { artistId } = artist;
    const partition = `${artistId}/${group}`;
    const pages = walkWithPageSize({
      operation: 'get-an-artists-albums',
      capabilities,
      cursor: await walk.findCursor(partition),
      walk: (pageSize, cursor) =>
        walkListing({
          partition,
          fetchPage: ({ offset, limit, signal }) =>
            client.getArtistAlbums(
              {
                id: artistId,
                includeGroups: group,
                limit,
                offset,
                ...(walk.market !== null && { market: walk.market }),
              },
              { signal },
            ),
          pageSize,
          cursor,
          maxItems: walk.limit,
          origin,
          // Mostly the first page is the last one needed, and this group of endpoints has the smallest quota.
          readAhead: 0,
          signal: walk.signal,
        }),
    });
    for await (const page of pages) {
      const isLast = !page.cursor.done && (await isEnough(artist, page));
      yield isLast ? { ...page, cursor: { ...page.cursor, done: true }, endsEarly: true } : page;
      if (isLast) return;
    }
  }

  /** Looked at before the page is stored, so that its own sightings do not count. */
  async function isEnough(artist: WatchedArtistRef, page: ListedPage): Promise<boolean> {
    const albums = page.records.map(({ record }) => record).filter(isListed);
    if (artist.isWalked) {
      const ids = albums.map(({ id }) => id);
      const seen = await walks.findSeen(artist.artistId, ids);
      return ids.length > 0 && ids.every((id) => seen.has(id));
    }
    if (since === null || albums.length === 0) return false;
    return albums.every(({ release_date: date }) => {
      const day = typeof date === 'string' ? parseReleaseDate(date) : null;
      return day !== null && day < since;
    });
  }

  return {
    name: 'artists',
    async *pages(walk) {
      for (const artist of artists) {
        const { artistId } = artist;
        try {
          for (const group of includeGroups) yield* walkGroup(walk, artist, group);
        } catch (error) {
          if (!(error instanceof NotFoundError) && !(error instanceof BadRequestError)) throw error;
          // One artist that is not there must not keep the others from being walked.
          yield passOver(artistId, error.status);
          continue;
        }
        // A walk of the first so many albums does not make the artist known.
        if (walk.limit === null) await walks.finish(artistId);
      }
    },
  };
}

/** An empty page that says which artist was passed over, and is not asked for again in this run. */
function passOver(artistId: string, status: number | null): ListedPage {
  const finding = `the artist ${artistId} was passed over: Spotify answered ${status ?? 'nothing'}; watch remove ends this`;
  return {
    partition: `${artistId}/`,
    records: [],
    nulls: 0,
    moved: false,
    reportedTotal: null,
    capReached: false,
    findings: [finding],
    cursor: { ...startCursor, done: true },
    endsEarly: true,
  };
}

function isListed(record: unknown): record is { id: string; release_date?: unknown } {
  return typeof record === 'object' && record !== null && typeof Reflect.get(record, 'id') === 'string';
}

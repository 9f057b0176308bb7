import { iteratePages } from '@new-releases/pagination';
import {
  BadRequestError,
  NotFoundError,
  QuotaExceededError,
  RateLimitedError,
  TransientError,
  type SpotifyClient,
} from '@new-releases/spotify-client';
import type { SimplifiedAlbum } from '@new-releases/spotify-types';
import type { Digest, DigestAlbum, UnreadArtist } from './digest.js';
import { judgeDate } from './judge-date.js';

const dayMs = 86_400_000;
/** One by one: with both in one call the singles come behind all albums, and no page tells when to stop. */
const groups = ['album', 'single'];
/** What every app is allowed. */
const pageSize = 10;

/**
 * The albums of the seven days that end with `today` (UTC). An artist that cannot be read costs that artist; a quota ends
 * the reading, and the artists that are left are named.
 *
 * @throws what else the client throws: bad credentials, no access
 */
export async function readDigest(options: {
  client: Pick<SpotifyClient, 'getArtistAlbums'>;
  artistIds: readonly string[];
  /** `YYYY-MM-DD` */
  today: string;
}): Promise<Digest> {
  const { client, artistIds, today } = options;
  const since = new Date(Date.parse(today) - 6 * dayMs).toISOString().slice(0, 10);
  const found = { in: new Map<string, DigestAlbum>(), perhaps: new Map<string, DigestAlbum>() };
  const undatedIds = new Set<string>();
  let nulls = 0;
  const unread: UnreadArtist[] = [];
  let comeBackAt: string | null = null;

  async function readGroup(id: string, includeGroups: string): Promise<void> {
    const pages = iteratePages<SimplifiedAlbum>({
      fetchPage: ({ limit, offset, signal }) =>
        client.getArtistAlbums({ id, includeGroups, limit, offset }, { signal }),
      limit: pageSize,
      readAhead: 0,
    });
    for await (const page of pages) {
      nulls += page.nulls;
      const times = page.items.map((album) => {
        const time = judgeDate(album.release_date, { since, today });
        if (time === 'in' || time === 'perhaps') found[time].set(album.id, toDigestAlbum(album));
        if (time === 'undated') undatedIds.add(album.id);
        return time;
      });
      // Newest first: behind a page of older ones come none but older ones.
      if (times.length > 0 && times.every((time) => time === 'before')) return;
    }
  }

  for (const id of artistIds) {
    if (comeBackAt !== null) {
      unread.push({ id, reason: "not asked for: Spotify's quota is used up" });
      continue;
    }
    try {
      for (const group of groups) await readGroup(id, group);
    } catch (error) {
      if (error instanceof QuotaExceededError) comeBackAt = new Date(error.untilMs).toISOString();
      unread.push({ id, reason: explain(error) });
    }
  }
  return {
    since,
    today,
    artists: artistIds.length,
    albums: [...found.in.values()].sort((one, other) => (one.date < other.date ? 1 : -1)),
    perhaps: [...found.perhaps.values()],
    undated: undatedIds.size + nulls,
    unread,
    comeBackAt,
  };
}

/** Why an artist was not read; what concerns all artists is thrown again. */
function explain(error: unknown): string {
  if (error instanceof NotFoundError) return 'Spotify knows no such artist (404)';
  if (error instanceof BadRequestError) return 'Spotify does not take this id (400)';
  if (error instanceof QuotaExceededError) return "Spotify's quota is used up (429)";
  if (error instanceof RateLimitedError || error instanceof TransientError) return error.message;
  throw error;
}

/** Records are as Spotify sent them: nothing but the id is sure to be there. */
function toDigestAlbum(album: SimplifiedAlbum): DigestAlbum {
  const covers = [...(album.images ?? [])].sort((one, other) => (one.width ?? 0) - (other.width ?? 0));
  const cover = covers.find(({ width }) => (width ?? 0) >= 150) ?? covers.at(-1);
  return {
    id: album.id,
    title: album.name || '(no title)',
    artists: (album.artists ?? []).map(({ name }) => name).join(', ') || '(no artist)',
    type: album.album_type ?? 'album',
    tracks: album.total_tracks ?? null,
    date: album.release_date ?? '',
    link: album.external_urls?.spotify ?? `https://open.spotify.com/album/${album.id}`,
    cover: cover?.url ?? null,
  };
}

import { idOf } from './seed-run.js';

/** A request that was answered: path and query behind `/v1`, and the status. */
interface AnsweredRequest {
  readonly path: string;
  readonly status: number;
}

export interface FakeSpotify {
  readonly fetch: typeof fetch;
  readonly requests: AnsweredRequest[];
  /** Asked before each answer of the API; what it gives is answered in its place. */
  intercept: (path: string) => Response | undefined;
}

const artistId = idOf(9000);
const artist = {
  id: artistId,
  name: 'Artist',
  external_urls: { spotify: `https://open.spotify.com/artist/${artistId}` },
};

/**
 * Answers the operations that a run needs, in one process: so many albums of two tracks by one artist, of which album 1
 * has 60. Without `extended` new releases and batches are refused, as to an app in development mode.
 */
export function createFakeSpotify(options: { albums: number; extended: boolean }): FakeSpotify {
  const ids = Array.from({ length: options.albums }, (_, index) => idOf(index + 1));

  const answer = (path: string): Response => {
    const url = new URL(`https://api.spotify.com${path}`);
    const [, kind = '', id, part] = url.pathname.split('/');
    const batch = url.searchParams.get('ids')?.split(',');
    const isOld = kind === 'browse' || batch !== undefined;
    if (isOld && !options.extended) return fail(403, 'Forbidden');
    if (kind === 'browse') return Response.json({ albums: toPage(url, ids.map(toListed)) });
    if (kind === 'search') return Response.json({ albums: toPage(url, ids.map(toListed)) });
    if (kind === 'artists' && part === 'albums') return Response.json(toPage(url, ids.map(toListed)));
    if (kind === 'artists' && batch) return Response.json({ artists: batch.map(() => toArtist()) });
    if (kind === 'artists') return Response.json(toArtist());
    if (batch) return Response.json({ albums: batch.map(toAlbum) });
    if (id === undefined || !ids.includes(id)) return fail(404, 'Non existing id');
    return Response.json(part === 'tracks' ? toPage(url, toTracks(id)) : toAlbum(id));
  };

  const fake: FakeSpotify = {
    requests: [],
    intercept: () => undefined,
    fetch: async (input) => {
      const url = new URL(input instanceof Request ? input.url : input);
      if (url.pathname === '/api/token')
        return Response.json({ access_token: 'token', token_type: 'Bearer', expires_in: 3600 });
      const path = `${url.pathname.replace('/v1', '')}${url.search}`;
      const response = fake.intercept(path) ?? answer(path);
      fake.requests.push({ path, status: response.status });
      return response;
    },
  };
  return fake;
}

/** An error as Spotify's API words it. */
export function fail(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ error: { status, message } }, { status, headers });
}

function toListed(id: string): object {
  return {
    id,
    name: `Album ${Number(id)}`,
    album_type: 'album',
    album_group: 'album',
    artists: [artist],
    release_date: '2026-11-20',
    release_date_precision: 'day',
    total_tracks: toTracks(id).length,
    external_urls: { spotify: `https://open.spotify.com/album/${id}` },
    images: [],
  };
}

function toAlbum(id: string): object {
  const items = toTracks(id);
  return {
    ...toListed(id),
    tracks: {
      items: items.slice(0, 50),
      limit: 50,
      offset: 0,
      total: items.length,
      next: items.length > 50 ? `https://api.spotify.com/v1/albums/${id}/tracks?offset=50&limit=50` : null,
    },
  };
}

function toTracks(id: string): object[] {
  return Array.from({ length: Number(id) === 1 ? 60 : 2 }, (_, index) => ({
    id: idOf(Number(id) * 1000 + index),
    name: `Track ${index + 1}`,
    artists: [artist],
    disc_number: 1,
    track_number: index + 1,
    duration_ms: 180_000,
    explicit: false,
  }));
}

function toArtist(): object {
  return { ...artist, genres: ['pop'], popularity: 50, followers: { total: 7 }, images: [] };
}

function toPage(url: URL, all: readonly object[]): object {
  const offset = Number(url.searchParams.get('offset') ?? 0);
  const limit = Number(url.searchParams.get('limit') ?? 20);
  const next = new URL(url);
  next.searchParams.set('offset', String(offset + limit));
  return {
    items: all.slice(offset, offset + limit),
    limit,
    offset,
    total: all.length,
    next: offset + limit < all.length ? next.href.replace('.com/', '.com/v1/') : null,
  };
}

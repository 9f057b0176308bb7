import { createHash } from 'node:crypto';
import type {
  AlbumPageRead,
  ArtistRef,
  FullAlbum,
  ListedAlbum,
  ListingPage,
  TrackPageRead,
  TrackRow,
} from '../../src/index.js';

/** An id of Spotify's form, the same for the same text. */
export function buildId(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 22);
}

export function buildArtist(name: string): ArtistRef {
  return { id: buildId(`artist ${name}`), name, spotifyUrl: `https://open.spotify.com/artist/${name}` };
}

export function buildListedAlbum(name: string, overrides: Partial<ListedAlbum> = {}): ListedAlbum {
  return {
    id: buildId(`album ${name}`),
    name,
    albumType: 'album',
    releaseDate: '2026-11-20',
    releaseDatePrecision: 'day',
    releasedOn: '2026-11-20',
    totalTracks: 2,
    spotifyUrl: `https://open.spotify.com/album/${name}`,
    imageUrl: null,
    artists: [buildArtist('Main')],
    position: 0,
    ...overrides,
  };
}

export function buildFullAlbum(name: string, overrides: Partial<FullAlbum> = {}): FullAlbum {
  const { position, ...listed } = buildListedAlbum(name);
  return { ...listed, label: `Label ${position}`, popularity: 40, upc: '0123', notSent: [], ...overrides };
}

export function buildTrack(name: string, overrides: Partial<TrackRow> = {}): TrackRow {
  return {
    id: buildId(`track ${name}`),
    name,
    discNumber: 1,
    trackNumber: 1,
    durationMs: 180_000,
    explicit: false,
    isLocal: false,
    spotifyUrl: null,
    artists: [buildArtist('Main')],
    ...overrides,
  };
}

/** A complete read of an album of two tracks; the hash follows the content. */
export function buildRead(name: string, overrides: Partial<AlbumPageRead> = {}): AlbumPageRead {
  const album = overrides.album ?? buildFullAlbum(name);
  const tracks = overrides.tracks ?? [
    buildTrack(`${name} 1`),
    buildTrack(`${name} 2`, { trackNumber: 2, artists: [buildArtist('Main'), buildArtist('Guest')] }),
  ];
  return {
    kind: 'album',
    album,
    tracks,
    nextOffset: null,
    rejected: [],
    fetchedAt: '2026-11-22T12:00:00.000Z',
    hash: buildId(JSON.stringify([album, tracks])),
    ...overrides,
  };
}

export function buildTrackPage(
  name: string,
  offset: number,
  overrides: Partial<TrackPageRead> = {},
): TrackPageRead {
  const tracks = overrides.tracks ?? [buildTrack(`${name} page ${offset}`, { trackNumber: offset + 1 })];
  return {
    kind: 'tracks',
    albumId: buildId(`album ${name}`),
    offset,
    tracks,
    nextOffset: null,
    rejected: [],
    fetchedAt: '2026-11-22T12:01:00.000Z',
    hash: buildId(JSON.stringify(tracks)),
    ...overrides,
  };
}

export function buildPage(
  runId: string,
  names: readonly string[],
  overrides: Partial<ListingPage> = {},
): ListingPage {
  return {
    runId,
    source: 'search',
    partition: '',
    cursor: '{"offset":50}',
    done: false,
    albums: names.map((name, position) => buildListedAlbum(name, { position })),
    rejected: [],
    dueBefore: '2026-11-15T00:00:00.000Z',
    ...overrides,
    coverage: {
      reportedTotal: 100,
      nulls: 0,
      pagesMoved: 0,
      capReached: false,
      findings: [],
      ...overrides.coverage,
    },
  };
}

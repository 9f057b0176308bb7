import type { AlbumPageRead, ArtistRef } from '@new-releases/storage';

/** Release days are spread over so many days. */
const days = 400;

/**
 * Albums as the extraction hands them to the store: ids of 22 characters, one artist on each album and track. They follow
 * from their numbers, which begin with `from`.
 */
export function buildReads(albums: number, tracksPerAlbum: number, from = 0): AlbumPageRead[] {
  const id = (kind: string, number: number) => `${kind}${String(number).padStart(21, '0')}`;
  const url = (kind: string, of: string) => `https://open.spotify.com/${kind}/${of}`;
  return Array.from({ length: albums }, (_, place) => {
    const index = from + place;
    const day = new Date(Date.UTC(2026, 10, 20 - (index % days))).toISOString().slice(0, 10);
    const albumId = id('A', index);
    const artistId = id('R', index % 2000);
    const artist: ArtistRef = {
      id: artistId,
      name: `Artist ${index % 2000}`,
      spotifyUrl: url('artist', artistId),
    };
    return {
      kind: 'album',
      album: {
        id: albumId,
        name: `Album ${index}`,
        albumType: 'album',
        releaseDate: day,
        releaseDatePrecision: 'day',
        releasedOn: day,
        totalTracks: tracksPerAlbum,
        spotifyUrl: url('album', albumId),
        imageUrl: `https://i.scdn.co/image/${albumId}`,
        artists: [artist],
        label: `Label ${index % 500}`,
        popularity: index % 100,
        upc: String(index).padStart(13, '0'),
        notSent: [],
      },
      tracks: Array.from({ length: tracksPerAlbum }, (_unused, number) => {
        const trackId = id('T', index * tracksPerAlbum + number);
        return {
          id: trackId,
          name: `Track ${number + 1}`,
          discNumber: 1,
          trackNumber: number + 1,
          durationMs: 200_000,
          explicit: false,
          isLocal: false,
          spotifyUrl: url('track', trackId),
          artists: [artist],
        };
      }),
      nextOffset: null,
      rejected: [],
      fetchedAt: '2026-11-22T00:00:00.000Z',
      hash: String(index),
    };
  });
}

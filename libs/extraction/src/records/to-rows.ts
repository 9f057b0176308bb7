import type { Image, SimplifiedAlbum, SimplifiedArtist, SimplifiedTrack } from '@new-releases/spotify-types';
import type { ArtistRef, ListedAlbum, TrackRow } from '@new-releases/storage';
import { parseReleaseDate } from './parse-release-date.js';

/** A checked track as the store's row; `is_local` is false where Spotify leaves it out, as on catalogue tracks. */
export function toTrackRow(track: SimplifiedTrack): TrackRow {
  return {
    id: track.id,
    name: toWellFormed(track.name),
    discNumber: track.disc_number,
    trackNumber: track.track_number,
    durationMs: track.duration_ms,
    explicit: track.explicit,
    isLocal: track.is_local ?? false,
    spotifyUrl: track.external_urls?.spotify ?? null,
    artists: track.artists.map(toArtistRef),
  };
}

/** The part of an album that listings and full albums share, as the store's row. */
export function toAlbumRow(album: SimplifiedAlbum): Omit<ListedAlbum, 'position'> {
  const releaseDate = album.release_date ?? null;
  const releaseDatePrecision = album.release_date_precision ?? null;
  return {
    id: album.id,
    name: toWellFormed(album.name),
    albumType: album.album_type ?? null,
    releaseDate,
    releaseDatePrecision,
    releasedOn: parseReleaseDate(releaseDate, releaseDatePrecision),
    totalTracks: album.total_tracks ?? null,
    spotifyUrl: album.external_urls?.spotify ?? null,
    imageUrl: largestImageUrl(album.images),
    artists: (album.artists ?? []).map(toArtistRef),
  };
}

function toArtistRef(artist: SimplifiedArtist): ArtistRef {
  return {
    id: artist.id,
    name: toWellFormed(artist.name),
    spotifyUrl: artist.external_urls?.spotify ?? null,
  };
}

/** The address of the widest image, or of the first where no widths are sent. */
export function largestImageUrl(images: readonly Image[] | null | undefined): string | null {
  let largest: { url: string; width: number } | null = null;
  for (const image of images ?? []) {
    const width = image.width ?? 0;
    if (largest === null || width > largest.width) largest = { url: image.url, width };
  }
  return largest?.url ?? null;
}

/** Half a surrogate pair has no UTF-8: readers of the store that are strict would fail on the whole row. */
export function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

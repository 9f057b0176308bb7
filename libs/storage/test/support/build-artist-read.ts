import type { ArtistRead } from '../../src/index.js';
import { buildArtist } from './build-album.js';

type FoundArtist = Extract<ArtistRead, { kind: 'artist' }>;

/** What the artist operation tells of an artist. */
export function buildArtistRead(name: string, overrides: Partial<FoundArtist> = {}): FoundArtist {
  return {
    kind: 'artist',
    ...buildArtist(name),
    imageUrl: null,
    genres: ['pop'],
    popularity: 50,
    followers: 1_000,
    notSent: [],
    fetchedAt: '2026-11-22T12:00:00.000Z',
    ...overrides,
  };
}

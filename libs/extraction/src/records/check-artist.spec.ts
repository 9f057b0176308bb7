import { describe, expect, it } from '@jest/globals';
import { checkArtist } from './check-artist.js';
import { createValidators } from './create-validators.js';

const { artist: check } = createValidators();
const artistId = 'R'.repeat(22);
const fetchedAt = '2026-11-22T12:00:00.000Z';

const buildArtist = (change: object = {}) => ({
  id: artistId,
  name: 'Artist',
  type: 'artist',
  uri: `spotify:artist:${artistId}`,
  external_urls: { spotify: `https://open.spotify.com/artist/${artistId}` },
  genres: ['pop'],
  popularity: 0,
  followers: { href: null, total: 12 },
  images: [
    { url: 'https://i.scdn.co/small', width: 64, height: 64 },
    { url: 'https://i.scdn.co/large', width: 640, height: 640 },
  ],
  ...change,
});
const checkOne = (record: unknown) => checkArtist(record, artistId, { check, fetchedAt });

describe('checkArtist', () => {
  it('maps an artist to its row', () => {
    expect(checkOne(buildArtist())).toEqual({
      rejected: [],
      read: {
        kind: 'artist',
        id: artistId,
        name: 'Artist',
        spotifyUrl: `https://open.spotify.com/artist/${artistId}`,
        imageUrl: 'https://i.scdn.co/large',
        genres: ['pop'],
        popularity: 0,
        followers: 12,
        notSent: [],
        fetchedAt,
      },
    });
  });

  it('tells what was not sent, absent or null, from an empty answer', () => {
    const { genres, popularity, followers, ...lean } = buildArtist({ images: null });
    expect([genres, popularity, followers]).toHaveLength(3);
    expect(checkOne(lean).read).toMatchObject({
      genres: null,
      popularity: null,
      followers: null,
      imageUrl: null,
      notSent: ['genres', 'popularity', 'followers', 'image_url'],
    });
    const empty = checkOne(buildArtist({ genres: [], images: [] })).read;
    expect(empty).toMatchObject({ genres: [], imageUrl: null, notSent: [] });
  });

  it('keeps the rest of an artist with a bad field, and the record beside it', () => {
    const record = buildArtist({ popularity: 'high' });
    const { read, rejected } = checkOne(record);
    expect(read).toMatchObject({
      name: 'Artist',
      popularity: null,
      genres: ['pop'],
      notSent: ['popularity'],
    });
    expect(rejected).toMatchObject([
      { stage: 'artist', entity: 'artist', albumId: null, entityId: artistId },
    ]);
    expect(rejected[0]?.reason).toContain('popularity');
    expect(JSON.parse(rejected[0]?.payload ?? '')).toEqual(record);
  });

  it.each([[{ id: artistId }], ['text'], [[]], [buildArtist({ name: 7 })]])(
    'keeps nothing of %j but the record',
    (record) => {
      const { read, rejected } = checkOne(record);
      expect(read).toBeNull();
      expect(rejected).toHaveLength(1);
      expect(JSON.parse(rejected[0]?.payload ?? '')).toEqual(record);
    },
  );
});

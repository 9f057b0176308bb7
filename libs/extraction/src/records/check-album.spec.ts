import { describe, expect, it } from '@jest/globals';
import { checkAlbum } from './check-album.js';
import { createValidators } from './create-validators.js';

const validators = createValidators();
const albumId = 'A'.repeat(22);
const artist = {
  id: 'R'.repeat(22),
  name: 'Artist',
  external_urls: { spotify: 'https://open.spotify.com/artist/R' },
};

const buildTrack = (number: number, change: object = {}) => ({
  id: String(number).padStart(22, '0'),
  name: `Track ${number}`,
  artists: [artist],
  disc_number: 1,
  track_number: number,
  duration_ms: 1000,
  explicit: false,
  ...change,
});
const buildAlbum = (items: readonly unknown[], change: object = {}) => ({
  id: albumId,
  name: 'Album',
  artists: [artist],
  label: 'Label',
  popularity: 0,
  external_ids: { upc: '123' },
  tracks: { items, limit: 50, total: items.length, next: null },
  ...change,
});

describe('checkAlbum', () => {
  it('maps album and tracks to rows', () => {
    const checked = checkAlbum(buildAlbum([buildTrack(1), buildTrack(2)]), albumId, validators);
    expect(checked.album).toMatchObject({
      id: albumId,
      label: 'Label',
      popularity: 0,
      upc: '123',
      notSent: [],
    });
    expect(checked.tracks.map(({ trackNumber }) => trackNumber)).toEqual([1, 2]);
    expect(checked.tracks[0]).toMatchObject({
      isLocal: false,
      spotifyUrl: null,
      artists: [{ id: artist.id }],
    });
    expect(checked.rejected).toEqual([]);
    expect(checked.page).toEqual({ itemCount: 2, limit: 50, total: 2, next: null });
  });

  it('costs a bad track alone, with its payload and reason', () => {
    const bad = buildTrack(2, { duration_ms: 'long' });
    const checked = checkAlbum(buildAlbum([buildTrack(1), bad, null]), albumId, validators);
    expect(checked.tracks).toHaveLength(1);
    expect(checked.nulls).toBe(1);
    expect(checked.rejected).toEqual([
      {
        stage: 'tracks',
        entity: 'track',
        albumId,
        entityId: bad.id,
        reason: '/duration_ms must be integer',
        payload: JSON.stringify(bad),
      },
    ]);
  });

  it('costs a bad field of the album alone', () => {
    const checked = checkAlbum(buildAlbum([buildTrack(1)], { popularity: 'high' }), albumId, validators);
    expect(checked.album).toMatchObject({ popularity: null, label: 'Label', notSent: ['popularity'] });
    expect(checked.tracks).toHaveLength(1);
    expect(checked.rejected).toMatchObject([{ entity: 'album', entityId: albumId }]);
  });

  it('names the fields that were not sent: absent and null alike', () => {
    const { album } = checkAlbum(
      buildAlbum([], { label: null, popularity: undefined, external_ids: {} }),
      albumId,
      validators,
    );
    // An empty external_ids is an answer: this album has no UPC.
    expect(album).toMatchObject({ notSent: ['label', 'popularity'], upc: null });
  });

  it('keeps the record under the id that was asked for', () => {
    expect(checkAlbum(buildAlbum([], { id: 'B'.repeat(22) }), albumId, validators).album?.id).toBe(albumId);
  });

  it.each([
    ['a number', { name: 5 }],
    ['null', { name: null }],
    ['nothing', { name: undefined }],
  ])('keeps an album that has %s for a name, without one', (_what, change) => {
    // As it comes out of JSON: what is undefined here is not there at all.
    const record = JSON.parse(JSON.stringify(buildAlbum([buildTrack(1)], change))) as object;
    const checked = checkAlbum(record, albumId, validators);
    expect(checked.album).toMatchObject({ id: albumId, name: '', label: 'Label', upc: '123' });
    expect(checked.tracks).toHaveLength(1);
    expect(checked.rejected).toMatchObject([{ entity: 'album', albumId, entityId: albumId }]);
    expect(checked.rejected[0]?.reason).toContain('name');
    // The tracks are stored themselves, so they are not in the payload.
    expect(checked.rejected[0]?.payload).toBe(JSON.stringify({ ...record, tracks: { items: [] } }));
  });

  it('does not let what the page of tracks says of itself cost the album', () => {
    const tracks = { items: [buildTrack(1)], limit: '50', total: 'many', next: 7 };
    const checked = checkAlbum(buildAlbum([], { tracks }), albumId, validators);
    expect(checked.album).toMatchObject({ id: albumId, name: 'Album' });
    expect(checked.tracks).toHaveLength(1);
    expect(checked.rejected).toEqual([]);
    expect(checked.page).toEqual({ itemCount: 1, limit: null, total: null, next: null });
  });

  it.each([
    ['no tracks', { ...buildAlbum([]), tracks: undefined }],
    ['tracks that are no page', { ...buildAlbum([]), tracks: [] }],
    ['a text', 'album'],
  ])('rejects %s whole, payload and all', (_what, record) => {
    const checked = checkAlbum(record, albumId, validators);
    expect(checked).toMatchObject({ album: null, tracks: [] });
    expect(checked.rejected).toMatchObject([{ entity: 'album', albumId, payload: JSON.stringify(record) }]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { checkListing } from './check-listing.js';
import { createValidators } from './create-validators.js';

const { simplifiedAlbum } = createValidators();
const id = 'A'.repeat(22);
const artist = { id: 'R'.repeat(22), name: 'Artist' };
const album = { id, name: 'Album', total_tracks: 3, artists: [artist] };

describe('checkListing', () => {
  it('maps sound records to rows, each with its place', () => {
    const { albums, rejected } = checkListing([{ record: album, position: 7 }], simplifiedAlbum);
    expect(albums).toMatchObject([{ id, name: 'Album', totalTracks: 3, position: 7 }]);
    expect(rejected).toEqual([]);
  });

  it.each([
    ['a number', { name: 5 }],
    ['nothing', { name: undefined }],
  ])('keeps an album that has %s for a name, without one', (_what, change) => {
    // As it comes out of JSON: what is undefined here is not there at all.
    const record = JSON.parse(JSON.stringify({ ...album, ...change })) as object;
    const { albums, rejected } = checkListing([{ record, position: 0 }], simplifiedAlbum);
    expect(albums).toMatchObject([{ id, name: '', totalTracks: 3, artists: [{ id: artist.id }] }]);
    expect(rejected).toMatchObject([
      { stage: 'listing', entity: 'album', albumId: id, entityId: id, payload: JSON.stringify(record) },
    ]);
    expect(rejected[0]?.reason).toContain('name');
  });

  it.each([
    ['an id that is none', { ...album, id: 7 }],
    ['a text', 'album'],
  ])('rejects %s alone, payload and all', (_what, record) => {
    const records = [record, album].map((each, position) => ({ record: each, position }));
    const { albums, rejected } = checkListing(records, simplifiedAlbum);
    expect(albums).toMatchObject([{ id, position: 1 }]);
    expect(rejected).toMatchObject([{ albumId: null, entityId: null, payload: JSON.stringify(record) }]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { createValidators } from './create-validators.js';
import { nameless, salvageRecord } from './salvage-record.js';

const { simplifiedAlbum } = createValidators();
const artist = { id: '0'.repeat(22), name: 'Someone' };
const album = { id: 'A'.repeat(22), name: 'Album', total_tracks: 3, artists: [artist] };

describe('salvageRecord', () => {
  it('hands a sound record back as it is', () => {
    expect(salvageRecord(album, simplifiedAlbum)).toEqual({ record: album, faults: [] });
  });

  it('leaves out a field that breaks its schema, and keeps the rest', () => {
    const { record, faults } = salvageRecord({ ...album, total_tracks: 'three' }, simplifiedAlbum);
    expect(record).toEqual({ id: album.id, name: 'Album', artists: [artist] });
    expect(faults).toMatchObject([{ pointer: '/total_tracks' }]);
  });

  it('leaves out a broken artist, and keeps the others in order', () => {
    const broken = { id: 'too short', name: 'Nobody' };
    const other = { id: '1'.repeat(22), name: 'Other' };
    const { record } = salvageRecord({ ...album, artists: [broken, artist, broken, other] }, simplifiedAlbum);
    expect(record?.artists).toEqual([artist, other]);
  });

  it.each([
    ['that is broken', { ...album, name: 5 }],
    ['that is not there', { id: album.id, total_tracks: 3, artists: [artist] }],
  ])('lets a fallback stand in for a required field %s', (_what, record) => {
    const { record: kept, faults } = salvageRecord(record, simplifiedAlbum, nameless);
    expect(kept).toEqual({ ...album, name: '' });
    expect(faults.length).toBeGreaterThan(0);
  });

  it.each([
    ['an id that is none', { ...album, id: 7 }],
    ['no name', { id: album.id }],
    ['a text', 'album'],
    ['an array', [album]],
    ['null', null],
  ])('keeps nothing of %s', (_what, record) => {
    const salvage = salvageRecord(record, simplifiedAlbum);
    expect(salvage.record).toBeNull();
    expect(salvage.faults.length).toBeGreaterThan(0);
  });
});

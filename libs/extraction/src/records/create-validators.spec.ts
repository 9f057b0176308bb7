import { describe, expect, it } from '@jest/globals';
import { createValidators, type Validators } from './create-validators.js';

const id = 'A'.repeat(22);
const artist = { id, name: 'Artist' };
const track = {
  id,
  name: '',
  artists: [artist],
  disc_number: 1,
  track_number: 0,
  duration_ms: 0,
  explicit: false,
};
const listed = { id, name: 'Album' };
const album = { ...listed, tracks: { items: [] } };

const accepted: [string, keyof Validators, unknown][] = [
  ['an album of nothing but what it must have', 'album', album],
  ['an album with null where the label sent nothing', 'album', { ...album, label: null, images: null }],
  ['an album with fields that nobody knows yet', 'album', { ...album, mood: 'blue' }],
  ['a listed album with a date that is none', 'simplifiedAlbum', { ...listed, release_date: '0000' }],
  ['a track without a name', 'simplifiedTrack', track],
  ['an artist with details', 'artist', { ...artist, genres: [], followers: { total: 3 }, popularity: 0 }],
];
const rejected: [string, keyof Validators, unknown, [pointer: string, message: string][]][] = [
  [
    'an album without tracks and with a broken label',
    'album',
    { ...listed, label: 7 },
    [
      ['/label', 'must be string'],
      ['', "must have required property 'tracks'"],
    ],
  ],
  [
    'a listed album with every sort of fault',
    'simplifiedAlbum',
    {
      id: 'short',
      total_tracks: -1,
      artists: [artist, { id, name: null }],
      images: [{ url: 'u', width: 1.5 }],
    },
    [
      ['', "must have required property 'name'"],
      ['/id', 'must match pattern "^[0-9A-Za-z]{22}$"'],
      ['/artists/1/name', 'must be string'],
      ['/total_tracks', 'must be >= 0'],
      ['/images/0/width', 'must be integer'],
    ],
  ],
  [
    'a track with a text for its length, and null for artists',
    'simplifiedTrack',
    { ...track, duration_ms: '0', artists: null },
    [
      ['/artists', 'must be array'],
      ['/duration_ms', 'must be integer'],
    ],
  ],
  [
    'an artist with a number among the genres',
    'artist',
    { ...artist, genres: ['a', 1] },
    [['/genres/1', 'must be string']],
  ],
  ['a text', 'simplifiedTrack', 'track', [['', 'must be object']]],
];

describe('createValidators', () => {
  const validators = createValidators();

  it.each(accepted)('accepts %s', (_what, name, record) => {
    expect(validators[name](record)).toEqual([]);
  });

  it.each(rejected)('finds all that is wrong with %s', (_what, name, record, faults) => {
    expect(validators[name](record)).toEqual(faults.map(([pointer, message]) => ({ pointer, message })));
  });

  it('keeps the faults of a record though another is checked after it', () => {
    const faults = validators.artist({ id });
    validators.artist(artist);
    expect(faults).toEqual([{ pointer: '', message: "must have required property 'name'" }]);
  });
});

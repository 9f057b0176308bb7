import { describe, expect, it } from '@jest/globals';
import type { Album } from '@new-releases/spotify-types';
import { matchBatch } from './match-batch.js';

const album = (id: string) => ({ id, name: id, tracks: { items: [] } }) as Album;

describe('matchBatch', () => {
  it('finds each album by its id, whatever the order', () => {
    const [a, b] = [album('a'), album('b')];
    expect(matchBatch(['a', 'b'], [b, a])).toEqual([
      ['a', a],
      ['b', b],
    ]);
  });

  it('keeps null for null, and for an answer that is too short', () => {
    expect(matchBatch(['a', 'b', 'c'], [null, album('b')])).toEqual([
      ['a', null],
      ['b', album('b')],
      ['c', null],
    ]);
  });

  it('takes an unknown id at the place of a missing one as that album', () => {
    expect(matchBatch(['a', 'b'], [album('x'), album('b')])[0]).toEqual(['a', album('x')]);
  });

  it('never takes one asked-for album for another', () => {
    expect(matchBatch(['a', 'b'], [album('b'), null])).toEqual([
      ['a', null],
      ['b', album('b')],
    ]);
  });

  it.each(['text', 7, false])('hands on %p, which is no album, to be rejected at its place', (element) => {
    expect(matchBatch(['a', 'b'], [element as unknown as Album, album('b')])).toEqual([
      ['a', element],
      ['b', album('b')],
    ]);
  });
});

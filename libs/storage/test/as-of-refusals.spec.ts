import { describe, expect, it } from '@jest/globals';
import { parseListQuery } from '../src/catalogue/index.js';

const seen = '2026-11-22T12:00:00.000Z';

describe('as_of', () => {
  it.each([
    [{ q: 'x' }, 'q is not kept over time'],
    [{ source: 'search' }, 'source is not kept over time'],
    [{ updated_since: '2026-11-22' }, 'updated_since is not kept over time'],
    [{ upc: '1' }, 'upc is not kept over time'],
    [{ nonsense: '1' }, 'nonsense is no parameter here'],
    [{ sort: 'popularity' }, 'sort must be one of first_seen_at, id'],
    [{ fields: 'upc' }, 'fields has upc, which is not kept over time'],
    [{ fields: 'nonsense' }, 'fields has no "nonsense"'],
    [{ as_of: 'yesterday' }, 'as_of must be a time'],
    [{ as_of: ['2026-11-20', '2026-11-21'] }, 'as_of must be a single value'],
  ])('refuses %j: %s', (parameters, message) => {
    expect(() => parseListQuery('albums', { as_of: seen, ...parameters })).toThrow(message);
  });

  it.each(['tracks', 'runs', 'album_versions', 'artist_versions', 'album_placements'] as const)(
    'cannot be asked of %s',
    (resource) => {
      expect(() => parseListQuery(resource, { as_of: seen })).toThrow(`as_of cannot be asked of ${resource}`);
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../usage-error.js';
import { toQueries } from './to-queries.js';

describe('toQueries', () => {
  it('asks for everything where nothing is said', () => {
    expect(toQueries(['albums', 'runs'], {})).toMatchObject([
      { resource: 'albums', filters: [], fields: null },
      { resource: 'runs', filters: [], fields: null },
    ]);
  });

  it('joins filters of one name, and takes --updated-since as one of them', () => {
    const [query] = toQueries(['albums'], {
      filter: [
        ['label', 'Warner'],
        ['label', 'Sony'],
      ],
      updatedSince: '2026-11-01',
      sort: '-name',
      fields: 'name,label',
    });
    expect(query).toEqual({
      resource: 'albums',
      filters: [
        { parameter: 'label', values: ['Sony', 'Warner'] },
        { parameter: 'updated_since', values: ['2026-11-01T00:00:00.000Z'] },
      ],
      sort: 'name',
      descending: true,
      fields: ['id', 'name', 'label', 'spotify_url'],
    });
  });

  it.each<[Parameters<typeof toQueries>[1], string]>([
    [{ filter: [['labell', 'x']] }, 'export albums: labell is no parameter here; did you mean label?'],
    [{ filter: [['__proto__', 'x']] }, 'export albums: __proto__ is no parameter here'],
    [{ filter: [['popularity', 'high']] }, 'popularity must be a whole number'],
    [{ filter: [['sort', 'name']] }, 'give --sort name'],
    [{ filter: [['as_of', '2026-11-20']] }, 'give --as-of 2026-11-20'],
    [{ asOf: '2026-11-20', updatedSince: '2026-11-01' }, 'updated_since is not kept over time'],
    [{ asOf: 'yesterday' }, 'as_of must be a time'],
    [{ sort: 'size' }, 'sort must be one of'],
    [{ fields: 'nam' }, 'did you mean name?'],
    [{ updatedSince: 'yesterday' }, 'updated_since must be a time'],
    [{ updatedSince: '2026-11-01', filter: [['updated_since', '2026-11-02']] }, 'must be given once'],
  ])('refuses %j in the words of the catalogue', (options, message) => {
    expect(() => toQueries(['albums'], options)).toThrow(UsageError);
    expect(() => toQueries(['albums'], options)).toThrow(message);
  });

  it('asks for albums and artists as of a time, and for nothing else', () => {
    expect(toQueries(['albums', 'artists'], { asOf: '2026-11-20' })).toMatchObject([
      { resource: 'albums', asOf: '2026-11-20T00:00:00.000Z', sort: 'first_seen_at' },
      { resource: 'artists', asOf: '2026-11-20T00:00:00.000Z', sort: 'first_seen_at' },
    ]);
    expect(() => toQueries(['albums', 'tracks'], { asOf: '2026-11-20' })).toThrow(
      'export tracks: as_of cannot be asked of tracks',
    );
  });

  it('refuses for runs what they have not', () => {
    expect(() => toQueries(['albums', 'runs'], { updatedSince: '2026-11-01' })).toThrow(
      'export runs: updated_since',
    );
  });
});

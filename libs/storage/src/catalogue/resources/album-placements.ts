import type { Resource } from '../resource.js';

/** Where listings showed albums, from when to when. */
export const albumPlacements: Resource = {
  name: 'album_placements',
  description: 'Where listings showed albums, from when to when: a row for each stay at a place.',
  from: `album_placements t JOIN albums a ON a.id = t.album_id
    LEFT JOIN listings l ON l.source = t.source AND l."partition" = t."partition" AND l.market = t.market`,
  tables: ['t', 'a'],
  key: ['album_id', 'source', 'partition', 'market', 'valid_from'],
  always: ['album_id', 'source', 'partition', 'market', 'valid_from', 'spotify_url'],
  columns: [
    {
      name: 'album_id',
      type: 'string',
      nullable: false,
      sql: 't.album_id',
      filter: 'values',
      description: 'Spotify id of the album.',
    },
    {
      name: 'source',
      type: 'string',
      nullable: false,
      sql: 't.source',
      filter: 'values',
      facet: true,
      description: 'Source that listed it: `new-releases`, `search`, `artists`, ...',
    },
    {
      name: 'partition',
      type: 'string',
      nullable: false,
      sql: 't."partition"',
      filter: 'values',
      description:
        "Part of the source, with a listing of its own: a query, an artist's albums or singles. Empty: it has none.",
    },
    {
      name: 'market',
      type: 'string',
      nullable: false,
      sql: 't.market',
      filter: 'values',
      facet: true,
      description: 'Market asked for, ISO 3166-1 alpha-2. Empty: none.',
    },
    {
      name: 'position',
      type: 'integer',
      nullable: false,
      sql: 't.position',
      filter: 'range',
      description: 'Place among the different albums that the listing showed, from 0.',
    },
    {
      name: 'valid_from',
      type: 'datetime',
      nullable: false,
      sql: 't.valid_from',
      filter: 'range',
      description: 'When the listing had been walked that showed it there first.',
    },
    {
      name: 'valid_to',
      type: 'datetime',
      nullable: true,
      sql: 't.valid_to',
      filter: 'range',
      description:
        'When the listing had been walked that showed it elsewhere, or no longer. NULL: it was still there at `last_walked_at`.',
    },
    {
      name: 'last_walked_at',
      type: 'datetime',
      nullable: true,
      sql: 'l.last_walked_at',
      description: 'When that listing was last walked.',
    },
    {
      name: 'spotify_url',
      type: 'string',
      format: 'uri',
      nullable: true,
      sql: 'a.spotify_url',
      description: 'Page of the album at Spotify. Link back to it wherever the row is shown.',
    },
  ],
  nested: [],
  filters: [],
  sorts: [
    {
      name: 'album_id',
      description: 'Album by album, listing by listing, the earliest place first.',
      columns: [
        { sql: 't.album_id', type: 'string' },
        { sql: 't.source', type: 'string' },
        { sql: 't."partition"', type: 'string' },
        { sql: 't.market', type: 'string' },
        { sql: 't.valid_from', type: 'string' },
      ],
    },
  ],
  defaultSort: 'album_id',
};

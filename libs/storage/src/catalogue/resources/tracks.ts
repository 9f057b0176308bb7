import type { Resource, Sort, SortColumn } from '../resource.js';
import { artistsOf } from './artists-of.js';
import { places, searchFilter, updatedSinceFilter } from './filters.js';

/** Albums outside, tracks inside. */
const albumByAlbum = 'albums a CROSS JOIN tracks t ON t.album_id = a.id';

const inAlbumOrder: readonly SortColumn[] = [
  { sql: 'a.id', type: 'string' },
  { sql: 't.disc_number', type: 'integer' },
  { sql: 't.track_number', type: 'integer' },
  { sql: 't.id', type: 'string' },
];

/** An order of albums, and within an album that of playing. */
function byAlbumColumn(name: string, description: string, nullable: boolean): Sort {
  return {
    name,
    description,
    from: albumByAlbum,
    columns: [{ sql: `a.${name}`, type: 'string', nullable }, ...inAlbumOrder],
  };
}

/** Tracks of albums; a recording on two albums is two rows. */
export const tracks: Resource = {
  name: 'tracks',
  description: 'Tracks of albums. The same recording on two albums is two rows.',
  from: 'tracks t JOIN albums a ON a.id = t.album_id',
  tables: ['t', 'a'],
  key: ['album_id', 'id'],
  always: ['album_id', 'id', 'spotify_url'],
  columns: [
    {
      name: 'album_id',
      type: 'string',
      nullable: false,
      sql: 't.album_id',
      filter: 'values',
      isSelective: true,
      description: 'Album that holds the track.',
    },
    { name: 'id', type: 'string', nullable: false, sql: 't.id', description: 'Spotify id of the track.' },
    { name: 'name', type: 'string', nullable: false, sql: 't.name', description: 'Title.' },
    {
      name: 'disc_number',
      type: 'integer',
      nullable: false,
      sql: 't.disc_number',
      description: 'Disc, from 1.',
    },
    {
      name: 'track_number',
      type: 'integer',
      nullable: false,
      sql: 't.track_number',
      description: 'Place on its disc, from 1.',
    },
    {
      name: 'duration_ms',
      type: 'integer',
      nullable: false,
      sql: 't.duration_ms',
      filter: 'range',
      description: 'Length in milliseconds.',
    },
    {
      name: 'explicit',
      type: 'boolean',
      nullable: false,
      sql: 't.explicit',
      filter: 'values',
      facet: true,
      description: 'Whether the lyrics are marked as explicit.',
    },
    {
      name: 'is_local',
      type: 'boolean',
      nullable: false,
      sql: 't.is_local',
      description: "Whether it is a user's local file.",
    },
    {
      name: 'spotify_url',
      type: 'string',
      format: 'uri',
      nullable: true,
      sql: 't.spotify_url',
      description: 'Page at Spotify. Link back to it wherever the row is shown.',
    },
    {
      name: 'isrc',
      type: 'string',
      nullable: true,
      sql: 't.isrc',
      description: 'International Standard Recording Code. NULL: not asked for.',
    },
    {
      name: 'album_name',
      type: 'string',
      nullable: false,
      sql: 'a.name',
      description: 'Title of the album.',
    },
    {
      name: 'album_type',
      type: 'string',
      nullable: true,
      sql: 'a.album_type',
      filter: 'values',
      facet: true,
      description: 'Type of the album.',
    },
    {
      name: 'released_on',
      type: 'date',
      nullable: true,
      sql: 'a.released_on',
      filter: 'range',
      description: 'Release day of the album, the earliest that its precision allows.',
    },
    {
      name: 'label',
      type: 'string',
      nullable: true,
      sql: 'a.label',
      filter: 'values',
      facet: true,
      description: 'Record label of the album.',
    },
    {
      name: 'first_seen_at',
      type: 'datetime',
      nullable: false,
      sql: 't.first_seen_at',
      description: 'When the row was stored for the first time.',
    },
    {
      name: 'updated_at',
      type: 'datetime',
      nullable: false,
      sql: 'a.updated_at',
      filter: 'range',
      description: 'When the album or any of its tracks last changed.',
    },
    {
      name: 'run_id',
      type: 'string',
      nullable: false,
      sql: 't.run_id',
      description: 'Run that last wrote the row.',
    },
  ],
  nested: [artistsOf('track_artists', 'l.album_id = t.album_id AND l.track_id = t.id')],
  filters: [
    searchFilter('tracks'),
    {
      name: 'artist_id',
      type: 'string',
      repeatable: true,
      isSelective: true,
      description: 'Spotify id of an artist whom the track names.',
      toCondition: (values) => ({
        sql: `(t.album_id, t.id) IN (SELECT album_id, track_id FROM track_artists WHERE artist_id IN (${places(values)}))`,
        values,
      }),
    },
    updatedSinceFilter('a.updated_at'),
  ],
  sorts: [
    {
      name: 'album',
      description: 'Album by album, in the order of playing.',
      from: albumByAlbum,
      columns: inAlbumOrder,
    },
    byAlbumColumn('released_on', 'Release day of the album, then album by album.', true),
    byAlbumColumn('updated_at', 'When the album last changed, then album by album.', false),
  ],
  defaultSort: 'album',
};

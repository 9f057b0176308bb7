import type { Resource } from '../resource.js';
import { byColumn } from './by-column.js';
import { places, searchFilter, updatedSinceFilter } from './filters.js';

const onceRead = 'NULL: not sent, or the artist itself was not read.';

/** Artists whom albums or tracks name. */
export const artists: Resource = {
  name: 'artists',
  description: 'Artists whom albums or tracks name.',
  from: 'artists t',
  tables: ['t'],
  key: ['id'],
  always: ['id', 'spotify_url'],
  columns: [
    {
      name: 'id',
      type: 'string',
      nullable: false,
      sql: 't.id',
      filter: 'values',
      description: 'Spotify id.',
    },
    { name: 'name', type: 'string', nullable: false, sql: 't.name', description: 'Name.' },
    {
      name: 'spotify_url',
      type: 'string',
      format: 'uri',
      nullable: true,
      sql: 't.spotify_url',
      description: 'Page at Spotify. Link back to it wherever the row is shown.',
    },
    {
      name: 'image_url',
      type: 'string',
      format: 'uri',
      nullable: true,
      sql: 't.image_url',
      description: `Largest image, hosted by Spotify. ${onceRead}`,
    },
    {
      name: 'genres',
      type: 'array',
      nullable: true,
      sql: 't.genres',
      description: `Names of genres. ${onceRead}`,
    },
    {
      name: 'popularity',
      type: 'integer',
      nullable: true,
      sql: 't.popularity',
      filter: 'range',
      description: `0 to 100. ${onceRead}`,
    },
    {
      name: 'followers',
      type: 'integer',
      nullable: true,
      sql: 't.followers',
      filter: 'range',
      description: `Number of followers. ${onceRead}`,
    },
    {
      name: 'fields_not_sent',
      type: 'object',
      nullable: false,
      sql: 't.fields_not_sent',
      description: 'Fields that Spotify did not send, each with the time since when.',
    },
    {
      name: 'first_seen_at',
      type: 'datetime',
      nullable: false,
      sql: 't.first_seen_at',
      filter: 'range',
      description: 'When the artist was met for the first time.',
    },
    {
      name: 'first_read_at',
      type: 'datetime',
      nullable: true,
      sql: 't.first_read_at',
      description:
        'When the artist itself was first read: genres, popularity and followers are not known before. NULL: not yet.',
    },
    {
      name: 'fetched_at',
      type: 'datetime',
      nullable: true,
      sql: 't.fetched_at',
      filter: 'range',
      description: 'When the artist itself was read. NULL: never.',
    },
    {
      name: 'updated_at',
      type: 'datetime',
      nullable: false,
      sql: 't.last_seen_at',
      filter: 'range',
      description: 'When the row last changed.',
    },
    {
      name: 'run_id',
      type: 'string',
      nullable: false,
      sql: 't.run_id',
      description: 'Run that last changed the row.',
    },
  ],
  nested: [],
  filters: [
    searchFilter('artists'),
    {
      name: 'genre',
      type: 'string',
      repeatable: true,
      description: 'Name of a genre of the artist.',
      toCondition: (values) => ({
        sql: `EXISTS (SELECT 1 FROM json_each(t.genres) g WHERE g.value IN (${places(values)}))`,
        values,
      }),
    },
    updatedSinceFilter('t.last_seen_at'),
  ],
  sorts: [
    byColumn('name', 'Name, upper and lower case alike.', { sql: 't.name COLLATE NOCASE', type: 'string' }),
    byColumn('popularity', 'Popularity.', { sql: 't.popularity', type: 'integer', nullable: true }),
    byColumn('followers', 'Number of followers.', { sql: 't.followers', type: 'integer', nullable: true }),
    byColumn('first_seen_at', 'When the artist was met first.', { sql: 't.first_seen_at', type: 'string' }),
    byColumn('updated_at', 'When the row last changed.', { sql: 't.last_seen_at', type: 'string' }),
    { name: 'id', description: 'Spotify id.', columns: [{ sql: 't.id', type: 'string' }] },
  ],
  defaultSort: 'name',
};

import type { Column, Resource } from '../resource.js';
import type { KeptHistory } from './kept-history.js';

/** Makes the resource of what albums or artists were like before. */
export function buildVersions({ name, one, present, table, owner, values }: KeptHistory): Resource {
  const kept = present.columns.flatMap((column): Column[] => {
    const { type, nullable, sql, description } = column;
    return values.includes(column.name) ? [{ name: column.name, type, nullable, sql, description }] : [];
  });
  return {
    name: table,
    description: `What ${name} were like before: a row for each time that one of these values changed. What they are like now stands in \`${name}\`.`,
    from: `${table} t JOIN ${name} a ON a.id = t.${owner}`,
    tables: ['t', 'a'],
    key: [owner, 'valid_to'],
    always: [owner, 'valid_to', 'spotify_url'],
    columns: [
      {
        name: owner,
        type: 'string',
        nullable: false,
        sql: `t.${owner}`,
        filter: 'values',
        description: `Spotify id of the ${one}.`,
      },
      {
        name: 'valid_from',
        type: 'datetime',
        nullable: false,
        sql: 't.valid_from',
        filter: 'range',
        description: 'Since when it was like this, or since when the store keeps history.',
      },
      {
        name: 'valid_to',
        type: 'datetime',
        nullable: false,
        sql: 't.valid_to',
        filter: 'range',
        description: 'When it was no longer: another value was stored.',
      },
      ...kept,
      {
        name: 'spotify_url',
        type: 'string',
        format: 'uri',
        nullable: true,
        sql: 'a.spotify_url',
        description: `Page of the ${one} at Spotify. Link back to it wherever the row is shown.`,
      },
    ],
    nested: [],
    filters: [],
    sorts: [
      {
        name: owner,
        description: `One ${one} after the other, its earliest version first.`,
        columns: [
          { sql: `t.${owner}`, type: 'string' },
          { sql: 't.valid_to', type: 'string' },
        ],
      },
    ],
    defaultSort: owner,
  };
}

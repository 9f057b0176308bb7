import type { NestedColumn } from '../resource.js';

/** The artists that a row names, in Spotify's order, by a table of links and what ties a link `l` to the row `t`. */
export function artistsOf(links: string, tie: string): NestedColumn {
  // The key of the links gives their order, which an order within the aggregate would sort for anew.
  const inOrder = `SELECT x.id, x.name, x.spotify_url FROM ${links} l CROSS JOIN artists x ON x.id = l.artist_id
    WHERE ${tie} ORDER BY l.position`;
  const select = (expression: string) => `(SELECT ${expression} FROM (${inOrder}))`;
  return {
    name: 'artists',
    description: 'Artists, in the order in which Spotify names them.',
    sql: select(`json_group_array(json_object('id', id, 'name', name, 'spotify_url', spotify_url))`),
    flat: [
      {
        name: 'artist_ids',
        type: 'string',
        nullable: true,
        description:
          'Spotify ids of the artists, in the order in which Spotify names them, separated by `;`.',
        sql: select(`group_concat(id, ';')`),
      },
      {
        name: 'artist_names',
        type: 'string',
        nullable: true,
        description: 'Names of the artists in the same order, separated by `; `.',
        sql: select(`group_concat(name, '; ')`),
      },
    ],
  };
}

import type { Column, Resource } from '../resource.js';
import type { KeptHistory } from './kept-history.js';
import { withinTime } from '../within-time.js';

/** What never changes, and so is known of every time. */
const lasting = ['id', 'spotify_url', 'first_seen_at'];

/**
 * Makes the resource of albums or artists as they were at the time `@as_of`: as the version that ended next after it says, or
 * as they are now. What is not kept over time is left out, but for an album's artists, which are those of now. Orders are those
 * that no change can move: of others no index tells how they were. A selective value is looked for among what has it now and
 * what ever had it, which is found by one walk over the versions: an index of them would be written with every version.
 */
export function buildAsOf(history: KeptHistory): Resource {
  const { name: presentTable, present, table, owner, values, toldByReads, selective } = history;
  const toColumn = (column: Column): Column[] => {
    const { name } = column;
    if (lasting.includes(name)) return [column];
    if (!values.includes(name)) return [];
    const then = `iif(v.${owner} IS NULL, t.${name}, v.${name})`;
    const sql = toldByReads.includes(name) ? `iif(t.first_read_at <= @as_of, ${then}, NULL)` : then;
    if (!selective.includes(name)) return [{ ...column, sql }];
    const selectCandidates = (places: string) =>
      `SELECT c.id FROM ${presentTable} c WHERE ${withinTime('c')} AND c.${name} IN (${places})
      UNION ALL SELECT h.${owner} FROM ${table} h WHERE ${withinTime('h')} AND h.${name} IN (${places})`;
    return [{ ...column, sql, isSelective: true, selectCandidates }];
  };
  return {
    ...present,
    from: `${present.from} LEFT JOIN ${table} v ON v.${owner} = t.id AND v.valid_to = (
      SELECT min(n.valid_to) FROM ${table} n WHERE n.${owner} = t.id AND n.valid_to > @as_of)`,
    columns: present.columns.flatMap(toColumn),
    filters: present.filters.filter(({ name }) => name === 'artist_id'),
    sorts: present.sorts.filter(({ name }) => name === 'first_seen_at' || name === 'id'),
    defaultSort: '-first_seen_at',
  };
}

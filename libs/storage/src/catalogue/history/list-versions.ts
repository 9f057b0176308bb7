import { buildJson } from '../build-select.js';
import type { Statements } from '../create-statements.js';
import type { Column } from '../resource.js';
import { resources } from '../resources.js';
import { keptHistories, type KeptHistory } from './kept-history.js';
import type { VersionsQuery } from './versions-query.js';
import { withinTime } from '../within-time.js';

const beforeAll = '';
const afterAll = '9999-12-31T23:59:59.999Z';

/**
 * Lists what an album or artist was like, the earliest version first, and last, without an end, what it is like now. Each row is
 * JSON text with the columns of `album_versions` or `artist_versions`. Null where there is no such album or artist.
 * @param limit rows at most
 */
export function listVersions(statements: Statements, query: VersionsQuery, limit: number): string[] | null {
  const { id, from, to } = query;
  const history = keptHistories[query.resource];
  const present = statements.get({
    sql: `SELECT ${since(history)} AS since, ${buildPresent(history)} AS json FROM ${history.present.from} WHERE t.id = ?`,
    values: [id],
  }) as { since: string; json: string } | undefined;
  if (present === undefined) return null;
  const versions = resources[history.table];
  const past = statements.all({
    sql: `SELECT ${buildJson(versions, null)} AS json FROM ${versions.from}
      WHERE t.${history.owner} = ? AND t.valid_to > ? AND t.valid_from < ? AND ${withinTime('t')}
      ORDER BY t.valid_to LIMIT ?`,
    values: [id, from ?? beforeAll, to ?? afterAll, limit],
  }) as { json: string }[];
  const rows = past.map(({ json }) => json);
  return rows.length < limit && present.since < (to ?? afterAll) ? [...rows, present.json] : rows;
}

/** What is so now, in the form of a version. */
function buildPresent(history: KeptHistory): string {
  const own: Record<string, string> = {
    [history.owner]: 't.id',
    valid_from: since(history),
    valid_to: 'NULL',
    spotify_url: 't.spotify_url',
  };
  const versions = resources[history.table];
  const columns = versions.columns.map((column): Column => ({
    ...column,
    sql: own[column.name] ?? column.sql,
  }));
  return buildJson({ ...versions, columns }, null);
}

/** Since when what is so now has been so, as far as is known; as the triggers of the migration have it. */
function since({ table, owner }: KeptHistory): string {
  return `coalesce((SELECT max(m.valid_to) FROM ${table} m WHERE m.${owner} = t.id),
    max(t.first_seen_at, coalesce((SELECT value FROM store_meta WHERE key = 'history_since'), '')))`;
}

import { buildJson } from './build-select.js';
import type { Statements } from './create-statements.js';
import { findResource } from './find-resource.js';
import type { SingleName } from './resource.js';
import { resources } from './resources.js';

/** Reads one row with its details, or without them as it was at a time, as JSON text; null where there is none. */
export function findOne(
  statements: Statements,
  name: SingleName,
  id: string,
  asOf: string | undefined,
): string | null {
  if (asOf !== undefined) return findOneAsOf(statements, name, id, asOf);
  const resource = resources[name];
  const row = statements.get({
    sql: `SELECT ${buildJson(resource, null)} AS json FROM ${resource.from} WHERE t.id = ?`,
    values: [id],
  }) as { json: string } | undefined;
  if (row === undefined) return null;
  const detail =
    name === 'albums' ? readTracks(statements, id) : name === 'runs' ? readCoverage(statements, id) : null;
  return detail === null ? row.json : `${row.json.slice(0, -1)},${detail}}`;
}

function findOneAsOf(statements: Statements, name: SingleName, id: string, asOf: string): string | null {
  const resource = findResource({ resource: name, asOf });
  const row = statements.get({
    sql: `SELECT ${buildJson(resource, null)} AS json FROM ${resource.from} WHERE t.id = ? AND t.first_seen_at <= @as_of`,
    values: [id, { as_of: asOf }],
  }) as { json: string } | undefined;
  return row?.json ?? null;
}

function readTracks(statements: Statements, albumId: string): string {
  const { from } = resources.tracks;
  const rows = statements.all({
    sql: `SELECT ${buildJson(resources.tracks, null)} AS json FROM ${from} WHERE t.album_id = ?
      ORDER BY t.disc_number, t.track_number, t.id`,
    values: [albumId],
  }) as { json: string }[];
  return `"tracks":[${rows.map(({ json }) => json).join(',')}]`;
}

function readCoverage(statements: Statements, runId: string): string {
  const row = statements.get({
    sql: `SELECT json_group_array(json_object(
        'source', source, 'reported_total', reported_total, 'seen', seen, 'cap_reached', ${truth('cap_reached')},
        'pages_moved', pages_moved, 'nulls', nulls, 'rejected', rejected, 'unread', unread,
        'listing_complete', ${truth('listing_complete')}, 'findings', json(findings)) ORDER BY rowid) AS json
      FROM run_coverage WHERE run_id = ?`,
    values: [runId],
  }) as { json: string } | undefined;
  return `"coverage":${row?.json ?? '[]'}`;
}

function truth(column: string): string {
  return `json(iif(${column}, 'true', 'false'))`;
}

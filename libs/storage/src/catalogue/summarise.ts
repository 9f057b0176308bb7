import { buildNewArtists, buildSummary } from './build-summary.js';
import type { Statements } from './create-statements.js';
import type { SummaryQuery, SummaryRow } from './summary-query.js';

type Cell = Pick<SummaryRow, 'period' | 'group'>;

/** Counts albums, their tracks and the artists that are new with them, by period and group. */
export function summarise(statements: Statements, query: SummaryQuery, limit: number): SummaryRow[] {
  const rows = statements.all(buildSummary(query, limit)) as Omit<SummaryRow, 'newArtists'>[];
  const fresh = statements.all(buildNewArtists(query)) as (Cell & { artists: number })[];
  const artists = new Map(fresh.map((cell) => [keyOf(cell), cell.artists]));
  return rows.map((row) => ({ ...row, newArtists: artists.get(keyOf(row)) ?? 0 }));
}

function keyOf({ period, group }: Cell): string {
  return JSON.stringify([period, group]);
}

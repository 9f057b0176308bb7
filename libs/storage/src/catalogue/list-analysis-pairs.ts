import type { AnalysisPairQuery, AnalysisPairsPage } from './analyses-catalogue.js';
import type { Statements } from './create-statements.js';
import { withinTime } from './within-time.js';

const pair = `json_object(
  'releases', json_object('by', t.releases_by, 'key', t.releases_key, 'name', t.releases_name, 'measure', t.releases_measure),
  'sales', json_object('product', t.product, 'region', t.region, 'measure', t.sales_measure),
  'lag', t.lag, 'weeks', t.weeks, 'correlation', t.correlation,
  'interval', iif(t.correlation IS NULL, NULL, json_array(t.correlation_low, t.correlation_high)),
  'p_value', t.p_value, 'q_value', t.q_value, 'slope', t.slope,
  'slope_interval', iif(t.slope IS NULL, NULL, json_array(t.slope_low, t.slope_high)),
  'moves_at_lags', json(t.moves_at_lags), 'found', json(iif(t.found, 'true', 'false')),
  'refusal', iif(t.refusal_reason IS NULL, NULL, json_object('reason', t.refusal_reason, 'message', t.refusal_message,
    'weeks_needed', t.weeks_needed)))`;

/** Reads a page of what a scan tried, in the order of the scan; null where there is no such analysis. Only scans have pairs. */
export function listAnalysisPairs(
  statements: Statements,
  { analysisId, found, limit, after, count }: AnalysisPairQuery,
): AnalysisPairsPage | null {
  const known = statements.get({ sql: 'SELECT kind FROM analyses WHERE id = ?', values: [analysisId] }) as
    Pick<AnalysisPairsPage, 'kind'> | undefined;
  if (known === undefined) return null;
  const conditions = [withinTime('t'), 't.analysis_id = ?'];
  const values: (string | number)[] = [analysisId];
  if (found !== null) {
    conditions.push('t.found = ?');
    values.push(found ? 1 : 0);
  }
  const chosen = conditions.join(' AND ');
  const rows = statements.all({
    sql: `SELECT ${pair} AS json, t.number AS number FROM analysis_pairs t
      WHERE ${chosen} AND t.number > ? ORDER BY t.number LIMIT ?`,
    values: [...values, after ?? 0, limit + 1],
  }) as { json: string; number: number }[];
  const total = count
    ? (statements.get({ sql: `SELECT count(*) AS n FROM analysis_pairs t WHERE ${chosen}`, values }) as {
        n: number;
      })
    : null;
  return {
    kind: known.kind,
    rows: rows.slice(0, limit).map(({ json }) => json),
    next: rows.length > limit ? (rows[limit - 1]?.number ?? null) : null,
    total: total?.n ?? null,
  };
}

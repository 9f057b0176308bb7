import type { AnalysisListQuery, NumberedPage } from './analyses-catalogue.js';
import { analysisFacts } from './analysis-json.js';
import type { Statements } from './create-statements.js';
import { withinTime } from './within-time.js';

interface Row {
  json: string;
  createdAt: string;
  id: string;
}

/** Reads a page of analyses, and one row more to know whether there is a next page. */
export function listAnalyses(
  statements: Statements,
  { kind, limit, after }: AnalysisListQuery,
): NumberedPage<readonly [string, string]> {
  const conditions = [withinTime('t')];
  const values: (string | number)[] = [];
  if (kind !== null) {
    conditions.push('t.kind = ?');
    values.push(kind);
  }
  if (after !== null) {
    conditions.push('(t.created_at, t.id) < (?, ?)');
    values.push(...after);
  }
  const rows = statements.all({
    sql: `SELECT json_object(${analysisFacts}) AS json, t.created_at AS createdAt, t.id AS id FROM analyses t
      WHERE ${conditions.join(' AND ')} ORDER BY t.created_at DESC, t.id DESC LIMIT ?`,
    values: [...values, limit + 1],
  }) as Row[];
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    rows: rows.slice(0, limit).map(({ json }) => json),
    next: last === undefined ? null : [last.createdAt, last.id],
  };
}

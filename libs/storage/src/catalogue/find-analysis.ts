import { analysisFacts } from './analysis-json.js';
import type { Statements } from './create-statements.js';

/** Reads an analysis with all that is kept of it but its pairs. */
export function findAnalysis(statements: Statements, id: string): string | null {
  const row = statements.get({
    sql: `SELECT json_object(${analysisFacts}, 'inputs', json(t.inputs), 'inputs_sha256', t.inputs_sha256,
      'method', json(t.method), 'result', json(t.result)) AS json FROM analyses t WHERE t.id = ?`,
    values: [id],
  }) as { json: string } | undefined;
  return row?.json ?? null;
}

/** Ids by their beginning. */
export function findAnalysisIds(statements: Statements, beginning: string, limit: number): string[] {
  const rows = statements.all({
    sql: 'SELECT id FROM analyses WHERE substr(id, 1, ?) = ? ORDER BY id LIMIT ?',
    values: [beginning.length, beginning, limit],
  }) as { id: string }[];
  return rows.map(({ id }) => id);
}

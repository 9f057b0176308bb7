/**
 * What is told of an analysis in a list, as pairs for `json_object`, from `analyses t`. It is current while nothing that analyses
 * are made of has changed since.
 */
export const analysisFacts = `'id', t.id, 'kind', t.kind, 'title', t.title, 'created_at', t.created_at,
  'parameters', json(t.parameters), 'data_version', t.data_version,
  'is_current', json(iif(t.data_version =
    CAST(coalesce((SELECT value FROM store_meta WHERE key = 'inputs_version'), '0') AS INTEGER), 'true', 'false')),
  'outcome', t.result ->> 'outcome', 'tried', t.tried, 'findings', t.findings, 'seed', t.seed, 'duration_ms', t.duration_ms,
  'program_version', t.program_version`;

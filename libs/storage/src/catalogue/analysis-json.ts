const inputsVersion = `(SELECT value FROM store_meta WHERE key = 'inputs_version')`;

/**
 * Version since which nothing has changed that an analysis may be made of: of a scan of ties the last one, of any other the last one
 * at which anything but ties changed.
 */
const unchangedSince = `CAST(coalesce(iif(t.parameters ->> 'ties' IS NULL,
    coalesce((SELECT value FROM store_meta WHERE key = 'series_version'), ${inputsVersion}), ${inputsVersion}), '0') AS INTEGER)`;

/**
 * What is told of an analysis in a list, as pairs for `json_object`, from `analyses t`. It is current while nothing that it may be
 * made of has changed since.
 */
export const analysisFacts = `'id', t.id, 'kind', t.kind, 'title', t.title, 'created_at', t.created_at,
  'parameters', json(t.parameters), 'data_version', t.data_version,
  'is_current', json(iif(t.data_version >= ${unchangedSince}, 'true', 'false')),
  'outcome', t.result ->> 'outcome', 'tried', t.tried, 'findings', t.findings, 'seed', t.seed, 'duration_ms', t.duration_ms,
  'program_version', t.program_version`;

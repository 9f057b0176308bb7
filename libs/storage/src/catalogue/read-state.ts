import type { Driver } from '../open/open-driver.js';
import type { CatalogueState } from './catalogue.js';
import type { Statements } from './create-statements.js';

interface StateRow {
  dataVersion: string | null;
  inputsVersion: string | null;
  dataChangedAt: string | null;
  lastCompleteAt: string | null;
  historySince: string | null;
}

/** Reads how fresh the store is; what was read counts until somebody commits. */
export function readState(driver: Driver, statements: Statements): () => CatalogueState {
  // Changes whenever another connection has committed. Source: https://www.sqlite.org/pragma.html#pragma_data_version
  const commits = driver.prepare<[], number>('PRAGMA data_version').pluck();
  let known: { commits: number | undefined; state: CatalogueState } | null = null;
  return () => {
    const now = commits.get();
    if (known === null || known.commits !== now) known = { commits: now, state: read(statements) };
    return known.state;
  };
}

function read(statements: Statements): CatalogueState {
  const facts = statements.get({
    sql: `SELECT
      (SELECT value FROM store_meta WHERE key = 'data_version') AS dataVersion,
      (SELECT value FROM store_meta WHERE key = 'inputs_version') AS inputsVersion,
      (SELECT value FROM store_meta WHERE key = 'data_changed_at') AS dataChangedAt,
      (SELECT max(ended_at) FROM extraction_runs WHERE state = 'completed') AS lastCompleteAt,
      (SELECT value FROM store_meta WHERE key = 'history_since') AS historySince`,
    values: [],
  }) as StateRow | undefined;
  const lastRun = statements.get({
    sql: 'SELECT id, state, ended_at AS endedAt FROM extraction_runs ORDER BY started_at DESC, id DESC LIMIT 1',
    values: [],
  }) as { id: string; state: string; endedAt: string | null } | undefined;
  return {
    dataVersion: Number(facts?.dataVersion ?? 0),
    inputsVersion: Number(facts?.inputsVersion ?? 0),
    dataChangedAt: facts?.dataChangedAt ?? null,
    lastRun: lastRun ?? null,
    lastCompleteAt: facts?.lastCompleteAt ?? null,
    historySince: facts?.historySince ?? null,
  };
}

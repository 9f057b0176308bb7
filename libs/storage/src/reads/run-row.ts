import type { RequestCounts, RunRecord } from '../types/run.js';

/** A row of extraction_runs as {@link selectRuns} reads it. */
export interface RunRow extends Omit<RunRecord, 'requests' | 'options' | 'findings'> {
  requests: string;
  findings: string;
  options: string;
}

/** Reads all columns of extraction_runs under the names of {@link RunRecord}. */
export const selectRuns = `
  SELECT id, resume_key AS resumeKey, source, query, market, access, state, started_at AS startedAt,
    listing_started_at AS listingStartedAt, deferred_at AS deferredAt, listing, ended_at AS endedAt, come_back_at AS comeBackAt, attempts,
    exit_code AS exitCode, error, albums_seen AS albumsSeen, albums_new AS albumsNew, albums_updated AS albumsUpdated,
    albums_unchanged AS albumsUnchanged, albums_gone AS albumsGone, tracks_stored AS tracksStored,
    records_rejected AS recordsRejected, requests, duration_ms AS durationMs, options, findings, snapshot_path AS snapshotPath,
    program_version AS programVersion
  FROM extraction_runs`;

/** Turns a row into the record that callers see. */
export function toRunRecord(row: RunRow): RunRecord {
  return {
    ...row,
    requests: JSON.parse(row.requests) as RequestCounts,
    findings: JSON.parse(row.findings) as string[],
    options: JSON.parse(row.options) as Record<string, unknown>,
  };
}

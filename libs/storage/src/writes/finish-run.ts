import type { WriteTransaction } from '../open/connect-prisma.js';
import { countReleaseDays } from '../trends/count-release-days.js';
import type { FinishRunOptions } from '../types/run.js';
import { saveRequests } from './save-requests.js';
import { checkRunChanged } from './check-run-changed.js';
import type { WriteContext } from './write-context.js';

/** Ends a run, or one process's share of it, and counts the releases of the days that it changed. */
export async function finishRun(
  tx: WriteTransaction,
  context: WriteContext,
  runId: string,
  options: FinishRunOptions,
): Promise<void> {
  const { state, exitCode, comeBackAt = null, error = null, durationMs, snapshotPath = null } = options;
  const changed = await tx.$executeRaw`
    UPDATE extraction_runs SET state = ${state}, exit_code = ${exitCode}, come_back_at = ${comeBackAt},
      deferred_at = CASE WHEN ${comeBackAt} IS NOT NULL THEN ${context.now} WHEN ${state} = 'interrupted' THEN deferred_at END,
      error = ${error},
      ended_at = ${context.now}, duration_ms = duration_ms + ${Math.round(durationMs)},
      snapshot_path = coalesce(${snapshotPath}, snapshot_path)
    WHERE id = ${runId}`;
  checkRunChanged(changed, context, runId);
  await countRejectedBySource(tx, runId);
  if (options.findings !== undefined) await addFindings(tx, runId, options.findings);
  for (const [source, findings] of Object.entries(options.sourceFindings ?? {})) {
    await addSourceFindings(tx, { runId, source, findings });
  }
  if (options.requests !== undefined) await saveRequests(tx, context, runId, options.requests);
  for (const [source, unread] of Object.entries(options.unread ?? {})) {
    await tx.$executeRaw`
      INSERT INTO run_coverage (run_id, source, unread) VALUES (${runId}, ${source}, ${unread})
      ON CONFLICT (run_id, source) DO UPDATE SET unread = excluded.unread`;
  }
  await countReleaseDays(tx, context);
}

/** Each text once, however many processes met it. */
async function addFindings(tx: WriteTransaction, runId: string, findings: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE extraction_runs SET findings = (
      SELECT json_group_array(value) FROM (
        SELECT value FROM json_each(extraction_runs.findings)
        UNION SELECT value FROM json_each(${JSON.stringify(findings)})))
    WHERE id = ${runId}`;
}

/** Before those of its pages, lest they be the ones cut off, each once; a source that came to no page gets its coverage here. At most 200 are kept. */
async function addSourceFindings(
  tx: WriteTransaction,
  { runId, source, findings }: { runId: string; source: string; findings: readonly string[] },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO run_coverage (run_id, source, findings) VALUES (${runId}, ${source}, ${JSON.stringify(findings)})
    ON CONFLICT (run_id, source) DO UPDATE SET findings = (
      SELECT json_group_array(value ORDER BY place) FROM (
        SELECT value, min(place) AS place FROM (
          SELECT value, key + 1000 AS place FROM json_each(run_coverage.findings)
          UNION ALL SELECT value, key AS place FROM json_each(excluded.findings))
        GROUP BY value ORDER BY place LIMIT 200))`;
}

/** A source's rejected records are those of its listing and those met when its albums were read. */
async function countRejectedBySource(tx: WriteTransaction, runId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE run_coverage SET rejected = (
      SELECT count(*) FROM rejected_records r
      WHERE r.run_id = ${runId} AND (r.source = run_coverage.source OR r.source IS NULL AND r.album_id IN (
        SELECT s.album_id FROM album_sightings s WHERE s.run_id = ${runId} AND s.source = run_coverage.source)))
    WHERE run_id = ${runId}`;
}

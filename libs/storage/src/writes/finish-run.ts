import type { WriteTransaction } from '../open/connect-prisma.js';
import type { FinishRunOptions } from '../types/run.js';
import { saveRequests } from './save-requests.js';
import { updateRun } from './update-run.js';
import type { WriteContext } from './write-context.js';

/** Ends a run, or one process's share of it. */
export async function finishRun(
  tx: WriteTransaction,
  context: WriteContext,
  runId: string,
  options: FinishRunOptions,
): Promise<void> {
  const { state, exitCode, comeBackAt = null, error = null, durationMs, snapshotPath } = options;
  await updateRun(tx, context, runId, {
    state,
    exitCode,
    comeBackAt,
    error,
    endedAt: context.now,
    durationMs: { increment: Math.round(durationMs) },
    ...(snapshotPath === undefined ? {} : { snapshotPath }),
  });
  if (options.findings !== undefined) await addFindings(tx, runId, options.findings);
  if (options.requests !== undefined) await saveRequests(tx, context, runId, options.requests);
  for (const [source, unread] of Object.entries(options.unread ?? {})) {
    await tx.runCoverage.upsert({
      where: { runId_source: { runId, source } },
      create: { runId, source, unread },
      update: { unread },
    });
  }
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

import type { RunReport } from '@new-releases/extraction';

/** The report of a run for machines. Times are ISO 8601 in UTC, durations are in milliseconds. */
export function toReportJson(report: RunReport, storePath: string): Record<string, unknown> {
  const { run } = report;
  return {
    ...toRunJson(run),
    resumed: report.resumed,
    unread: report.unread,
    requestsOfThisProcess: report.requests,
    durationOfThisProcessMs: report.durationMs,
    coverage: report.coverage,
    store: storePath,
  };
}

/** A run as it stands in the store, in the shape that `extract`, `runs` and `runs show` share. */
export function toRunJson(run: RunReport['run']): Record<string, unknown> {
  return {
    runId: run.id,
    state: run.state,
    exitCode: run.exitCode,
    source: run.source,
    market: run.market,
    access: run.access,
    startedAt: run.startedAt,
    endedAt: run.endedAt,
    comeBackAt: run.comeBackAt,
    attempts: run.attempts,
    durationMs: run.durationMs,
    albums: {
      seen: run.albumsSeen,
      new: run.albumsNew,
      updated: run.albumsUpdated,
      unchanged: run.albumsUnchanged,
      gone: run.albumsGone,
    },
    tracks: run.tracksStored,
    rejected: run.recordsRejected,
    requests: run.requests,
    findings: run.findings,
    snapshot: run.state === 'completed' ? run.snapshotPath : null,
    error: run.error,
    programVersion: run.programVersion,
  };
}

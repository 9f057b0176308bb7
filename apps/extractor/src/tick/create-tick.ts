import { exitCodes, type EnvironmentWithCredentials, type Logger } from '@new-releases/app-shell';
import {
  applyRetention,
  createExtraction,
  describeFailure,
  StopRequest,
  type ExtractionOptions,
  type RunReport,
  type RunRequest,
} from '@new-releases/extraction';
import { StoreBusyError, StoreLockedError } from '@new-releases/storage';
import type { Metrics } from '../observe/create-metrics.js';
import type { ExtractorSettings } from '../settings/load-settings.js';
import { programVersion } from '../program-version.js';
import type { StoreKeeper } from './create-store-keeper.js';
import { startDeadline } from './start-deadline.js';
import type { TickReport } from './tick-report.js';

export interface TickDependencies {
  readonly keeper: StoreKeeper;
  readonly environment: EnvironmentWithCredentials;
  readonly settings: ExtractorSettings;
  readonly log: Logger;
  readonly now: () => number;
  /** Calls back after so many ms; returns how to call that off. */
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly metrics: Pick<Metrics, 'countRun' | 'countRequest'>;
  /** What tests put in the place of network and timers. */
  readonly extractionOptions?: Pick<ExtractionOptions, 'fetch' | 'sleep' | 'random'>;
}

interface TickOptions {
  /** Stop at a commit before so many ms are over; null for no limit. */
  readonly deadlineMs: number | null;
  /** Finish what is in flight, commit, end. */
  readonly stop: AbortSignal;
  /** End now. */
  readonly abort: AbortSignal;
}

/** Works on one tick: extract, refresh what is due, delete what is old. Never throws. */
export type Tick = (options: TickOptions) => Promise<TickReport>;

export function createTick(deps: TickDependencies): Tick {
  return (options) => work(deps, options);
}

async function work(deps: TickDependencies, options: TickOptions): Promise<TickReport> {
  const deadline = startDeadline(options, deps.after);
  let runId: string | null = null;
  try {
    const report = await extract(deps, deadline, (id) => (runId = id));
    const { state } = report.run;
    const { deleteAfterMs } = deps.settings;
    if (state === 'completed' && deleteAfterMs !== null && !deadline.stop.aborted) {
      return { ...toTickReport(report), note: await retain(deps, deleteAfterMs) };
    }
    return toTickReport(report);
  } catch (error) {
    if (error instanceof StoreBusyError) {
      return brokenOff('skipped', exitCodes.tryLater, error.message, runId);
    }
    const stopped = deadline.stop.reason instanceof StopRequest ? deadline.stop.reason.exitCode : null;
    if (deadline.abort.aborted && stopped !== null) {
      const why = stopped === exitCodes.tryLater ? 'the deadline was reached' : 'stopped at once';
      return brokenOff('interrupted', stopped, `${why}; what was committed is kept`, runId);
    }
    // A store that failed once is opened anew for the next tick.
    await deps.keeper.drop();
    if (error instanceof StoreLockedError) {
      // A program of another kind is at work; that is no failure of ours either.
      return brokenOff('skipped', exitCodes.tryLater, error.message, runId);
    }
    const { message, exitCode } = describeFailure(error);
    // What is asked for stands in the environment here, not in arguments.
    const code = exitCode === exitCodes.usage ? exitCodes.configuration : exitCode;
    return brokenOff('failed', code, message, runId);
  } finally {
    deadline.cancel();
  }
}

async function extract(
  deps: TickDependencies,
  signals: { stop: AbortSignal; abort: AbortSignal },
  onStarted: (runId: string) => void,
): Promise<RunReport> {
  const { environment, settings, log } = deps;
  const store = await deps.keeper.open();
  const extraction = createExtraction({
    store,
    clientId: environment.clientId,
    clientSecret: environment.clientSecret.reveal(),
    apiUrl: environment.apiUrl,
    tokenUrl: environment.tokenUrl,
    programVersion,
    now: deps.now,
    onRequest: (sent) => {
      deps.metrics.countRequest(sent);
    },
    ...(settings.rate && { rate: settings.rate }),
    ...deps.extractionOptions,
  });
  let runLog = log;
  const request: RunRequest = {
    ...settings.request,
    refreshDue: true,
    snapshotDir: settings.snapshot ? environment.outputDir : null,
    stop: signals.stop,
    signal: signals.abort,
    onProgress(event) {
      if (event.kind === 'started') {
        onStarted(event.runId);
        runLog = log.child({ runId: event.runId });
        runLog.info({ resumed: event.resumed }, event.resumed ? 'going on with a run' : 'run started');
      } else if (event.kind === 'notice') runLog.warn(event.message);
      else if (event.kind === 'ended') deps.metrics.countRun(event.run, event.share);
    },
  };
  const report = await extraction.run(request);
  const { run } = report;
  const facts = {
    state: run.state,
    albumsNew: run.albumsNew,
    albumsUpdated: run.albumsUpdated,
    tracks: run.tracksStored,
    rejected: run.recordsRejected,
    unread: report.unread,
    durationMs: report.durationMs,
  };
  if (run.state === 'completed') runLog.info(facts, 'run completed');
  else runLog.warn({ ...facts, comeBackAt: run.comeBackAt, reason: run.error }, `run ${run.state}`);
  return report;
}

/** Deletes what is old. What stands in its way takes nothing from the run before; it is told, and tried by the next tick. */
async function retain(
  { keeper, environment, log, now }: TickDependencies,
  deleteAfterMs: number,
): Promise<string | null> {
  try {
    const { files, ...rows } = await applyRetention(await keeper.open(), {
      outputDir: environment.outputDir,
      beforeMs: now() - deleteAfterMs,
    });
    log.info({ ...rows, files: files.length }, 'retention applied');
    return null;
  } catch (error) {
    const reason = describeFailure(error).message;
    if (error instanceof StoreBusyError) log.warn({ reason }, 'retention is left to the next tick');
    else log.error({ reason }, 'retention failed; the next tick tries again');
    return `the run is complete, but old data was not deleted: ${reason}`;
  }
}

function toTickReport(report: RunReport): TickReport {
  const { run } = report;
  // A run that has ended is in no other state.
  const outcome = run.state === 'running' ? 'failed' : run.state;
  return {
    outcome,
    exitCode: run.exitCode ?? exitCodes.failed,
    runId: run.id,
    comeBackAtMs: run.comeBackAt === null ? null : Date.parse(run.comeBackAt),
    note: describe(report),
  };
}

function describe({ run, unread }: RunReport): string | null {
  if (run.state === 'completed') return null;
  if (run.state === 'deferred')
    return `${run.error ?? 'deferred'}; come back at ${run.comeBackAt ?? 'a later time'}`;
  if (run.state === 'incomplete') return `${unread} albums were left unread; the next tick goes on`;
  if (run.state === 'interrupted') {
    const why = run.exitCode === exitCodes.tryLater ? 'the deadline was reached' : 'stopped by a signal';
    return `${why}; the next tick goes on`;
  }
  return run.error;
}

/** What there is to report where the extraction threw; the run may have begun before. */
function brokenOff(
  outcome: 'skipped' | 'failed' | 'interrupted',
  exitCode: number,
  note: string,
  runId: string | null,
): TickReport {
  return { outcome, exitCode, runId, comeBackAtMs: null, note };
}

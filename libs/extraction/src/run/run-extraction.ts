import { setMaxListeners } from 'node:events';
import { basename, join } from 'node:path';
import type { SpotifyClient } from '@new-releases/spotify-client';
import type { FinishRunOptions, RunRecord, RunState, Store, StoreWriter } from '@new-releases/storage';
import { createCapabilities, type Capabilities } from '../access/create-capabilities.js';
import { createValidators } from '../records/create-validators.js';
import { describeError } from '../describe-error.js';
import type { ChosenSource } from '../sources/choose-sources.js';
import { beginRun } from './begin-run.js';
import { createDiscoveryGate } from './create-discovery-gate.js';
import type { GroupLocks } from './create-group-locks.js';
import { createReadingTally } from './create-reading-tally.js';
import type { RequestTally } from './create-request-tally.js';
import { boundStop, type StartTimer } from './bound-stop.js';
import { describeGone } from './describe-gone.js';
import { discover, type DiscoveryOutcome } from './discover.js';
import { exitCodeOf } from './exit-code-of.js';
import { readAlbums } from './read-albums.js';
import { readArtists } from './read-artists.js';
import { refreshDue } from './refresh-due.js';
import type { RunContext } from './run-context.js';
import type { RunReport } from './run-report.js';
import { shareOf } from './run-share.js';
import type { ResolvedRequest } from './run-request.js';
import { snapshotFileName, writeSnapshot } from './write-snapshot.js';

/** What a run needs that outlives it. */
export interface RunDependencies {
  readonly store: Store;
  readonly writer: StoreWriter;
  readonly client: SpotifyClient;
  readonly tally: RequestTally;
  readonly clientId: string;
  readonly concurrency: number;
  readonly origin: string;
  readonly programVersion: string;
  readonly now: () => number;
  readonly linger: (ms: number) => Promise<void>;
  /** Real time, like `linger`. */
  readonly startTimer: StartTimer;
  readonly locks: GroupLocks;
  /** The sources to walk, in turn. */
  readonly sources: (run: { runId: string; capabilities: Capabilities }) => Iterable<ChosenSource>;
}

/**
 * One run from its beginning, or from where it was left, to its end in the store.
 *
 * Throws what made going on pointless (credentials, access, the store), after noting it in the run where the
 * store still takes notes. Quotas, unread albums and a request to stop are no errors but states of the report.
 */
export async function runExtraction(deps: RunDependencies, request: ResolvedRequest): Promise<RunReport> {
  const { store, writer, now } = deps;
  const startedAtMs = now();
  const capabilities = await createCapabilities({
    store,
    writer,
    clientId: deps.clientId,
    access: request.access,
    recheckAfterMs: request.recheckAfterMs,
    now,
  });
  const { run, resumed } = await beginRun({ ...deps, request, isLocked: deps.locks.hasAny });

  const failure = new AbortController();
  const overdue = boundStop(request.stop, deps.startTimer);
  const context: RunContext = {
    ...deps,
    runId: run.id,
    capabilities,
    validators: createValidators(),
    gate: createDiscoveryGate(),
    signal: AbortSignal.any([request.signal, writer.lost, failure.signal, overdue.signal]),
    fail: (error) => {
      failure.abort(error);
    },
    stop: request.stop,
    market: request.market,
    limit: request.limit,
    dueBefore: new Date(startedAtMs - request.refreshAfterMs).toISOString(),
    report: request.onProgress,
  };
  const finish = async (
    state: RunState,
    facts: Pick<FinishRunOptions, 'error' | 'snapshotPath' | 'findings' | 'sourceFindings'>,
  ): Promise<RunRecord> => {
    const finished = await finishRun(deps, context, run, state, {
      ...facts,
      durationMs: now() - startedAtMs,
    });
    request.onProgress({ kind: 'ended', run: finished, share: shareOf(run, finished) });
    return finished;
  };

  // A listener for each call in flight is no leak.
  setMaxListeners(0, context.signal);

  let unread: number;
  let finished: RunRecord;
  try {
    request.onProgress({ kind: 'started', runId: run.id, resumed });
    const waiting = await store.countWork();
    if (waiting.pendingNew + waiting.pendingRefresh > 0) {
      request.onProgress({ kind: 'waiting', albums: waiting.pendingNew + waiting.pendingRefresh });
    }
    const reading = createReadingTally();
    const sources = deps.sources({ runId: run.id, capabilities });
    const { outcome, artistsFailed } = await work(context, sources, reading, request).catch(
      (error: unknown) => {
        if (!isConsequenceOfStop(request, overdue.signal, error)) throw error;
        return { outcome: { complete: false, error: null, brokenOff: {} }, artistsFailed: 0 };
      },
    );
    // All that could be read was tried, whoever discovered it: what still waits is what this run did not read.
    const { pendingNew, pendingRefresh } = await store.countWork();
    unread = pendingNew + pendingRefresh;
    const state = judge(context, outcome, unread + artistsFailed);
    const snapshotPath =
      state === 'completed' && request.snapshotDir !== null
        ? await snapshot(context, run, request.snapshotDir)
        : null;
    const lastFailure = reading.lastFailure();
    finished = await finish(state, {
      findings: [
        ...reading.findings(),
        ...describeGone(await store.findGone(run.id)),
        ...(artistsFailed > 0 ? [`${artistsFailed} artists could not be read and stay due`] : []),
      ],
      sourceFindings: outcome.brokenOff,
      ...(state === 'failed' && outcome.error && { error: describeEnd(outcome.error) }),
      ...(state === 'incomplete' && lastFailure !== null && { error: lastFailure }),
      ...(state === 'deferred' && context.locks.reason !== null && { error: context.locks.reason }),
      ...(snapshotPath !== null && { snapshotPath }),
    });
  } catch (error) {
    const state: RunState = request.signal.aborted ? 'interrupted' : 'failed';
    // The error itself says more than a store that takes no notes any more.
    await finish(state, { error: error instanceof Error ? error.message : String(error) }).catch(
      () => undefined,
    );
    throw error;
  } finally {
    overdue.close();
  }
  return {
    run: finished,
    resumed,
    coverage: await store.listCoverage(run.id),
    unread,
    requests: deps.tally.counts(),
    durationMs: now() - startedAtMs,
  };
}

/** Discovers and reads, then what else was asked for. */
async function work(
  context: RunContext,
  sources: Iterable<ChosenSource>,
  reading: ReturnType<typeof createReadingTally>,
  request: ResolvedRequest,
): Promise<{ outcome: DiscoveryOutcome; artistsFailed: number }> {
  const outcome = await workBothHalves(context, sources, reading);
  if (request.refreshDue && outcome.error === null && !request.stop.aborted)
    await refreshDue(context, reading);
  const artists = request.artistDetails && !request.stop.aborted ? await readArtists(context) : { failed: 0 };
  return { outcome, artistsFailed: artists.failed };
}

/** Whether a run that was asked to stop ended only for that: what was in flight took too long, or failed meanwhile. */
function isConsequenceOfStop(request: ResolvedRequest, overdue: AbortSignal, error: unknown): boolean {
  if (!request.stop.aborted || request.signal.aborted) return false;
  return overdue.aborted || describeError(error)?.kind === 'spotify';
}

/** Runs both halves to their end; the first error of either ends the other and is thrown. */
async function workBothHalves(
  context: RunContext,
  sources: Iterable<ChosenSource>,
  reading: ReturnType<typeof createReadingTally>,
): Promise<DiscoveryOutcome> {
  const guard = async <T>(half: Promise<T>): Promise<T> => {
    try {
      return await half;
    } catch (error) {
      context.fail(error);
      throw error;
    }
  };
  const [discovered, read] = await Promise.allSettled([
    guard(discover(context, sources)),
    guard(readAlbums(context, reading)),
  ]);
  // The signal's reason is the first error; the other half only met its consequence.
  context.signal.throwIfAborted();
  if (read.status === 'rejected') throw read.reason;
  if (discovered.status === 'rejected') throw discovered.reason;
  return discovered.value;
}

function judge(context: RunContext, outcome: DiscoveryOutcome, unread: number): RunState {
  if (context.stop.aborted && (unread > 0 || !outcome.complete)) return 'interrupted';
  if (outcome.error) return 'failed';
  // Something was due and a lock stood in its way, be it albums, a listing or the details of artists.
  if (context.locks.comeBackAtMs !== null) return 'deferred';
  return unread > 0 || !outcome.complete ? 'incomplete' : 'completed';
}

/** The name is noted before the file is written, so that a run taken up in between writes the same file again. */
async function snapshot(context: RunContext, run: RunRecord, directory: string): Promise<string> {
  const name = run.snapshotPath === null ? snapshotFileName(context.now()) : basename(run.snapshotPath);
  const path = join(directory, name);
  await context.writer.recordSnapshot(run.id, path);
  // Meanwhile the writer has nothing to do; what it cannot tidy up now, closing does.
  const tidying = context.writer.checkpoint().catch(() => undefined);
  await writeSnapshot(path, context.store.iterateSnapshotAlbums(run.id), context.signal);
  await tidying;
  return path;
}

async function finishRun(
  deps: RunDependencies,
  context: RunContext,
  run: RunRecord,
  state: RunState,
  facts: Pick<FinishRunOptions, 'error' | 'snapshotPath' | 'findings' | 'sourceFindings' | 'durationMs'>,
): Promise<RunRecord> {
  const opensAtMs = context.locks.comeBackAtMs;
  return deps.writer.finishRun(run.id, {
    state,
    exitCode: exitCodeOf(state, context.stop),
    comeBackAt:
      (state === 'deferred' || state === 'failed') && opensAtMs !== null
        ? new Date(opensAtMs).toISOString()
        : null,
    requests: deps.tally.counts(),
    unread: await deps.store.countUnread(run.id),
    ...facts,
  });
}

/** Why a listing broke off, in one line. */
function describeEnd(error: Error): string {
  return describeError(error)?.message ?? error.message;
}

import { CapabilityMissingError, QuotaExceededError } from '@new-releases/spotify-client';
import type { PageCursor } from '@new-releases/pagination';
import { checkListing } from '../records/check-listing.js';
import type { AlbumSource, ListedPage } from '../sources/album-source.js';
import type { ChosenSource } from '../sources/choose-sources.js';
import { SourceError } from '../sources/source-error.js';
import { classifyFailure } from './classify-failure.js';
import type { RunContext } from './run-context.js';

/** How the discovering half of a run ended. */
export interface DiscoveryOutcome {
  /** Whether each source was walked to its end. */
  readonly complete: boolean;
  /** What ended a walk early, other than a quota or a request to stop. */
  readonly error: Error | null;
  /** What the caller's own sources threw, by their names. */
  readonly brokenOff: Readonly<Record<string, readonly string[]>>;
}

/**
 * The discovering half of a run: walks the sources one after another and commits each page with its cursor.
 * Calls `finish` of the gate in every case.
 */
export async function discover(run: RunContext, sources: Iterable<ChosenSource>): Promise<DiscoveryOutcome> {
  let complete = true;
  let error: Error | null = null;
  const brokenOff: Record<string, readonly string[]> = {};
  try {
    for (const { source, isOptional } of sources) {
      if (run.stop.aborted) return { complete: false, error, brokenOff };
      try {
        if (!(await walkSource(run, source))) complete = false;
      } catch (cause) {
        run.signal.throwIfAborted();
        if (cause instanceof CapabilityMissingError) {
          await run.capabilities.markUnavailable(cause.operation, cause.message);
          if (!isOptional) throw cause;
          run.report({
            kind: 'notice',
            message: `This app may not use the source ${source.name}: going on without it.`,
          });
          continue;
        }
        if (!isBearable(run, cause)) throw cause;
        complete = false;
        if (cause instanceof SourceError) {
          brokenOff[source.name] = [cause.message];
          run.report({ kind: 'notice', message: `${cause.message}: going on without it.` });
        }
        if (!(cause instanceof QuotaExceededError)) error ??= cause as Error;
      }
    }
  } finally {
    run.gate.finish();
  }
  return { complete, error, brokenOff };
}

/** Whether the other sources, and the reading half, can go on in spite of it. */
function isBearable(run: RunContext, error: unknown): boolean {
  if (error instanceof QuotaExceededError) {
    run.locks.lock(error.group, error.untilMs, error.reason);
    return true;
  }
  if (error instanceof SourceError) return true;
  const kind = classifyFailure(error);
  return kind === 'again' || kind === 'refused' || kind === 'gone';
}

/** @returns false where it was stopped before the end */
async function walkSource(run: RunContext, source: AlbumSource): Promise<boolean> {
  let seen = 0;
  const pages = source.pages({
    signal: run.signal,
    market: run.market,
    limit: run.limit,
    findCursor: async (partition) => {
      const stored = await run.store.findCursor({ runId: run.runId, source: source.name, partition });
      return stored && (JSON.parse(stored.cursor) as PageCursor);
    },
  });
  for await (const page of pages) {
    const outcome = await savePage(run, source.name, page);
    seen += outcome.seen;
    run.gate.pageStored();
    run.report({ kind: 'listed', source: source.name, seen, total: page.reportedTotal });
    if (outcome.waiting > 0) run.report({ kind: 'waiting', albums: outcome.waiting });
    if (run.stop.aborted) return false;
  }
  await run.writer.completeListing(run.runId, source.name);
  return true;
}

async function savePage(
  run: RunContext,
  source: string,
  page: ListedPage,
): Promise<{ seen: number; waiting: number }> {
  const { albums, rejected } = checkListing(page.records, run.validators.simplifiedAlbum);
  const outcome = await run.writer.saveListingPage({
    runId: run.runId,
    source,
    partition: page.partition,
    cursor: JSON.stringify(page.cursor),
    done: page.cursor.done,
    whole: page.endsEarly !== true,
    albums: [...albums],
    rejected: rejected.map((record) => ({ ...record, source })),
    dueBefore: run.dueBefore,
    coverage: {
      reportedTotal: page.reportedTotal,
      nulls: page.nulls,
      pagesMoved: page.moved ? 1 : 0,
      capReached: page.capReached,
      findings: [...page.findings],
    },
  });
  return { seen: outcome.seen, waiting: outcome.new + outcome.due };
}

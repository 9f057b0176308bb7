import { clearTimeout, setTimeout } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSpotifyClient, type RateWindow, type SpotifyClient } from '@new-releases/spotify-client';
import {
  createTokens,
  defaultApiUrl,
  toClientOptions,
  type ConnectionOptions,
} from './connection-options.js';
import type { AccessTokenProvider } from '@new-releases/spotify-auth';
import type { Store, StoreWriter } from '@new-releases/storage';
import { packageVersion } from './package-version.js';
import { guardClient } from './quota/guard-client.js';
import { openQuota, type OpenQuota } from './quota/open-quota.js';
import { createRequestTally, type SentRequest } from './run/create-request-tally.js';
import { prepareOutputDirectory } from './run/prepare-output-directory.js';
import { runExtraction } from './run/run-extraction.js';
import type { RunReport } from './run/run-report.js';
import { resolveRequest, type RunRequest } from './run/run-request.js';
import { checkSources } from './sources/check-sources.js';
import { chooseSources, sourceNames } from './sources/choose-sources.js';
import { createArtistWalks } from './sources/create-artist-walks.js';
import { createArtistsSource } from './sources/create-artists-source.js';
import { createNewReleasesSource } from './sources/create-new-releases-source.js';
import { createSearchSource } from './sources/create-search-source.js';
import type { CustomSource } from './sources/custom-source.js';
import { guardSource } from './sources/guard-source.js';
import { listArtists } from './sources/list-artists.js';
import { NoArtistsError } from './sources/no-artists-error.js';
import { UnknownSourceError } from './sources/unknown-source-error.js';

export interface ExtractionOptions extends ConnectionOptions {
  /** An open store; the extraction takes its lease for as long as a run lasts, and leaves it open. */
  readonly store: Store;
  /** Sources of your own beside the built-in ones: asked for by name, and walked by `auto` after those. @default [] */
  readonly sources?: readonly CustomSource[];
  /** Calls in flight at most. @default 8 */
  readonly concurrency?: number;
  /** The rate limit, where it is known; else it is learned from the first refusal. */
  readonly rate?: RateWindow;
  /** A Retry-After above this is a quota, not a pause. @default 60_000 */
  readonly maxWaitMs?: number;
  /** Developer account whose quota it is; apps of one account share it. @default the client id */
  readonly account?: string;
  /** Told of every request that was sent, those for tokens included, when its answer came or did not. */
  readonly onRequest?: (request: SentRequest) => void;
  /** For back-off jitter. @default Math.random */
  readonly random?: () => number;
  /** Stands in `extraction_runs` and in the User-Agent. @default the version of this package */
  readonly programVersion?: string;
}

/** The pipeline over one store. */
export interface Extraction {
  /**
   * Discovers, reads, validates and stores, as one run that can be taken up again.
   *
   * @throws OutputDirectoryError where no snapshot could be written; NoArtistsError where the watch-list is asked for and empty; UnknownSourceError; StoreBusyError where somebody else writes; errors of spotify-auth and spotify-client where going on is
   * pointless; StoreError where the store fails. Everything committed until then stays.
   */
  run(request?: RunRequest): Promise<RunReport>;
}

/**
 * Wires authentication, client, sources and store into the pipeline.
 * @throws TypeError where a source's name is taken or cannot be one
 */
export function createExtraction(options: ExtractionOptions): Extraction {
  const { store, sources: ownSources = [] } = options;
  checkSources(ownSources);
  const knownNames: readonly string[] = [...sourceNames, ...ownSources.map(({ name }) => name)];
  const now = options.now ?? Date.now;
  const account = options.account ?? options.clientId;
  const { origin } = new URL(options.apiUrl ?? defaultApiUrl);
  const concurrency = options.concurrency ?? 8;
  const programVersion = options.programVersion ?? packageVersion;

  /** Whether a call can be expected to be made at all: while Spotify keeps a group closed, nothing is asked of it in advance. */
  async function mayCall({ ignoreCooldown }: Pick<RunRequest, 'ignoreCooldown'>): Promise<boolean> {
    // Somebody else holds the store, or did until a moment ago: first see who.
    if ((await store.readLease())?.holder) return false;
    const quota = await store.listQuota(account, now());
    const isClosed = quota.some(
      ({ cooldownUntil }) => cooldownUntil !== null && Date.parse(cooldownUntil) > now(),
    );
    return ignoreCooldown === true || !isClosed;
  }

  return {
    async run(partialRequest = {}) {
      const request = resolveRequest(partialRequest);
      if (!knownNames.includes(request.source)) throw new UnknownSourceError(request.source, knownNames);
      if (request.snapshotDir !== null) await prepareOutputDirectory(request.snapshotDir);
      const tally = createRequestTally(options.onRequest);
      const tokens = createTokens(options, (event) => {
        tally.addToken(event.status);
      });
      const ended = new AbortController();
      let writer: StoreWriter | undefined;
      let quota: OpenQuota | undefined;
      const giveBack = async () => {
        ended.abort();
        try {
          await quota?.ledger.giveBack();
        } finally {
          await writer?.release();
        }
      };
      let report: RunReport;
      try {
        if (await mayCall(request)) prefetchToken(tokens, ended.signal);
        writer = await store.acquireLease({ purpose: 'extract' });
        const held = writer;
        quota = await openQuota({ store, writer, account, request, now });
        const client = await createClient({ options, concurrency, tally, tokens, writer, quota });
        const artists = await listArtists({ store, writer, given: request.artistIds });
        if (request.source === 'artists' && artists.length === 0) throw new NoArtistsError();
        report = await runExtraction(
          {
            store,
            writer,
            client,
            tally,
            clientId: options.clientId,
            concurrency,
            origin,
            programVersion,
            now,
            // Real time, whatever clock was handed in: no limit and no order depends on it.
            linger: (ms) => sleep(ms),
            startTimer,
            locks: quota.locks,
            sources: ({ runId, capabilities }) => {
              // Half of the calls in flight at most are for the listing: albums are to be read meanwhile.
              const readAhead = Math.max(1, Math.floor(concurrency / 2) - 1);
              const listing = { client, capabilities, origin, readAhead };
              return chooseSources({
                name: request.source,
                capabilities,
                newReleases: createNewReleasesSource(listing),
                search: createSearchSource({
                  ...listing,
                  queries: request.queries,
                  splitBy: request.splitBy,
                }),
                artists:
                  artists.length === 0
                    ? null
                    : createArtistsSource({
                        ...listing,
                        artists,
                        since: request.since,
                        walks: createArtistWalks({ store, writer: held, runId, now }),
                      }),
                own: ownSources.map((source) => guardSource(source, client)),
              });
            },
          },
          request,
        );
      } catch (error) {
        // The error that ended the run is the one to be told.
        await giveBack().catch(() => undefined);
        throw error;
      }
      await giveBack();
      return report;
    },
  };
}

function startTimer(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms).unref();
  return () => {
    clearTimeout(timer);
  };
}

/** Asks for the token while the store's writer is loaded; who needs it waits for the same request, or meets its error. */
function prefetchToken(tokens: AccessTokenProvider, signal: AbortSignal): void {
  tokens.getAccessToken({ signal }).catch(() => undefined);
}

async function createClient(wiring: {
  options: ExtractionOptions;
  concurrency: number;
  tally: ReturnType<typeof createRequestTally>;
  tokens: AccessTokenProvider;
  writer: StoreWriter;
  quota: OpenQuota;
}): Promise<SpotifyClient> {
  const { options, concurrency, tally, tokens, writer, quota } = wiring;
  // The rate limit belongs to the app, so what was learned of it is kept by client id.
  const learned = await options.store.findRateWindow(options.clientId);
  const client = createSpotifyClient({
    ...toClientOptions(options),
    ledger: quota.ledger,
    ...(options.random && { random: options.random }),
    ...(options.rate && { rate: options.rate }),
    ...(options.maxWaitMs !== undefined && { maxWaitMs: options.maxWaitMs }),
    concurrency,
    omitMarkets: true, // nothing of the store is made of them
    userAgent: `new-releases/${options.programVersion ?? packageVersion}`,
    getAccessToken: (call) => tokens.getAccessToken(call),
    onResponse: (event) => {
      tally.add(event);
    },
    ...(learned && { learnedRate: { limit: learned.limit, windowMs: learned.windowMs } }),
    onRateLearned: ({ limit, windowMs, learnedAtMs }) => {
      const learnedAt = new Date(learnedAtMs).toISOString();
      // A lost lease or a full disk ends the run at its next write; here it would only be an unhandled rejection.
      writer.saveRateWindow(options.clientId, { limit, windowMs, learnedAt }).catch(() => undefined);
    },
  });
  return guardClient({ client, locks: quota.locks, rest: quota.rest, now: options.now ?? Date.now });
}

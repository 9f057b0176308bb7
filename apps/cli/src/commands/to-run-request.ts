import type { RunRequest } from '@new-releases/extraction';
import { UsageError } from '../usage-error.js';
import type { ExtractOptions } from './define-extract.js';

/** The options of `extract` in the words of the pipeline. Throws a UsageError for options that do not go together. */
export function toRunRequest(options: ExtractOptions, artistIds: readonly string[]): RunRequest {
  const searches = options.source === 'auto' || options.source === 'search';
  if (!searches && (options.query || options.split)) {
    throw new UsageError(`--query and --split are for searches, not for --source ${options.source}`);
  }
  return {
    source: options.source,
    ...(options.query && { queries: options.query }),
    splitBy: options.split ?? [],
    artistIds,
    since: options.since ?? null,
    artistDetails: options.artistDetails,
    market: options.market ?? null,
    access: options.access,
    limit: options.limit ?? null,
    refreshAfterMs: options.refreshAfter,
    relistAfterMs: options.relistAfter,
    fresh: options.fresh,
    budget: options.budget ?? {},
    ignoreCooldown: options.ignoreCooldown,
  };
}

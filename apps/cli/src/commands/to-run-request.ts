import type { RunRequest } from '@new-releases/extraction';
import { UsageError } from '../usage-error.js';
import type { ExtractOptions } from './extract-options.js';

/** The options of `extract` in the words of the pipeline. Throws a UsageError for options that do not go together. */
export function toRunRequest(options: ExtractOptions, artistIds: readonly string[]): RunRequest {
  const source = chooseSource(options);
  if (options.query?.some((query) => query.trim() === '')) throw new UsageError('--query must not be empty');
  return {
    source,
    ...(options.query && { queries: options.query }),
    splitBy: options.split ?? [],
    artistIds,
    since: options.since ?? null,
    artistDetails: options.artistDetails,
    market: options.market ?? null,
    access: options.access,
    limit: options.limit ?? null,
    refreshAfterMs: options.refreshAfter,
    refreshDue: options.refreshDue,
    relistAfterMs: options.relistAfter ?? null,
    recheckAfterMs: options.recheckAfter,
    fresh: options.fresh,
    budget: options.budget ?? {},
    ignoreCooldown: options.ignoreCooldown,
  };
}

/** What was asked for beside the source must be of use to it; where no source was named, it names the source. */
function chooseSource(options: ExtractOptions): ExtractOptions['source'] {
  const { source, query, split, artists, since } = options;
  const wantsSearch = query !== undefined || split !== undefined;
  if (wantsSearch && source !== 'auto' && source !== 'search') {
    throw new UsageError(`--query and --split are for searches, not for --source ${source}`);
  }
  if ((artists ?? since) !== undefined && (source === 'search' || source === 'new-releases' || wantsSearch)) {
    throw new UsageError('--artists and --since are for the sources artists and auto, and not for searches');
  }
  return wantsSearch ? 'search' : source;
}

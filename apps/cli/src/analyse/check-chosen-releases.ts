import type { AnalyseEventsOptions, AnalyseLagsOptions } from '../commands/analyse-options.js';
import { UsageError } from '../usage-error.js';

/** What `analyse lags` has to be told of releases, before any store is opened. @throws UsageError where --by and --key do not go together */
export function checkLagReleases({ by, key }: Pick<AnalyseLagsOptions, 'by' | 'key'>): void {
  if (by !== 'all' && key === undefined) throw new UsageError(`analyse lags: say which ${by} with --key`);
  if (by === 'all' && (key ?? 'all') !== 'all')
    throw new UsageError(`analyse lags: --key needs --by, e.g. --by label --key ${JSON.stringify(key)}`);
}

/** The same of `analyse events`. @throws UsageError where no releases are chosen */
export function checkEventReleases({
  artist = [],
  label = [],
  day = [],
}: Pick<AnalyseEventsOptions, 'artist' | 'label' | 'day'>): void {
  if (artist.length + label.length + day.length === 0)
    throw new UsageError('analyse events: say which releases with --artist, --label or --day');
}

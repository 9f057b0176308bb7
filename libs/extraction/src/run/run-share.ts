import type { RunRecord } from '@new-releases/storage';

const counters = [
  'albumsNew',
  'albumsUpdated',
  'albumsUnchanged',
  'albumsGone',
  'tracksStored',
  'recordsRejected',
] as const;

/** What one process did of a run. */
export type RunShare = Readonly<Pick<RunRecord, (typeof counters)[number]>>;

/** What was done between two looks at a run. */
export function shareOf(before: RunRecord, after: RunRecord): RunShare {
  return Object.fromEntries(
    counters.map((name) => [name, after[name] - before[name]]),
  ) as unknown as RunShare;
}

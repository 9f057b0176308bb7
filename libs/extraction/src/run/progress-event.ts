import type { RunRecord } from '@new-releases/storage';
import type { RunShare } from './run-share.js';

/** What a run tells while it goes on; counts are of this process, not of the run's earlier ones. */
export type ProgressEvent =
  | { readonly kind: 'started'; readonly runId: string; readonly resumed: boolean }
  | { readonly kind: 'listed'; readonly source: string; readonly seen: number; readonly total: number | null }
  /** `waiting`: albums that are known to be left to read. */
  | { readonly kind: 'read'; readonly albums: number; readonly tracks: number }
  | { readonly kind: 'waiting'; readonly albums: number }
  | { readonly kind: 'notice'; readonly message: string }
  /** The last event, also of a run that ends in an error, as long as the store could take note of it. */
  | { readonly kind: 'ended'; readonly run: RunRecord; readonly share: RunShare };

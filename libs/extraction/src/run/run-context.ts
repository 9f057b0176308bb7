import type { SpotifyClient } from '@new-releases/spotify-client';
import type { Store, StoreWriter } from '@new-releases/storage';
import type { Capabilities } from '../access/create-capabilities.js';
import type { Validators } from '../records/create-validators.js';
import type { DiscoveryGate } from './create-discovery-gate.js';
import type { GroupLocks } from './create-group-locks.js';
import type { ProgressEvent } from './progress-event.js';

/** What the halves of one run share. */
export interface RunContext {
  readonly runId: string;
  readonly store: Store;
  readonly writer: StoreWriter;
  readonly client: SpotifyClient;
  readonly validators: Validators;
  readonly capabilities: Capabilities;
  readonly gate: DiscoveryGate;
  readonly locks: GroupLocks;
  readonly now: () => number;
  /** Lets so many milliseconds pass for the sake of company in a transaction; no limit depends on it. */
  readonly linger: (ms: number) => Promise<void>;
  /** Aborts everything at once: a second Ctrl-C, a lost lease, a fatal error in the other half. */
  readonly signal: AbortSignal;
  /** Aborts {@link signal} with an error after which nothing else will go better. */
  readonly fail: (error: unknown) => void;
  /** Asks to finish what is in flight, commit and end: a first Ctrl-C. */
  readonly stop: AbortSignal;
  readonly market: string | null;
  readonly limit: number | null;
  /** ISO time: albums fetched before it are due again. */
  readonly dueBefore: string;
  /** Calls in flight at most; also how many albums or batches are worked on at once. */
  readonly concurrency: number;
  /** Origin of the API, to tell a foreign `next`. */
  readonly origin: string;
  readonly report: (event: ProgressEvent) => void;
}

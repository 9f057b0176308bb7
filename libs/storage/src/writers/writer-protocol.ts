import type { PlainError } from '../errors/plain-error.js';
import type { AcquireLeaseOptions } from '../types/lease.js';
import type { StoreWriter } from '../types/store-writer.js';

/** What can be asked of a writer. */
export type WriterMethod = Exclude<keyof StoreWriter, 'token' | 'lost'>;

// A record, so that the compiler misses none.
const isMethod: Record<WriterMethod, true> = {
  startRun: true,
  resumeRun: true,
  restartListing: true,
  finishRun: true,
  countReleaseDays: true,
  recordSnapshot: true,
  saveListingPage: true,
  completeListing: true,
  saveReads: true,
  saveRejected: true,
  saveReplayedTrack: true,
  requeueAlbums: true,
  requeueDueAlbums: true,
  requeueSetAsideAlbums: true,
  saveArtistReads: true,
  purge: true,
  compact: true,
  checkpoint: true,
  markReplayed: true,
  saveRateWindow: true,
  saveCapability: true,
  countRequests: true,
  lockGroup: true,
  addWatchedArtists: true,
  removeWatchedArtists: true,
  saveArtistWalk: true,
  saveSchedule: true,
  addAnalysisPairs: true,
  saveAnalysis: true,
  removeAnalysis: true,
  clearAnalysisPairs: true,
  clearStagedSales: true,
  stageSales: true,
  importSales: true,
  removeSalesFile: true,
  replaceProductLinks: true,
  release: true,
};

/** All that can be asked of a writer. */
export const writerMethods = Object.keys(isMethod) as WriterMethod[];

/** Which store is written to, and how. */
export interface WriterOptions {
  path: string;
  busyTimeoutMs: number;
  maxSizeBytes: number | undefined;
}

/** What is asked of the thread that writes: first to open a store. */
export type WriterQuestion =
  | { kind: 'open'; options: WriterOptions }
  | { kind: 'acquire'; options: Omit<AcquireLeaseOptions, 'setInterval'> }
  | { kind: 'call'; token: number; method: WriterMethod; args: readonly unknown[] }
  | { kind: 'close' };

/** A question and the number that its answer will have. */
export type WriterRequest = WriterQuestion & { id: number };

/** What the thread that writes tells. */
export type WriterMessage =
  | { kind: 'done'; id: number; value: unknown }
  | { kind: 'failed'; id: number; error: PlainError }
  /** The lease of that token has been taken over. */
  | { kind: 'lost'; token: number };

/** One end of the line: a worker seen from outside, or a port. */
export interface WriterPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  /** Keeps the process alive. */
  ref(): void;
  /** Lets the process end. */
  unref(): void;
}

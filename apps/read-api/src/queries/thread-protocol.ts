import type { CatalogueState, ListQuery } from '@new-releases/storage/catalogue';
import type { Operation } from './operation.js';

/** Formats that are handed out whole. */
export const streamFormats = ['csv', 'ndjson'] as const;

/** A format that is handed out whole. */
export type StreamFormat = (typeof streamFormats)[number];

/** All rows of a query, in a format. */
export interface StreamRequest {
  readonly query: ListQuery;
  readonly format: StreamFormat;
  /** Null: all rows. */
  readonly limit: number | null;
  /** For each row, milliseconds. */
  readonly timeLimitMs: number;
}

/** What a thread is told. It works on one thing at a time. */
export type ThreadRequest =
  | { kind: 'perform'; operation: Operation; timeLimitMs: number }
  | ({ kind: 'stream'; chunks: number } & StreamRequest)
  /** One chunk has been taken: make another. */
  | { kind: 'more' }
  /** No more chunks are wanted. */
  | { kind: 'stop' };

/** What a thread tells. */
export type ThreadMessage =
  | { kind: 'value'; value: unknown }
  /** The first row is there: chunks follow, as of this state. */
  | { kind: 'start'; state: CatalogueState }
  | { kind: 'chunk'; text: string }
  | { kind: 'end' }
  | { kind: 'failed'; failure: ThreadFailure };

/** An error as plain data. */
export type ThreadFailure =
  { kind: 'timeout'; timeLimitMs: number } | { kind: 'store' | 'other'; message: string };

import type { ResponseEvent } from '@new-releases/spotify-client';
import type { RequestCounts } from '@new-releases/storage';

/** A request that was sent. */
export interface SentRequest {
  /** Of Spotify's, or `token`. */
  readonly operation: string;
  /** Of the answer; `network` where none came, or half of one. */
  readonly status: string;
  /** How long it waited for its turn. */
  readonly waitedMs: number;
}

/** Counts requests by operation and status. */
export interface RequestTally {
  add(event: Pick<ResponseEvent, 'operation' | 'status' | 'waitedMs'>): void;
  addToken(status: number | null): void;
  counts(): RequestCounts;
}

/** @param onRequest told of each request as well */
export function createRequestTally(onRequest?: (request: SentRequest) => void): RequestTally {
  const counts: RequestCounts = {};
  const add = (operation: string, code: number | null, waitedMs: number) => {
    const statuses = (counts[operation] ??= {});
    const status = code === null ? 'network' : String(code);
    statuses[status] = (statuses[status] ?? 0) + 1;
    onRequest?.({ operation, status, waitedMs });
  };
  return {
    add: ({ operation, status, waitedMs }) => {
      add(operation, status, waitedMs);
    },
    addToken: (status) => {
      add('token', status, 0);
    },
    counts: () => structuredClone(counts),
  };
}

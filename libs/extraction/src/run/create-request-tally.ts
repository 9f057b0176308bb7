import type { ResponseEvent } from '@new-releases/spotify-client';
import type { RequestCounts } from '@new-releases/storage';

/** Counts answers by operation and status; `network` stands for no answer, or half of one. */
export interface RequestTally {
  add(event: Pick<ResponseEvent, 'operation' | 'status'>): void;
  addToken(status: number | null): void;
  counts(): RequestCounts;
}

/** @param onRequest told of each request as well */
export function createRequestTally(
  onRequest?: (request: { operation: string; status: string }) => void,
): RequestTally {
  const counts: RequestCounts = {};
  const add = (operation: string, status: number | null) => {
    const statuses = (counts[operation] ??= {});
    const key = status === null ? 'network' : String(status);
    statuses[key] = (statuses[key] ?? 0) + 1;
    onRequest?.({ operation, status: key });
  };
  return {
    add: ({ operation, status }) => {
      add(operation, status);
    },
    addToken: (status) => {
      add('token', status);
    },
    counts: () => structuredClone(counts),
  };
}

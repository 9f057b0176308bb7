import { type OperationId } from '@new-releases/spotify-types';
import { type EndpointGroup } from './operations.js';

/** One request that reached the server, and what came of it. */
export interface LedgerEntry {
  /** When it arrived: epoch milliseconds of the server's clock. */
  atMs: number;
  method: string;
  path: string;
  query: Record<string, string>;
  /** null for paths that are not simulated. */
  operation: OperationId | 'token' | null;
  group: EndpointGroup | null;
  /** null when the connection was reset. */
  status: number | null;
  /** The injected fault, or 'rate' and 'quota' for the limits. */
  fault: string | null;
}

/** Entries kept; the oldest go first, in blocks. */
const maxEntries = 250_000;
const block = 50_000;

/** Requests in the order of their arrival. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  add(entry: LedgerEntry): void;
  clear(): void;
}

/** An empty ledger. */
export function createLedger(): Ledger {
  const entries: LedgerEntry[] = [];
  return {
    entries,
    add(entry) {
      entries.push(entry);
      if (entries.length > maxEntries) entries.splice(0, block);
    },
    clear() {
      entries.length = 0;
    },
  };
}

/** How often each status was answered, by operation: `{ total, operations: { search: { '200': 5 } } }`; 'reset' for none. */
export function summariseLedger(entries: readonly LedgerEntry[]): {
  total: number;
  operations: Record<string, Record<string, number>>;
} {
  const operations: Record<string, Record<string, number>> = {};
  for (const { operation, status } of entries) {
    const counts = (operations[operation ?? 'other'] ??= {});
    const key = String(status ?? 'reset');
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return { total: entries.length, operations };
}

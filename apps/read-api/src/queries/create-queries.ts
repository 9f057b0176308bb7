import { CatalogueTimeoutError } from '@new-releases/storage/catalogue';
import type { CatalogueDoor } from './create-catalogue-door.js';
import type { QueryThreads } from './create-query-threads.js';
import { type Answer, type Operation, perform } from './operation.js';

/** What is done on the spot may hold up others for so long. */
const quickMs = 15;

/** What was slow once is asked in a thread for so long: each try on the spot holds up others. */
const rememberMs = 10_000;
const mostSlowKinds = 500;

/** Puts questions to the store. */
export interface Queries {
  /** @throws CatalogueTimeoutError, StoreError, BusyError */
  ask<Kind extends Operation['kind']>(operation: Extract<Operation, { kind: Kind }>): Promise<Answer<Kind>>;
}

/** What gathers much before it looks at the first row cannot be given up until then; nor can what is computed of rows. */
function mayStall(operation: Operation): boolean {
  if (operation.kind !== 'list')
    return ['summary', 'spikes', 'unknown-key', 'unknown-sales'].includes(operation.kind);
  return operation.query.filters.some(({ parameter }) => parameter === 'q');
}

/** What questions of the same plan have in common: parameters and order, whatever the values. */
function kindOf(operation: Operation): string {
  if (operation.kind !== 'list') return operation.kind;
  const { query, count, facets, after } = operation;
  const names = query.filters.map(({ parameter }) => parameter);
  const isAsOf = query.asOf !== undefined;
  return JSON.stringify([
    query.resource,
    isAsOf,
    names,
    query.sort,
    query.descending,
    count,
    facets,
    after === null,
  ]);
}

/** Answers on the spot what takes no time, such as a page of a list, and all else in a thread, where it holds up nobody. */
export function createQueries(options: {
  door: CatalogueDoor;
  threads: QueryThreads;
  timeLimitMs: number;
  /** Clock that only goes on, milliseconds. */
  elapsed: () => number;
}): Queries {
  const { door, threads, timeLimitMs, elapsed } = options;
  /** Kinds of questions that took too long on the spot, and until when they are not tried there again. */
  const slowUntilMs = new Map<string, number>();

  const noteSlow = (kind: string): void => {
    if (slowUntilMs.size >= mostSlowKinds) slowUntilMs.clear();
    slowUntilMs.set(kind, elapsed() + rememberMs);
  };
  return {
    async ask(operation) {
      const kind = kindOf(operation);
      if (mayStall(operation) || (slowUntilMs.get(kind) ?? 0) > elapsed())
        return threads.perform(operation, timeLimitMs);
      try {
        return perform(door.get(), operation, Math.min(quickMs, timeLimitMs));
      } catch (error) {
        if (!(error instanceof CatalogueTimeoutError) || timeLimitMs <= quickMs) throw error;
        noteSlow(kind);
        return threads.perform(operation, timeLimitMs);
      }
    },
  };
}

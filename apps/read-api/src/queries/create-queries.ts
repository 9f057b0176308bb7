import { CatalogueTimeoutError } from '@new-releases/storage/catalogue';
import type { CatalogueDoor } from './create-catalogue-door.js';
import type { QueryThreads } from './create-query-threads.js';
import { type Answer, type Operation, perform } from './operation.js';

/** What is done on the spot may hold up others for so long. */
const quickMs = 15;

/** Puts questions to the store. */
export interface Queries {
  /** @throws CatalogueTimeoutError, StoreError, BusyError */
  ask<Kind extends Operation['kind']>(operation: Extract<Operation, { kind: Kind }>): Promise<Answer<Kind>>;
}

/** Answers on the spot what takes no time, such as a page of a list, and all else in a thread, where it holds up nobody. */
export function createQueries(options: {
  door: CatalogueDoor;
  threads: QueryThreads;
  timeLimitMs: number;
}): Queries {
  const { door, threads, timeLimitMs } = options;
  return {
    async ask(operation) {
      try {
        return perform(door.get(), operation, Math.min(quickMs, timeLimitMs));
      } catch (error) {
        if (!(error instanceof CatalogueTimeoutError) || timeLimitMs <= quickMs) throw error;
        return threads.perform(operation, timeLimitMs);
      }
    },
  };
}

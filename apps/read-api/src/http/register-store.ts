import type { Catalogue, CatalogueState } from '@new-releases/storage/catalogue';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ReadApiContext } from '../read-api-context.js';
import type { DescribeFreshness } from './freshness.js';

/** The store as one request finds it. */
export interface RequestStore {
  readonly catalogue: Catalogue;
  readonly state: CatalogueState;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null: the store cannot be read now. */
    store: RequestStore | null;
  }
}

/** Looks at the store once for each request, and tells of it on each response, also where that is a refusal. */
export function registerStore(
  app: FastifyInstance,
  { door, now }: Pick<ReadApiContext, 'door' | 'now'>,
  freshness: DescribeFreshness,
): void {
  app.decorateRequest('store', null);
  app.addHook('onRequest', (request, reply, done) => {
    request.store = findStore(door);
    void reply.headers(freshness(request.store?.state ?? null, now()));
    done();
  });
}

/** What a request found. @throws StoreError where the store cannot be read */
export function getStore(request: FastifyRequest, { door }: Pick<ReadApiContext, 'door'>): RequestStore {
  return request.store ?? openStore(door);
}

/** Looks at the store; null where it cannot be read. */
export function findStore(door: ReadApiContext['door']): RequestStore | null {
  try {
    return openStore(door);
  } catch {
    return null;
  }
}

function openStore(door: ReadApiContext['door']): RequestStore {
  return { catalogue: door.get(), state: door.getState() };
}

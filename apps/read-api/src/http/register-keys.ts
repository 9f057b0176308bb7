import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ApiKey, findApiKey } from '../settings/api-key.js';
import type { ReadApiSettings } from '../settings/load-settings.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The key that the caller sent, where keys are asked for. */
    apiKey: ApiKey | null;
  }
  interface FastifyInstance {
    /** Notes whose key a request carries: for those that reach no hook. */
    readonly identify: (request: FastifyRequest) => void;
  }
}

/** Notes whose key a request carries, before anything is decided by it; `app.identify` does the same for requests that reach no hook. */
export function registerKeys(app: FastifyInstance, { apiKeys }: Pick<ReadApiSettings, 'apiKeys'>): void {
  const identify = (request: FastifyRequest): void => {
    request.apiKey = apiKeys.length === 0 ? null : findApiKey(apiKeys, readKey(request) ?? '');
  };
  app.decorate('identify', identify);
  app.decorateRequest('apiKey', null);
  app.addHook('onRequest', (request, _reply, done) => {
    identify(request);
    done();
  });
}

/** The key as it was sent; undefined: none was. */
export function readKey(request: FastifyRequest): string | undefined {
  return /^Bearer +([^ ]+) *$/i.exec(request.headers.authorization ?? '')?.[1];
}

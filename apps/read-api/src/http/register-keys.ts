import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ApiKey, findApiKey } from '../settings/api-key.js';
import type { ReadApiSettings } from '../settings/load-settings.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The key that the caller sent, where keys are asked for. */
    apiKey: ApiKey | null;
  }
}

/** Notes whose key a request carries, before anything is decided by it. @returns the same for requests that reach no hook */
export function registerKeys(
  app: FastifyInstance,
  { apiKeys }: Pick<ReadApiSettings, 'apiKeys'>,
): (request: FastifyRequest) => void {
  const identify = (request: FastifyRequest): void => {
    request.apiKey = apiKeys.length === 0 ? null : findApiKey(apiKeys, readKey(request) ?? '');
  };
  app.decorateRequest('apiKey', null);
  app.addHook('onRequest', (request, _reply, done) => {
    identify(request);
    done();
  });
  return identify;
}

/** The key as it was sent; undefined: none was. */
export function readKey(request: FastifyRequest): string | undefined {
  return /^Bearer +([^ ]+) *$/i.exec(request.headers.authorization ?? '')?.[1];
}

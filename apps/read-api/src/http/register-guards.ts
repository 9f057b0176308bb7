import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ReadApiSettings } from '../settings/load-settings.js';
import { isLoopback } from './is-loopback.js';
import { ProblemError } from './problem.js';
import { readKey } from './register-keys.js';

/** Longest URL that is read, characters. */
const mostUrl = 8_000;

/** Routes that tell nothing of the data: no key is asked for. */
const openRoutes = /^\/($|(dashboard|docs|openapi\.json|healthz|readyz)(\/|$))/;

/** Turns away who may not ask, before anything is done for him. */
export function registerGuards(app: FastifyInstance, { apiKeys }: Pick<ReadApiSettings, 'apiKeys'>): void {
  app.addHook('onRequest', (request, _reply, done) => {
    checkRequest(request);
    if (apiKeys.length === 0) checkHost(request);
    else checkKey(request);
    done();
  });
}

function checkRequest({ url, method }: FastifyRequest): void {
  if (url.length > mostUrl) {
    const detail = `The URL is longer than ${mostUrl} characters.`;
    throw new ProblemError({ status: 414, code: 'invalid-request', detail });
  }
  // Pages that may call from elsewhere have had their answer before.
  if (method !== 'GET' && method !== 'HEAD') {
    const detail = 'Only GET and HEAD are answered here.';
    throw new ProblemError({ status: 405, code: 'method-not-allowed', detail });
  }
}

/** A page of the web that lets its own name lead to this machine (DNS rebinding) is not to read what only this machine may. */
function checkHost(request: FastifyRequest): void {
  const { hostname } = request;
  const name = hostname.replace(/^\[(.*)\]$/, '$1');
  if (isLoopback(name)) return;
  throw new ProblemError({
    status: 421,
    code: 'wrong-host',
    parameter: 'Host',
    detail: 'Without keys only this machine is answered, as localhost or 127.0.0.1.',
  });
}

function checkKey(request: FastifyRequest): void {
  // The route that was found, not the URL, which can be written in many ways.
  const { url: route } = request.routeOptions;
  if (request.apiKey !== null || route === undefined || openRoutes.test(route)) return;
  throw new ProblemError({
    status: 401,
    code: 'unauthorized',
    parameter: 'Authorization',
    detail:
      readKey(request) === undefined
        ? 'Send a key: Authorization: Bearer KEY.'
        : 'This key is not known here: ask for one, or mend it.',
  });
}

import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { ReadApiSettings } from '../settings/load-settings.js';
import { ProblemError } from './problem.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** Counts a request that reaches no hook. Rejects with a ProblemError where it is one too many. */
    readonly countRequest: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  }
}

/**
 * Limits the requests of each key, or of each address where there is none. A refusal counts like an answer, so what may refuse has to
 * be registered later: neither keys are to be tried out, nor is the server to be kept busy with what is wrong. `app.countRequest` does the same for requests that reach no hook.
 */
export async function registerRateLimit(
  app: FastifyInstance,
  { rateLimit: settings }: Pick<ReadApiSettings, 'rateLimit'>,
): Promise<void> {
  if (settings === null) {
    app.decorate('countRequest', () => Promise.resolve());
    return;
  }
  await app.register(rateLimit, {
    // Hooks of routes come after all others.
    global: false,
    max: settings.limit,
    timeWindow: settings.windowMs,
    keyGenerator: (request) => request.apiKey?.name ?? request.ip,
    allowList: (request) => request.url === '/healthz' || request.url === '/readyz',
    errorResponseBuilder: (_request, { after }) =>
      new ProblemError({ status: 429, code: 'too-many-requests', detail: `Come back in ${after}.` }),
  });
  const count = app.rateLimit();
  app.addHook('onRequest', count);
  app.decorate('countRequest', async (request, reply) => {
    await count.call(app, request, reply);
  });
}

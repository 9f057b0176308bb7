import type { FastifyInstance } from 'fastify';
import { getStore } from '../http/register-store.js';
import type { ReadApiContext } from '../read-api-context.js';

/** Serves `/healthz` (the process answers) and `/readyz` (the store can be read). Neither tells anything of the data. */
export function registerHealth(app: FastifyInstance, context: ReadApiContext): void {
  app.get('/healthz', { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  app.get('/readyz', { schema: { hide: true } }, (request, reply) => {
    getStore(request, context);
    return reply.header('cache-control', 'no-store').send({ status: 'ok' });
  });
}

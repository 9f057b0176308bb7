import cors from '@fastify/cors';
import Fastify, { type FastifyInstance } from 'fastify';
import { registerDashboard } from './dashboard/register-dashboard.js';
import { answerBrokenRequest } from './http/answer-broken-request.js';
import { buildSecurityHeaders } from './http/build-security-headers.js';
import { createFreshness, freshnessHeaders } from './http/freshness.js';
import { sendProblem } from './http/problem.js';
import { registerDocumentation } from './http/register-documentation.js';
import { registerNotFound } from './http/register-not-found.js';
import { registerErrors } from './http/register-errors.js';
import { registerGuards } from './http/register-guards.js';
import { registerKeys } from './http/register-keys.js';
import { registerRateLimit } from './http/register-rate-limit.js';
import { findStore, registerStore } from './http/register-store.js';
import { toProblem } from './http/to-problem.js';
import type { ReadApiContext } from './read-api-context.js';
import { registerHealth } from './routes/register-health.js';
import { registerRoutes } from './routes/register-routes.js';

/** Builds the read API. It listens to nobody yet. */
export async function buildApp(context: ReadApiContext): Promise<FastifyInstance> {
  const { settings, door, now, log } = context;
  const freshness = createFreshness();
  const security = buildSecurityHeaders();
  const app = Fastify({
    logger: false,
    // Nothing is sent to us but URLs and headers.
    bodyLimit: 1024,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    requestTimeout: 30_000,
    http: { maxHeaderSize: 16_384 },
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => {
      void reply.headers({ ...security, ...freshness(findStore(door)?.state ?? null, now()) });
      // These reach no hook.
      const { server } = request;
      server.identify(request);
      void server.countRequest(request, reply).then(
        () => sendProblem(reply, toProblem(error)),
        (refusal: unknown) => sendProblem(reply, toProblem(refusal)),
      );
    },
    forceCloseConnections: true,
  });

  // Bodies are written as text: serializers of Fastify's own would be compiled for every schema, for most of a second, and used by none.
  app.setSerializerCompiler(() => JSON.stringify);
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(security);
    done();
  });
  registerStore(app, context, freshness);
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    log.debug(
      {
        method,
        route: routeOptions.url,
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime),
      },
      'answered',
    );
    done();
  });
  registerErrors(app, context);
  // Before the limit: pages could not read a refusal without these headers, and what they ask beforehand carries no key to count it for.
  if (settings.corsOrigins.length > 0) {
    await app.register(cors, {
      origin: [...settings.corsOrigins],
      methods: ['GET', 'HEAD'],
      exposedHeaders: ['etag', 'link', 'last-modified', 'retry-after', ...Object.keys(freshnessHeaders)],
    });
  }
  registerKeys(app, settings);
  await registerRateLimit(app, settings);
  registerGuards(app, settings);
  registerNotFound(app);
  await registerDocumentation(app);
  await registerDashboard(app, context);
  registerRoutes(app, context);
  registerHealth(app, context);
  return app;
}

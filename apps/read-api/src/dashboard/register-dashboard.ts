import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendProblem } from '../http/problem.js';
import type { ReadApiContext } from '../read-api-context.js';
import { buildContentSecurityPolicy } from './build-content-security-policy.js';
import { notBuiltPage } from './not-built-page.js';

const html = 'text/html; charset=utf-8';
const hide = { schema: { hide: true } };

/** Files here have a hash of what they hold in their names and never change; all others may with the next build. */
const hashed = '/dashboard/assets/';

/** Serves the built pages under `/dashboard/`, and leads browsers there. They hold nothing of the data, so no key is asked for. */
export async function registerDashboard(
  app: FastifyInstance,
  { settings, dashboardDirectory }: Pick<ReadApiContext, 'settings' | 'dashboardDirectory'>,
): Promise<void> {
  const contentSecurityPolicy = buildContentSecurityPolicy({ withCovers: settings.covers });
  const isBuilt = () => existsSync(join(dashboardDirectory, 'index.html'));

  // Relative, for a proxy may have put a path before ours.
  app.get('/', hide, (request, reply) => {
    void reply.header('vary', 'accept').header('cache-control', 'no-cache');
    return (request.headers.accept ?? '').includes('text/html')
      ? reply.redirect('dashboard/', 302)
      : sendNotFound(reply);
  });

  await app.register(
    async (pages) => {
      pages.addHook('onRequest', (request, reply, done) => {
        void reply.headers({
          'content-security-policy': contentSecurityPolicy,
          vary: 'accept-encoding',
          'cache-control': request.url.startsWith(hashed)
            ? 'public, max-age=31536000, immutable'
            : 'no-cache',
        });
        done();
      });
      await pages.register(fastifyStatic, {
        root: dashboardDirectory,
        prefix: '/',
        cacheControl: false,
        preCompressed: true,
        dotfiles: 'deny',
      });
      pages.get('/', hide, (request, reply) => {
        // `/dashboard` is the same route; what the page loads counts from the slash.
        if (!/^[^?]*\/(\?|$)/.test(request.url)) return reply.redirect('dashboard/', 302);
        if (isBuilt()) return reply.sendFile('index.html');
        return reply.code(404).header('content-type', html).send(notBuiltPage);
      });
      pages.get('/settings.json', hide, (_request, reply) => reply.send({ covers: settings.covers }));
      pages.setNotFoundHandler((_request, reply) => sendNotFound(reply));
    },
    { prefix: '/dashboard' },
  );
}

function sendNotFound(reply: FastifyReply): FastifyReply {
  return sendProblem(reply, {
    status: 404,
    code: 'not-found',
    detail: 'There is no such path; /docs shows what there is, /dashboard/ is for people.',
  });
}

import type { FastifyInstance } from 'fastify';
import type { ReadApiSettings } from '../settings/load-settings.js';
import { sendProblem } from './problem.js';

/** Answers what is no path here. Such requests count against the limit like others, so that has to be registered before. */
export function registerNotFound(
  app: FastifyInstance,
  { rateLimit }: Pick<ReadApiSettings, 'rateLimit'>,
): void {
  app.setNotFoundHandler(rateLimit === null ? {} : { preHandler: app.rateLimit() }, (_request, reply) =>
    sendProblem(reply, {
      status: 404,
      code: 'not-found',
      detail: 'There is no such path; /docs shows what there is.',
    }),
  );
}

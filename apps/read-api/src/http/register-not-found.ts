import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem.js';

/** Answers what is no path here. */
export function registerNotFound(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) =>
    sendProblem(reply, {
      status: 404,
      code: 'not-found',
      detail: 'There is no such path; /docs shows what there is.',
    }),
  );
}

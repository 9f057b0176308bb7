import type { FastifyInstance } from 'fastify';
import type { ReadApiContext } from '../read-api-context.js';
import { sendProblem } from './problem.js';
import { toProblem } from './to-problem.js';

/** Answers every failure as a problem; what is ours to mend is logged, and told to nobody. */
export function registerErrors(app: FastifyInstance, { log }: Pick<ReadApiContext, 'log'>): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error, request.query);
    if (problem.status >= 500) {
      log.error(
        { method: request.method, route: request.routeOptions.url, status: problem.status, err: error },
        'a request failed',
      );
    }
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
    if (problem.status === 405) void reply.header('allow', 'GET, HEAD');
    if (problem.status === 503) void reply.header('retry-after', '5');
    return sendProblem(reply, problem);
  });
}

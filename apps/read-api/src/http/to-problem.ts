import { CatalogueQueryError, CatalogueTimeoutError, isStoreError } from '@new-releases/storage/catalogue';
import { BusyError } from '../queries/busy-error.js';
import { type Problem, ProblemError } from './problem.js';

/**
 * What an error is to the caller: what is not his to mend stays hidden.
 * @param query what he asked: as of a time, other questions are quick
 */
export function toProblem(error: unknown, query?: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof CatalogueQueryError) {
    const { parameter, message } = error;
    return {
      status: 400,
      code: 'invalid-parameter',
      parameter,
      detail: `${message}.`.replace(/([.?])\.$/, '$1'),
    };
  }
  if (error instanceof CatalogueTimeoutError) {
    const advice = isAsOf(query)
      ? 'with as_of, albums come quickly by id, artist_id, label or released_on, artists by id'
      : 'for example by dates, or without count and facets';
    return {
      status: 422,
      code: 'too-slow',
      detail: `The query takes longer than ${error.timeLimitMs / 1000} s: ask for less; ${advice}.`,
    };
  }
  if (error instanceof BusyError) {
    return { status: 503, code: 'busy', detail: 'Too many queries at once: try again in a few seconds.' };
  }
  if (isStoreError(error)) {
    return {
      status: 503,
      code: 'store-unavailable',
      detail: 'The store cannot be read now: try again later.',
    };
  }
  return toFrameworkProblem(error) ?? { status: 500, code: 'internal', detail: 'It has been logged.' };
}

function isAsOf(query: unknown): boolean {
  return typeof query === 'object' && query !== null && 'as_of' in query;
}

/** Errors of Fastify and Node before a route is reached, in words of ours. */
function toFrameworkProblem(error: unknown): Problem | null {
  if (!(error instanceof Error)) return null;
  const { statusCode: status } = error as Error & { statusCode?: number };
  if (status === undefined || status < 400 || status >= 500) return null;
  if (status === 429) return { status, code: 'too-many-requests', detail: error.message };
  if (status === 404) return { status, code: 'not-found', detail: 'See /docs for what there is.' };
  const detail =
    status === 413
      ? 'A request here has no body.'
      : status === 414
        ? 'The URL is too long.'
        : 'The request cannot be read.';
  return { status, code: 'invalid-request', detail };
}

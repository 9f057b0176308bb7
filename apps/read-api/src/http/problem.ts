import type { FastifyReply } from 'fastify';

/** What went wrong, by RFC 9457. */
export interface Problem {
  readonly status: number;
  /** Names the kind of problem; part of the contract. */
  readonly code: ProblemCode;
  /** What to do about it. */
  readonly detail: string;
  /** The parameter or header that is wrong. */
  readonly parameter?: string;
}

/** Kinds of problems, each with a title that is always the same. */
export const problemTitles = {
  'invalid-parameter': 'A parameter is not right',
  'invalid-request': 'The request is not right',
  unauthorized: 'A key is needed',
  'wrong-host': 'This host is not served here',
  'not-found': 'There is nothing here',
  'method-not-allowed': 'Only reading is possible',
  'not-acceptable': 'This format is not spoken here',
  'too-slow': 'The query takes too long',
  'too-many-rows': 'The result is too large',
  'too-many-requests': 'Too many requests',
  busy: 'Too many queries at once',
  'store-unavailable': 'The store cannot be read',
  internal: 'Something went wrong here',
} as const;

/** A kind of problem. */
type ProblemCode = keyof typeof problemTitles;

/** An error that is answered as a problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** The body of a problem. */
export function toProblemBody({ status, code, detail, parameter }: Problem): string {
  return JSON.stringify({
    type: `urn:new-releases:problem:${code}`,
    title: problemTitles[code],
    status,
    detail,
    ...(parameter !== undefined && { parameter }),
  });
}

/** Answers with a problem, which nobody is to keep. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .removeHeader('etag')
    .removeHeader('last-modified')
    .removeHeader('link')
    .removeHeader('content-disposition')
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(toProblemBody(problem));
}

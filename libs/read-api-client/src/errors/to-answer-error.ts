import { parseRetryAfter } from './parse-retry-after.js';
import { ReadApiError } from './read-api-error.js';

const prefix = 'urn:new-releases:problem:';

/**
 * Makes an error of an answer that is no success.
 * @param body what the answer held: parsed where it was JSON, else its text
 * @param redact takes the key out of what others wrote
 */
export function toAnswerError(
  response: Response,
  body: unknown,
  { path, redact }: { path: string; redact: (text: string) => string },
): ReadApiError {
  const { status, headers } = response;
  const retryAfterMs = parseRetryAfter(headers);
  const problem = toRecord(body);
  if (typeof problem.type !== 'string' || !problem.type.startsWith(prefix)) {
    return new ReadApiError(`answered ${status} with ${describe(headers)}, which is not of the read API`, {
      path,
      code: 'unexpected-answer',
      status,
      retryAfterMs,
    });
  }
  const code = redact(problem.type.slice(prefix.length));
  const parameter = typeof problem.parameter === 'string' ? redact(problem.parameter) : null;
  const detail = typeof problem.detail === 'string' ? redact(problem.detail) : null;
  const about = [`${status} ${code}`, parameter, detail].filter((part) => part !== null);
  return new ReadApiError(about.join(': '), { path, code, status, parameter, detail, retryAfterMs });
}

function describe(headers: Headers): string {
  return headers.get('location') === null ? (headers.get('content-type') ?? 'no type') : 'a redirection';
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

import { InvalidClientError } from './errors/invalid-client-error.js';
import { TokenContractError } from './errors/token-contract-error.js';
import { TokenEndpointError } from './errors/token-endpoint-error.js';
import type { AccessToken } from './types.js';

/** Printable ASCII without spaces: RFC 6750, section 2.1, and safe in a header. */
const tokenPattern = /^[\x21-\x7e]+$/;

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    // The parser's own error quotes the text, which may hold a token: it must not travel as a cause.
    return null;
  }
}

function parseToken(body: Record<string, unknown>): AccessToken {
  const { access_token: value, token_type: type, expires_in: seconds } = body;
  if (typeof value !== 'string' || !tokenPattern.test(value)) {
    throw new TokenContractError('access_token is not a token');
  }
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') {
    throw new TokenContractError('token_type is not Bearer');
  }
  if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds <= 0) {
    throw new TokenContractError('expires_in is not a positive number');
  }
  return { value, lifetimeMs: seconds * 1000 };
}

/** Whole seconds only: the one form the endpoint is known to send. */
function parseRetryAfterMs(value: string | null): number | null {
  return value !== null && /^\s*\d{1,9}\s*$/.test(value) && Number(value) > 0 ? Number(value) * 1000 : null;
}

/**
 * Turns a whole answer of the token endpoint into a token or throws.
 * `redact` takes secrets out of the endpoint's own words before they enter an error.
 * Shapes: RFC 6749, sections 5.1 and 5.2; Spotify answers 400 with `invalid_client` to wrong credentials.
 * @throws InvalidClientError, TokenContractError, TokenEndpointError
 */
export function parseTokenAnswer(
  answer: { status: number; text: string; retryAfter: string | null },
  redact: (text: string) => string,
): AccessToken {
  const { status } = answer;
  const body = parseObject(answer.text);
  if (status === 200) {
    if (body !== null) return parseToken(body);
    throw new TokenEndpointError('the token endpoint answered 200 without JSON', { status, retriable: true });
  }
  const error = typeof body?.error === 'string' ? redact(body.error).slice(0, 100) : null;
  if ((status === 400 || status === 401) && (error === 'invalid_client' || error === 'unauthorized_client')) {
    const description = body?.error_description;
    throw new InvalidClientError({
      status,
      error,
      errorDescription: typeof description === 'string' ? redact(description).slice(0, 300) : null,
    });
  }
  const transient = status >= 500 || status === 429 || status === 408;
  const redirected = status >= 300 && status < 400;
  throw new TokenEndpointError(
    `the token endpoint answered ${status}${error === null ? '' : ` (${error})`}${redirected ? ', a redirect, which is not followed' : ''}`,
    {
      status,
      // A refusal in HTML comes from something in between (proxy, edge), not from the endpoint.
      retriable: transient || (error === null && !redirected),
      retryAfterMs: parseRetryAfterMs(answer.retryAfter),
    },
  );
}

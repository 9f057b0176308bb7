import { TokenEndpointError } from './errors/token-endpoint-error.js';
import { requestToken, type TokenRequest } from './request-token.js';
import type { AccessToken, Sleep } from './types.js';

const firstBackoffMs = 500;
const maxBackoffMs = 8_000;
/** A longer Retry-After is the caller's to plan for: a process must not sleep it out. */
const maxRetryAfterMs = 30_000;

/**
 * Asks for a token up to `maxAttempts` times while the failures are passing ones, waiting 0.5, 1, 2, ... 8 s
 * between attempts, or what Retry-After says.
 * @throws as requestToken; a Retry-After above 30 s throws at once.
 */
export async function requestTokenWithRetries(
  request: TokenRequest,
  options: { maxAttempts: number; sleep: Sleep },
  signal: AbortSignal,
): Promise<AccessToken> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await requestToken(request, signal);
    } catch (error) {
      if (!(error instanceof TokenEndpointError) || !error.retriable) throw error;
      const waitMs = error.retryAfterMs ?? Math.min(maxBackoffMs, firstBackoffMs * 2 ** (attempt - 1));
      if (attempt >= options.maxAttempts || waitMs > maxRetryAfterMs) throw error;
      await options.sleep(waitMs, signal);
    }
  }
}

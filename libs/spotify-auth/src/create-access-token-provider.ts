import { checkOptions } from './check-options.js';
import { createSharedRequest } from './create-shared-request.js';
import { isSpotifyAuthError } from './errors/spotify-auth-error.js';
import { requestTokenWithRetries } from './request-token-with-retries.js';
import { sleep } from './sleep.js';
import type { AccessTokenProvider, AccessTokenProviderOptions } from './types.js';

const defaults = {
  tokenUrl: 'https://accounts.spotify.com/api/token',
  renewAheadMs: 60_000,
  timeoutMs: 10_000,
  maxAttempts: 4,
};
/** After a failed early renewal the old token serves this long before the next try. */
const earlyRetryMs = 5_000;

interface CurrentToken {
  value: string;
  /** From here on it is renewed while it still serves. */
  renewAtMs: number;
  /** From here on callers wait for a new one. */
  staleAtMs: number;
}

/**
 * Creates a source of client-credentials tokens that lives in memory only.
 *
 * One token serves all callers. From `renewAheadMs` before its end it is renewed in the background while it
 * still serves; concurrent callers share one request; a caller's abort ends that request only when nobody
 * else waits for it.
 * @throws TypeError when an option is wrong; the message names it.
 */
export function createAccessTokenProvider(options: AccessTokenProviderOptions): AccessTokenProvider {
  const settings = { ...defaults, now: Date.now, sleep, fetch: globalThis.fetch, ...options };
  checkOptions(settings);
  const request = {
    tokenUrl: settings.tokenUrl,
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    fetch: settings.fetch,
    timeoutMs: settings.timeoutMs,
    onRequest: settings.onRequest ?? (() => undefined),
  };
  let current: CurrentToken | undefined;

  const renewal = createSharedRequest(async (signal) => {
    const askedAtMs = settings.now();
    const { value, lifetimeMs } = await requestTokenWithRetries(request, settings, signal);
    // Counted from before the request: the server's clock for this token began no earlier.
    const endMs = askedAtMs + lifetimeMs;
    const aheadMs = Math.min(settings.renewAheadMs, lifetimeMs / 2);
    current = { value, renewAtMs: endMs - aheadMs, staleAtMs: endMs - aheadMs / 12 };
    return value;
  });

  function renewInBackground(token: CurrentToken, signal: AbortSignal | undefined): void {
    token.renewAtMs = settings.now() + earlyRetryMs;
    renewal.join(signal).catch((error: unknown) => {
      // Whoever needs the new token later meets the error; until then the old one serves.
      if (!isSpotifyAuthError(error)) return;
      token.renewAtMs = settings.now() + earlyRetryMs;
    });
  }

  return {
    async getAccessToken({ signal, refusedToken } = {}) {
      signal?.throwIfAborted();
      if (current?.value === refusedToken) current = undefined;
      const nowMs = settings.now();
      if (current === undefined || nowMs >= current.staleAtMs) return renewal.join(signal);
      if (nowMs >= current.renewAtMs) renewInBackground(current, signal);
      return current.value;
    },
  };
}

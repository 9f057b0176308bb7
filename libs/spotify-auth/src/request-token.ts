import { setTimeout as startTimer } from 'node:timers';
import { TokenEndpointError } from './errors/token-endpoint-error.js';
import { parseTokenAnswer } from './parse-token-answer.js';
import type { AccessToken, TokenFetch } from './types.js';

export interface TokenRequest {
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  fetch: TokenFetch;
  timeoutMs: number;
  onRequest: (event: { status: number | null }) => void;
}

/** A longer timer would fire at once. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * Asks once for a token by the client-credentials grant; the timeout covers the body.
 * Source: https://developer.spotify.com/documentation/web-api/tutorials/client-credentials-flow
 * @throws InvalidClientError, TokenContractError, TokenEndpointError, or the reason of the signal.
 */
export async function requestToken(request: TokenRequest, signal: AbortSignal): Promise<AccessToken> {
  const { clientId, clientSecret, timeoutMs } = request;
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  const controller = new AbortController();
  const onAbort = (): void => {
    controller.abort(signal.reason);
  };
  const timer = startTimer(
    () => {
      controller.abort(new Error(`no answer within ${timeoutMs} ms`));
    },
    Math.min(timeoutMs, longestTimerMs),
  );
  signal.addEventListener('abort', onAbort, { once: true });

  let answer: { status: number; text: string; retryAfter: string | null };
  let status: number | null = null;
  try {
    const response = await request.fetch(request.tokenUrl, {
      method: 'POST',
      headers: {
        authorization: `Basic ${basic}`,
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
      },
      body: 'grant_type=client_credentials',
      // The credentials must not travel to wherever a redirect points.
      redirect: 'manual',
      signal: controller.signal,
    });
    const text = await response.text();
    status = response.status;
    answer = { status, text, retryAfter: response.headers.get('retry-after') };
  } catch (error) {
    signal.throwIfAborted();
    const problem = controller.signal.aborted
      ? `gave no answer within ${timeoutMs} ms`
      : 'could not be reached';
    const { origin, pathname } = new URL(request.tokenUrl);
    throw new TokenEndpointError(`the token endpoint ${origin}${pathname} ${problem}`, {
      status: null,
      retriable: true,
      cause: error,
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    request.onRequest({ status });
  }
  return parseTokenAnswer(answer, (text) =>
    text.replaceAll(basic, '[secret]').replaceAll(clientSecret, '[secret]'),
  );
}

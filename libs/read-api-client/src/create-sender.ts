import createOpenapiClient from 'openapi-fetch';
import { checkParameters, type Parameters } from './check-parameters.js';
import { ReadApiError } from './errors/read-api-error.js';
import { toAnswerError } from './errors/to-answer-error.js';
import { toSafeCause } from './errors/to-safe-cause.js';
import type { FetchFunction } from './types.js';

/** A request, no longer typed by its path. */
export interface ReadApiRequest {
  readonly path: string;
  readonly parts: Parameters;
  readonly query: Parameters;
  /** Query string to send instead of `query`. */
  readonly search?: string | undefined;
  readonly etag?: string | null | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Sends a request. @returns null for 304 @throws ReadApiError, TypeError, or the reason of the signal */
export type Send = (request: ReadApiRequest) => Promise<{ body: unknown; etag: string | null } | null>;

/** The call of openapi-fetch, for any path. */
type Get = (
  path: string,
  init: Readonly<Record<string, unknown>>,
) => Promise<{ response: Response; error?: unknown }>;

/** Creates what sends all requests of a client. */
export function createSender(options: {
  /** Without a slash at its end. */
  baseUrl: string;
  apiKey: string | undefined;
  fetch: FetchFunction;
  timeoutMs: number;
}): Send {
  const { baseUrl, apiKey, fetch, timeoutMs } = options;
  const redact = (text: string) => (apiKey === undefined ? text : text.replaceAll(apiKey, '[key]'));
  const get = createOpenapiClient({
    baseUrl,
    fetch,
    // A redirection could take the key elsewhere.
    redirect: 'manual',
    headers: {
      accept: 'application/json',
      ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
    },
  }).GET as unknown as Get;

  return async ({ path, parts, query, search, etag, signal }) => {
    checkParameters(parts, query);
    signal?.throwIfAborted();
    const deadline = AbortSignal.timeout(timeoutMs);
    let received: { response: Response; error?: unknown };
    let text: string;
    try {
      received = await get(path, {
        params: { path: parts, query },
        ...(search !== undefined && { querySerializer: () => search }),
        ...(etag != null && { headers: { 'if-none-match': etag } }),
        signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
        // Read here, where an answer that is not whole can be told from one that is no JSON.
        parseAs: 'stream',
      });
      text = received.response.ok ? await received.response.text() : '';
    } catch (error) {
      signal?.throwIfAborted();
      if (deadline.aborted) {
        throw new ReadApiError(`no whole answer within ${timeoutMs} ms`, { path, code: 'timeout' });
      }
      const cause = toSafeCause(error, redact);
      throw new ReadApiError(`no whole answer: ${toReason(cause)}`, { path, code: 'network', cause });
    }
    const { response } = received;
    if (response.status === 304 && etag != null) return null;
    if (!response.ok) throw toAnswerError(response, received.error, { path, redact });
    return { body: parse(text) ?? fail(response), etag: response.headers.get('etag') };

    function fail({ status, headers }: Response): never {
      const type = headers.get('content-type') ?? 'no type';
      const message = `answered ${status} with ${type}, which is not JSON of the read API`;
      throw new ReadApiError(message, { path, code: 'unexpected-answer', status });
    }
  };
}

/** Every body of the read API is an object. */
function parse(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** The innermost error says most: that of fetch itself is but "fetch failed". */
function toReason(error: Error): string {
  return error.cause instanceof Error ? toReason(error.cause) : error.message;
}

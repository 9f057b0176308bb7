import { checkOptions } from './check-options.js';
import type { Parameters } from './check-parameters.js';
import { createSender, type ReadApiRequest } from './create-sender.js';
import { iteratePages } from './iterate-pages.js';
import type { ReadApiClient, ReadApiClientOptions } from './types.js';

const defaultTimeoutMs = 60_000;

interface AnyOptions {
  path?: Parameters;
  query?: Parameters;
  signal?: AbortSignal | undefined;
}

/**
 * Creates a client of the read API. It keeps no state, waits for nothing and tries nothing again.
 * @throws TypeError when an option is wrong; the message names it
 */
export function createReadApiClient(options: ReadApiClientOptions): ReadApiClient {
  checkOptions(options);
  const send = createSender({
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    apiKey: options.apiKey,
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
  });

  /** Untyped from here on: the compiler cannot follow a path that is a type parameter. */
  const client = {
    async get(path: string, call?: AnyOptions) {
      return (await send(toRequest(path, call)))?.body;
    },

    getIfChanged: (path: string, call: AnyOptions & { etag: string | null }) =>
      send({ ...toRequest(path, call), etag: call.etag }),

    iteratePages: (path: string, call?: AnyOptions) => iteratePages(send, toRequest(path, call)),

    async *iterateRows(path: string, call?: AnyOptions) {
      for await (const { data } of iteratePages(send, toRequest(path, call))) {
        for (const row of data) {
          call?.signal?.throwIfAborted();
          yield row;
        }
      }
    },
  };
  return client as unknown as ReadApiClient;
}

function toRequest(path: string, { path: parts = {}, query = {}, signal }: AnyOptions = {}): ReadApiRequest {
  return { path, parts, query, signal };
}

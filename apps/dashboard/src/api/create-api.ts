import { createReadApiClient, type FetchFunction, type ReadApiClient } from '@new-releases/read-api-client';
import type { ApiRequest } from './api-request.js';
import type { KeyStore } from './create-key-store.js';

/** Puts questions to the read API with the key of this tab. */
export interface Api {
  /** @throws ReadApiError, or the reason of the signal */
  send<T>(request: ApiRequest<T>, signal: AbortSignal): Promise<T>;
}

/** How long a chart may be waited for, milliseconds: twice what a query may take by default. */
const timeoutMs = 30_000;

/** @param baseUrl where the read API is, with a slash at its end */
export function createApi(options: { baseUrl: string; keys: KeyStore; fetch: FetchFunction }): Api {
  const { baseUrl, keys, fetch } = options;
  const clients = new Map<string | null, ReadApiClient>();
  const getClient = (): ReadApiClient => {
    const key = keys.get();
    const client =
      clients.get(key) ??
      createReadApiClient({ baseUrl, fetch, timeoutMs, ...(key !== null && { apiKey: key }) });
    clients.set(key, client);
    return client;
  };
  return {
    async send<T>({ path, parts, query }: ApiRequest<T>, signal: AbortSignal): Promise<T> {
      const client = getClient() as unknown as { get(path: string, call: object): Promise<T> };
      return client.get(path, { path: parts, query, signal });
    },
  };
}

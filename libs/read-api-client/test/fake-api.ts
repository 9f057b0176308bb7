import { createReadApiClient, type ReadApiClient, type ReadApiClientOptions } from '../src/index.js';

/** An answer of JSON. */
export function answer(
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

/** An answer as the read API gives it where something is wrong. */
export function problem(status: number, code: string, more: Record<string, unknown> = {}): Response {
  const body = {
    type: `urn:new-releases:problem:${code}`,
    title: 'Title',
    status,
    detail: 'Detail.',
    ...more,
  };
  return answer(body, { status, headers: { 'content-type': 'application/problem+json' } });
}

export const store = {
  data_changed_at: '2026-11-20T10:00:00.000Z',
  last_complete_at: '2026-11-20T10:00:01.000Z',
  last_run_state: 'completed',
};

/** A page of rows that have but an id. */
export function page(ids: readonly string[], next: string | null = null): Response {
  return answer({ data: ids.map((id) => ({ id })), page: { limit: 50, next }, store });
}

/** A client whose requests are answered one after the other, and written down. */
export function setUpClient(
  answers: readonly (Response | Error)[],
  options: Partial<ReadApiClientOptions> = {},
): { client: ReadApiClient; requests: Request[]; urls: () => string[] } {
  const requests: Request[] = [];
  const client = createReadApiClient({
    baseUrl: 'http://api.test',
    fetch: async (request) => {
      const next = answers[requests.length];
      requests.push(request);
      if (next === undefined) throw new Error('more requests than answers');
      if (next instanceof Error) throw next;
      return next;
    },
    ...options,
  });
  return { client, requests, urls: () => requests.map(({ url }) => url.replace('http://api.test', '')) };
}

/** What was thrown, to look into. */
export async function catchError(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

import type { ApiResponse } from './wrappers/api-request.js';

/** The fetch that openapi-fetch takes. */
export type OpenapiFetch = (request: Request) => Promise<Response>;

/**
 * Stands in for Request, which openapi-fetch makes for every call only to read its url and method. The real one
 * costs more than all of our wrappers together.
 */
class PlainRequest {
  readonly url: string;
  readonly method: string;

  constructor(url: string, init: { method: string }) {
    this.url = url;
    this.method = init.method;
  }
}

/** PlainRequest in the type that openapi-fetch wants. */
export const openapiRequest = PlainRequest as unknown as typeof Request;

/**
 * Shows a received 2xx to openapi-fetch as the Response it reads. The body was read and parsed where its failure
 * could still be tried again; it is handed on, not parsed a second time.
 */
export function toOpenapiResponse(response: ApiResponse): Response {
  const { status, text, byteLength, json } = response;
  const shown = {
    ok: true,
    status,
    // A known length makes openapi-fetch call json(), not parse the text itself.
    headers: { get: (name: string) => (/^content-length$/i.test(name) ? String(byteLength) : null) },
    text: () => Promise.resolve(text),
    json: () => Promise.resolve(json),
  };
  return shown as unknown as Response;
}

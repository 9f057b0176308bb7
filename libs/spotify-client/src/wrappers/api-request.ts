import type { Call } from '../open-call.js';

/** One request on its way through the wrappers. */
export interface ApiRequest {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly call: Call;
}

/** An answer whose body is read to its end. */
export interface ApiResponse {
  readonly status: number;
  readonly text: string;
  /** Length of the body as received. */
  readonly byteLength: number;
  /** The parsed body of a 2xx; undefined otherwise. */
  readonly json: unknown;
  /** Usable Retry-After. */
  readonly retryAfterMs: number | null;
}

/** What every wrapper takes and gives: a fetch that knows which call it serves. */
export type Send = (request: ApiRequest) => Promise<ApiResponse>;

export function isOk(status: number): boolean {
  return status >= 200 && status < 300;
}

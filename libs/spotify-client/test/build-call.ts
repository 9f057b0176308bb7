import { createAbortLinks } from '../src/create-abort-links.js';
import { openCall, type Call } from '../src/open-call.js';
import type { ApiRequest, ApiResponse } from '../src/wrappers/api-request.js';

const linkAbort = createAbortLinks();

/** A call whose timer has been taken back; for what does not wait for its deadline. */
export function buildCall(facts: Partial<Call> = {}): Call {
  const { operation = 'get-an-album' } = facts;
  const begin = { order: 1, nowMs: 0, deadlineMs: 300_000, signal: undefined, linkAbort };
  const call = openCall({ operation, ...begin });
  call.close();
  return { ...call, ...facts };
}

export function buildRequest(call: Call, url = 'https://api.example/v1/albums/a'): ApiRequest {
  return { url, headers: { authorization: 'Bearer TOKEN' }, call };
}

export function buildResponse(facts: Partial<ApiResponse> = {}): ApiResponse {
  return { status: 200, text: '', byteLength: 0, json: undefined, retryAfterMs: null, ...facts };
}

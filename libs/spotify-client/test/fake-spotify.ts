import type { FetchFunction, FetchedResponse } from '../src/index.js';

export interface SeenRequest {
  url: URL;
  headers: Record<string, string>;
  signal: AbortSignal;
}

export type Answer = (request: SeenRequest, index: number) => FetchedResponse | Promise<FetchedResponse>;

export function answer(status: number, body: unknown, headers: Record<string, string> = {}): FetchedResponse {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
}

export const albumId = '0123456789abcdefABCDEF';
export const album = { id: albumId, name: 'Album', tracks: { items: [] } };

export const rateLimited = (seconds?: number): FetchedResponse =>
  answer(429, 'Too many requests', seconds === undefined ? {} : { 'retry-after': String(seconds) });

export const quotaExceeded = (headers: Record<string, string> = {}): FetchedResponse =>
  answer(429, { error: { status: 429, message: 'Too many requests', reason: 'QUOTA_EXCEEDED' } }, headers);

/** A fetch that plays one answer after the other, the last one for ever. */
export function playAnswers(...answers: Answer[]): { fetch: FetchFunction; seen: SeenRequest[] } {
  const seen: SeenRequest[] = [];
  const fetch: FetchFunction = async (url, { headers, signal }) => {
    const request = { url: new URL(url), headers, signal };
    seen.push(request);
    const next = answers[Math.min(seen.length, answers.length) - 1];
    if (next === undefined) throw new Error('no answer was given to play');
    return next(request, seen.length - 1);
  };
  return { fetch, seen };
}

/** Never answers; ends as fetch does when it is aborted. */
export const silence: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

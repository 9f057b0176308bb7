import type { TokenFetch, TokenResponse } from '../src/types.js';

export interface SeenRequest {
  url: string;
  method: string;
  redirect: string;
  headers: Record<string, string>;
  body: string;
  signal: AbortSignal;
}

export type Answer = (request: SeenRequest) => TokenResponse | Promise<TokenResponse>;

export function answer(status: number, body: unknown, headers: Record<string, string> = {}): TokenResponse {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
}

export function tokenAnswer(value: string, seconds = 3600): TokenResponse {
  return answer(200, { access_token: value, token_type: 'Bearer', expires_in: seconds });
}

/** A fetch that plays one answer after the other, the last one for ever. */
export function playAnswers(...answers: Answer[]): { fetch: TokenFetch; seen: SeenRequest[] } {
  const seen: SeenRequest[] = [];
  const fetch: TokenFetch = async (url, init) => {
    const request = { url, ...init };
    seen.push(request);
    const next = answers[Math.min(seen.length, answers.length) - 1];
    if (next === undefined) throw new Error('no answer was given to play');
    return next(request);
  };
  return { fetch, seen };
}

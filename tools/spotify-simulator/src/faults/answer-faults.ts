import { type Answer } from '../answer.js';
import { type FaultPlan } from './fault-plan.js';

/** Lets answers of the API fail. */
export interface AnswerFaults {
  /** The fault for a request, or null. `key` is its path and query. */
  next(plan: FaultPlan, key: string): InjectedFault | null;
  clear(): void;
}

/** `answer` in place of the true one, or what happens to the true one on its way. */
type InjectedFault =
  | { name: 'serverError' | 'shortRateLimit' | 'retryAfterMissing'; answer: Answer }
  | { name: 'reset' | 'truncate'; answer: null };

/** A request fails at most this often in a row, so that faults make no work impossible. */
const maxInARow = 2;

const kinds = ['serverError', 'reset', 'truncate', 'shortRateLimit', 'retryAfterMissing'] as const;

/**
 * Whether a request fails depends on its key and on how often it has just failed, not on the order of requests: the same
 * seed hits the same requests whatever the client's concurrency.
 */
export function createAnswerFaults(): AnswerFaults {
  const streaks = new Map<string, number>();
  return {
    next(plan, key) {
      const streak = streaks.get(key) ?? 0;
      const name = streak < maxInARow ? kinds.find((kind) => plan.hits(kind, `${streak} ${key}`)) : undefined;
      if (name === undefined) {
        streaks.delete(key);
        return null;
      }
      streaks.set(key, streak + 1);
      const bits = plan.bits(`${streak} ${key}`);
      switch (name) {
        case 'serverError':
          return { name, answer: buildServerError(bits, plan.faults.htmlErrors) };
        case 'shortRateLimit':
          return { name, answer: buildShortRateLimit(bits, '1') };
        case 'retryAfterMissing':
          return { name, answer: buildShortRateLimit(bits, [undefined, '0', 'soon'][(bits >>> 8) % 3]) };
        case 'reset':
        case 'truncate':
          return { name, answer: null };
      }
    },
    clear() {
      streaks.clear();
    },
  };
}

/** A 5xx as seen from Spotify: JSON, or with `htmlErrors` a gateway's HTML, plain text or nothing. */
export function buildServerError(bits: number, htmlErrors: boolean): Answer {
  const status = [500, 502, 503, 504][bits % 4] ?? 500;
  if (!htmlErrors) return { status, body: JSON.stringify({ error: { status, message: 'Server error' } }) };
  const html = `<html><head><title>${status}</title></head><body><h1>${status} Server Error</h1></body></html>`;
  const texts = [
    { body: html, contentType: 'text/html; charset=UTF-8' },
    { body: 'upstream connect error or disconnect/reset before headers', contentType: 'text/plain' },
    { body: '', contentType: 'text/plain' },
  ];
  return { status, body: '', ...texts[(bits >>> 4) % 3] };
}

/** A 429 of the short-term limit: JSON in two of three, plain text else; both were seen. */
export function buildShortRateLimit(bits: number, retryAfter: string | undefined): Answer {
  const plain = bits % 3 === 2;
  return {
    status: 429,
    body: plain
      ? 'Too many requests'
      : JSON.stringify({ error: { status: 429, message: 'API rate limit exceeded' } }),
    ...(plain ? { contentType: 'text/plain' } : {}),
    headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
  };
}

import { computeRateBackoffMs } from '../compute-backoff.js';
import type { Throttle } from '../throttle/create-throttle.js';
import type { Send } from './api-request.js';

/**
 * Sends each request from a slot of the throttle. A short 429 pauses everybody for its Retry-After, or for a
 * backoff of our own; the caller's next attempt waits for the end of it here, holding no slot.
 */
export function withThrottle(
  send: Send,
  throttle: Throttle,
  { random, now }: { random: () => number; now: () => number },
): Send {
  return async (request) => {
    const { call } = request;
    const askedAtMs = now();
    const slot = await throttle.acquire(call);
    call.waitedMs = Math.max(0, now() - askedAtMs);
    try {
      const response = await send(request);
      slot.answered = true;
      if (response.status === 429) {
        call.refusals += 1;
        throttle.refuse(slot, response.retryAfterMs ?? computeRateBackoffMs(call.refusals, random));
      }
      return response;
    } finally {
      throttle.release(slot);
    }
  };
}

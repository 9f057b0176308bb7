/**
 * Reads a Retry-After header (RFC 9110, section 10.2.3): whole seconds or an HTTP date.
 * Gives milliseconds from now, or null when there is nothing usable: absent, garbage, zero, negative, past.
 * A date is compared with the server's own clock where the answer told it, so that a local clock which is
 * wrong does no harm.
 */
export function parseRetryAfter(
  value: string | null,
  clock: { nowMs: number; serverDateMs: number | null },
): number | null {
  const text = value?.trim() ?? '';
  // More than nine digits are over 30 years: no server means that.
  if (/^\d{1,9}$/.test(text)) return Number(text) > 0 ? Number(text) * 1000 : null;
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return null;
  // The asctime form names no zone, and means GMT.
  const dateMs = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  const waitMs = dateMs - (clock.serverDateMs ?? clock.nowMs);
  return waitMs > 0 ? waitMs : null;
}
